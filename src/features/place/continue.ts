import { recall } from '../../site/storage.ts';
import { onSwitch } from '../switch/event.ts';

/** On the cover: the way to the beginning becomes the way to where the reader was. */
function offerToContinue() {
	const start = document.querySelector<HTMLAnchorElement>('[data-start]');
	const [chapter, id] = recall('place')?.split('#') ?? [];
	const row = document.querySelector<HTMLAnchorElement>(`.cover-contents a[href$="/${chapter}/"]`);
	if (!start || !row) return;
	start.href = `${row.href}#${id}`;
	start.textContent = start.dataset.message ?? '';
	const note = row.nextElementSibling;
	if (note) note.textContent = row.closest<HTMLElement>('[data-message]')?.dataset.message ?? '';
}

offerToContinue();
onSwitch(offerToContinue);
