import { opensElsewhere } from '../../site/opens-elsewhere.ts';
import { savesData } from '../../site/saves-data.ts';
import { remember } from '../../site/storage.ts';
import { announceSwitch } from './event.ts';
import { holdStill } from './hold-still.ts';
import { pointAtTwin } from './link.ts';
import { loadPage } from './load-page.ts';
import { published } from './published.ts';
import { compare, type Swap } from './swap-words.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-script-switch]');
const status = document.querySelector<HTMLElement>('[data-switch-status]');
const failure = document.querySelector<HTMLElement>('[data-switch-failed]');

/** Path of the edition in the window. */
let shown = location.pathname;

/** Whether that is the twin of the page that was opened. */
let isTwin = false;

/** Whether a switch has been asked for and is not done: until then the link names the same edition, and asks for nothing new. */
let isUnderWay = false;

/** What differs in the twin of the page that was opened. */
let swaps: Promise<Swap[]> | undefined;

function getSwaps(path: string): Promise<Swap[]> {
	swaps ??= loadPage(path).then((page) => compare(published, page.documentElement));
	// A page that could not be had is asked for again next time.
	swaps.catch(() => (swaps = undefined));
	return swaps;
}

/** The address follows the edition in the window, also when the reader goes back to a passage that was read in the other one. */
function keepAddress() {
	if (location.pathname !== shown) history.replaceState(null, '', shown + location.search + location.hash);
	pointAtTwin();
}

/** Shows the other edition at its own address, at once and as a whole. */
function show(twin: HTMLAnchorElement, changes: readonly Swap[]) {
	shown = twin.pathname;
	isTwin = !isTwin;
	holdStill(() => {
		for (const change of changes) change(isTwin);
		keepAddress();
		announceSwitch();
	});
	if (status) status.textContent = status.dataset.message ?? '';
}

/** Follows the link where the page is to be had; else this page stays and says so. */
async function follow({ href }: HTMLAnchorElement) {
	// The service worker leaves the first to the network, and answers the second with what it has kept.
	const answer = await fetch(href, { method: 'HEAD' }).catch(() => fetch(href));
	if (!answer.ok) throw new Error(href);
	location.assign(href);
}

function sayFailed(isFailed: boolean) {
	if (failure) failure.hidden = !isFailed;
}

async function switchScript(twin: HTMLAnchorElement) {
	if (isUnderWay) return;
	isUnderWay = true;
	sayFailed(false);
	remember('edition', twin.dataset.scriptSwitch ?? '');
	await getSwaps(twin.pathname)
		// A translator of the browser's has put its words, in such elements, in the place of the page's.
		.then((changes) => (document.querySelector('font') ? follow(twin) : show(twin, changes)))
		.catch(() => follow(twin))
		.catch(() => sayFailed(true));
	isUnderWay = false;
}

/** The twin is fetched before it is asked for, unless the connection asks to save data, or would have an answer of search wait. */
function fetchAhead(twin: HTMLAnchorElement) {
	if (savesData() || document.querySelector('[data-search-state]')) return;
	// What the page itself needs comes first.
	setTimeout(() => void getSwaps(twin.pathname), 300);
}

if (link) {
	link.addEventListener('click', (event) => {
		if (opensElsewhere(event)) return;
		event.preventDefault();
		void switchScript(link);
	});
	document.addEventListener('keydown', (event) => {
		if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyS') return;
		event.preventDefault();
		link.click();
	});
	addEventListener('popstate', keepAddress);
	// The passage in the address may be another one since the page was opened.
	keepAddress();
	fetchAhead(link);
}
