import { recall } from '../../../site/storage.ts';

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Ctrl K, ⌘ K and, outside of fields and unless the reader does not want it, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const { key, altKey, shiftKey, isComposing, target } = event;
	const isWanted =
		event.ctrlKey || event.metaKey
			? !shiftKey && key.toLowerCase() === 'k'
			: key === '/' && !isTyping(target) && recall('slash-key') !== 'off';
	const field = document.querySelector<HTMLInputElement>('input[name="q"]');
	if (!field || !isWanted || altKey || isComposing) return;
	event.preventDefault();
	field.focus();
	field.select();
});
