/**
 * Whether a key is meant for the page: pressed with no other that changes it, and not for an input method. Safari says
 * only by its code that the key which ends a composition was for that (UI Events, “Input Method Editors”: 229).
 */
export const isForPage = ({ isComposing, keyCode, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
	!(isComposing || keyCode === 229 || altKey || ctrlKey || metaKey || shiftKey);

const hits = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-hit] a')];

/**
 * Escape empties the field; the arrows go from the field through the hits and back.
 * @param changed told when the field has been emptied
 */
export function moveAmongHits(input: HTMLInputElement, changed: () => void) {
	document.addEventListener('keydown', (event) => {
		if (!isForPage(event)) return;
		const links = hits();
		const place = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Escape' && (document.activeElement === input || place >= 0)) {
			event.preventDefault();
			if (document.activeElement === input) {
				input.value = '';
				changed();
			}
			input.focus();
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || (place < 0 && document.activeElement !== input)) return;
		const next = place + step < 0 ? input : links[place + step];
		if (!next || (place < 0 && step < 0)) return;
		event.preventDefault();
		next.focus();
	});
}
