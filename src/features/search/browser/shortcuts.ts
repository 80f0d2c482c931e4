import { recall } from '../../../site/storage.ts';

const findField = () => document.querySelector<HTMLInputElement>('input[name="q"]');

// On a field that is there already this draws the focus only when a popover opens around it (HTML standard, “autofocus”).
const inHeader = findField();
if (inHeader) inHeader.autofocus = true;

/** Ctrl K, ⌘ K and, outside of the field and unless the reader does not want it, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const { key, altKey, shiftKey, target } = event;
	const field = findField();
	const isWanted =
		event.ctrlKey || event.metaKey
			? !shiftKey && key.toLowerCase() === 'k'
			: key === '/' && target !== field && recall('slash-key') !== 'off';
	if (!field || !isWanted || altKey) return;
	event.preventDefault();
	if (!field.offsetParent) field.form?.showPopover();
	field.focus();
	field.select();
});
