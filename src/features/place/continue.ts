import { onSwitch } from '../switch/event.ts';
import { recallPlaces } from './reading-places.ts';

/** Gives the row that said so before its own words again. */
let restoreRow = () => {};

/** On the cover: the way to the beginning becomes the way to where the reader was. */
function offerToContinue() {
	const start = document.querySelector<HTMLAnchorElement>('[data-start]');
	const rows = recallPlaces().map((place) => {
		const [chapter, id] = place.split('#');
		return { id, row: document.querySelector<HTMLAnchorElement>(`.cover-contents a[href$="/${chapter}/"]`) };
	});
	const { id, row } = rows.find((each) => each.row) ?? {};
	if (!start || !row) return;
	start.href = `${row.href}#${id}`;
	start.textContent = start.dataset.message ?? '';
	restoreRow();
	const note = row.nextElementSibling as HTMLElement;
	const minutes = [...note.childNodes];
	note.textContent = row.closest<HTMLElement>('[data-message]')?.dataset.message ?? '';
	restoreRow = () => note.replaceChildren(...minutes);
}

offerToContinue();
// A cover that the browser kept comes back as it was left; its reader has read since.
addEventListener('pageshow', offerToContinue);
onSwitch(offerToContinue);
