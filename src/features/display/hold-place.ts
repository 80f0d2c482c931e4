import { holdStill } from '../switch/hold-still.ts';

const panel = document.getElementById('display');
const findSize = () => panel?.querySelector<HTMLInputElement>('[name=size]:checked');

/** The size that the text had when the panel was opened, or after the last choice. */
let shown = findSize();

/** What is read stays where it is when another size of text is chosen. */
function holdPlace() {
	const chosen = findSize();
	if (!chosen || !shown || chosen === shown) return;
	// Style has the new size at once: what is read is looked for in the one before.
	shown.checked = true;
	holdStill(() => {
		chosen.checked = true;
	});
	shown = chosen;
}

panel?.addEventListener('toggle', () => {
	shown = findSize();
});
panel?.addEventListener('change', holdPlace);
