import { recall, remember } from '../../../site/storage.ts';

/** The box that turns a single key's shortcut off (WCAG 2.2, 2.1.4); it cannot be pressed before its state is known. */
export function offerSlashChoice() {
	const choice = document.querySelector<HTMLInputElement>('[data-slash-key]');
	if (!choice) return;
	choice.checked = recall('slash-key') !== 'off';
	choice.disabled = false;
	choice.addEventListener('change', () => remember('slash-key', choice.checked ? 'on' : 'off'));
}
