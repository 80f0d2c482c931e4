import { recallPlaces, rememberPlace } from './reading-places.ts';

/** Who stays within the height of a window for so long, and looks at it all the while, is reading. */
const READING_TIME = 5000;

/**
 * The passage at the top of the window. The top of a chapter is no place to go on reading: who opens it anew has not
 * read on yet.
 */
function readingAt(): string | undefined {
	const passages = [...document.querySelectorAll<HTMLElement>('article [data-passage]')];
	const key = passages.find((passage) => passage.getBoundingClientRect().bottom > 80)?.dataset.passage;
	return key?.endsWith('#title') ? undefined : key;
}

/** Whether what the address led to is still in the window: the reader has looked it up, and has not read on from there. */
function isLookingUp(): boolean {
	const target = document.querySelector(':target');
	const { top, bottom } = (target?.querySelector('[data-passage]') ?? target)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
	return top < innerHeight && bottom > 0;
}

let timer = 0;
let start = 0;

function watch() {
	clearTimeout(timer);
	start = scrollY;
	timer = window.setTimeout(() => {
		timer = 0;
		const place = !isLookingUp() && readingAt();
		if (place) rememberPlace(place);
	}, READING_TIME);
}

/** Offers the way back to a passage of this page that is further down; gone as soon as the reader goes on alone. */
function offerReturn() {
	const bar = document.querySelector<HTMLElement>('[data-return]');
	const passage = recallPlaces()
		.map((place) => document.querySelector(`article [data-passage="${place}"]`))
		.find(Boolean);
	const [{ type } = { type: '' }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!bar || !passage || type !== 'navigate' || location.hash || passage.getBoundingClientRect().top < innerHeight) return;
	bar.querySelector('a')?.setAttribute('href', `#${passage.id}`);
	bar.hidden = false;
	addEventListener('scroll', () => (bar.hidden = true), { once: true });
}

offerReturn();
// Nobody has read before the page has been moved.
if (scrollY > 0) watch();
addEventListener('scroll', () => {
	if (!timer || Math.abs(scrollY - start) > innerHeight) watch();
});
document.addEventListener('visibilitychange', () => {
	if (document.hidden) clearTimeout(timer);
	else if (timer) watch();
});
