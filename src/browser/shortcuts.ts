/** In local storage: `off` when the reader does not want a single key to act (WCAG 2.2, 2.1.4). */
const SLASH = 'slash-key';

function isSlashWanted(): boolean {
	try {
		return localStorage.getItem(SLASH) !== 'off';
	} catch {
		return true;
	}
}

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Ctrl K, ⌘ K and, outside of fields, `/` go to the search field. */
document.addEventListener('keydown', (event) => {
	const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
	const isSlash =
		event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && isSlashWanted();
	const field = document.querySelector<HTMLInputElement>('input[name="q"]');
	if (!field || event.isComposing || !(isCommand || isSlash)) return;
	event.preventDefault();
	field.focus();
	field.select();
});

const choice = document.querySelector<HTMLInputElement>('[data-slash-key]');
if (choice) {
	choice.checked = isSlashWanted();
	choice.addEventListener('change', () => {
		try {
			localStorage.setItem(SLASH, choice.checked ? 'on' : 'off');
		} catch {
			// The choice then holds for no other page.
		}
	});
}
