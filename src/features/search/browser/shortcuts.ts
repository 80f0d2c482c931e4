import { recall } from '../../../site/storage.ts';

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Ctrl K, ⌘ K and, outside of fields and unless the reader does not want it, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
	const isSlash =
		event.key === '/' &&
		!(event.ctrlKey || event.metaKey || event.altKey) &&
		!isTyping(event.target) &&
		recall('slash-key') !== 'off';
	const field = document.querySelector<HTMLInputElement>('input[name="q"]');
	if (!field || event.isComposing || !(isCommand || isSlash)) return;
	event.preventDefault();
	field.focus();
	field.select();
});
