import { holdStill } from '../switch/hold-still.ts';

const panel = document.getElementById('display') as HTMLElement;
const findSize = () => panel.querySelector('[name=size]:checked') as HTMLInputElement;

/** The size that the text had when the panel was opened, or after the last choice. */
let shown = findSize();

panel.addEventListener('toggle', () => {
	shown = findSize();
});

// What is read stays where it is. Style has the new size at once, so it is looked for in the one before.
panel.addEventListener('change', () => {
	const chosen = findSize();
	shown.checked = true;
	holdStill(() => {
		chosen.checked = true;
	});
	shown = chosen;
});
