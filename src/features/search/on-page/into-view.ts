import { headerFoot } from '../../switch/hold-still.ts';

/** Where a reader goes on from; it is not where a page that is loaded again, or gone back to, has to go. */
export const isNewVisit = () =>
	performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

/** What of the window shows the page: it lies between the header and the bars, which stay at the window's head and foot. */
export function readingRoom(): { top: number; bottom: number } {
	const top = headerFoot();
	const bottom = document.querySelector('body > .bars')?.getBoundingClientRect().top ?? innerHeight;
	return { top, bottom };
}

/**
 * Brings marked words into sight, wherever they stand in a passage that may be longer than the window; what scrolls
 * sideways the browser has scrolled to the passage in the address. Words in sight stay where they are.
 * @param words the first of the marked words
 */
export function bringIntoView(words: Range) {
	const [line] = words.getClientRects();
	const { top, bottom } = readingRoom();
	if (!line || (line.top >= top && line.bottom <= bottom)) return;
	scrollBy({ top: (line.top + line.bottom - top - bottom) / 2 });
}
