import { recall, remember } from '../../site/storage.ts';

/** The passage at the top of the window; the cover's words on `full/` are no place to go on reading. */
function readingAt(): string | undefined {
	const passages = [...document.querySelectorAll<HTMLElement>('article [data-passage]:not([data-passage^="cover#"])')];
	return passages.find((passage) => passage.getBoundingClientRect().bottom > 80)?.dataset.passage;
}

/** Offers the way back to a passage of this page that is further down; gone as soon as the reader goes on alone. */
function offerReturn() {
	const bar = document.querySelector<HTMLElement>('[data-return]');
	const passage = document.querySelector(`article [data-passage="${recall('place')}"]`);
	const [{ type } = { type: '' }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!bar || !passage || type !== 'navigate' || location.hash || passage.getBoundingClientRect().top < innerHeight) return;
	bar.querySelector('a')?.setAttribute('href', `#${passage.id}`);
	bar.hidden = false;
	addEventListener('scroll', () => (bar.hidden = true), { once: true });
}

offerReturn();
document.addEventListener('visibilitychange', () => {
	const place = document.visibilityState === 'hidden' && readingAt();
	if (place) remember('place', place);
});
