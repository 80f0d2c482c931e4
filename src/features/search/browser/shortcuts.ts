import { recall } from '../../../site/storage.ts';

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const findField = () => document.querySelector<HTMLInputElement>('input[name="q"]');

// On a field that is there already this draws the focus only when a popover opens around it (HTML standard, “autofocus”).
const inHeader = findField();
if (inHeader) inHeader.autofocus = true;

/** Ctrl K, ⌘ K and, outside of fields and unless the reader does not want it, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const { key, altKey, shiftKey, isComposing, target } = event;
	const isWanted =
		event.ctrlKey || event.metaKey
			? !shiftKey && key.toLowerCase() === 'k'
			: key === '/' && !isTyping(target) && recall('slash-key') !== 'off';
	const field = findField();
	if (!field || !isWanted || altKey || isComposing) return;
	event.preventDefault();
	if (!field.offsetParent) field.form?.showPopover();
	field.focus();
	field.select();
});
