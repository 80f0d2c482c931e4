import { recall } from './storage.ts';

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const field = document.querySelector<HTMLInputElement>('input[name="q"]');
// Now that the page is read, this no longer draws the focus at once, but only when a popover opens around the field.
if (field) field.autofocus = true;

/** Ctrl K, ⌘ K and, outside of fields and unless the reader does not want it, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
	const isSlash =
		event.key === '/' &&
		!(event.ctrlKey || event.metaKey || event.altKey) &&
		!isTyping(event.target) &&
		recall('slash-key') !== 'off';
	if (!field || event.isComposing || !(isCommand || isSlash)) return;
	event.preventDefault();
	if (!field.offsetParent) field.form?.showPopover();
	field.focus();
	field.select();
});
