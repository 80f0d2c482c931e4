/**
 * Brings marked words into sight: between the header and the bar at the window's foot, wherever they stand in a passage
 * that may be longer than the window, or in a table that is wider. Words in sight stay where they are.
 * @param words the first of the marked words
 */
export function bringIntoView(words: Range, bar: HTMLElement) {
	// What scrolls sideways around them.
	words.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	const [line] = words.getClientRects();
	const from = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
	const to = bar.getBoundingClientRect().top;
	if (!line || (line.top >= from && line.bottom <= to)) return;
	scrollBy({ top: (line.top + line.bottom - from - to) / 2, behavior: 'instant' });
}
