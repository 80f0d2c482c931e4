import { remember } from '../storage.ts';
import { announceSwitch } from './event.ts';
import { holdStill } from './hold-still.ts';
import { loadPage } from './load-page.ts';
import { putOn } from './put-on.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-script-switch]');
const status = document.querySelector<HTMLElement>('[data-switch-status]');

/** The edition of this page that is not in the window, by path. */
const pages = new Map<string, Promise<Document>>();

/** Path of the edition in the window. */
let worn = location.pathname;

function getPage(path: string): Promise<Document> {
	const page = pages.get(path) ?? loadPage(path);
	pages.set(path, page);
	// A page that could not be had is asked for again next time.
	page.catch(() => pages.delete(path));
	return page;
}

async function wear(path: string, page: Document) {
	// The page takes off one edition as it puts on the other, and can switch back without asking for it.
	pages.delete(path);
	pages.set(worn, Promise.resolve(page));
	worn = path;
	await holdStill(() => {
		putOn(document.documentElement, page.documentElement);
		return announceSwitch();
	});
	if (status) status.textContent = status.dataset.message ?? '';
}

/** Shows the twin page at its own address, with the query and the passage that this one has. */
async function switchTo(twin: HTMLAnchorElement) {
	const { pathname } = new URL(twin.href);
	remember('edition', twin.dataset.scriptSwitch ?? '');
	const address = () => pathname + location.search + location.hash;
	try {
		const page = await getPage(pathname);
		history.pushState(null, '', address());
		await wear(pathname, page);
	} catch {
		location.assign(address());
	}
}

/** The twin is fetched before it is asked for, unless the connection asks to save data. */
function fetchAhead(twin: HTMLAnchorElement) {
	const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
	if (saveData) return;
	const fetchTwin = () => void getPage(new URL(twin.href).pathname).catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(fetchTwin, { timeout: 800 });
	else setTimeout(fetchTwin, 300);
}

if (link) {
	link.addEventListener('click', (event) => {
		// With a modifier the link opens elsewhere, and this page stays.
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void switchTo(link);
	});
	document.addEventListener('keydown', (event) => {
		if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyS') return;
		event.preventDefault();
		link.click();
	});
	addEventListener('popstate', () => {
		const path = location.pathname;
		if (path !== worn)
			getPage(path).then(
				(page) => wear(path, page),
				() => location.reload(),
			);
	});
	if (document.readyState === 'complete') fetchAhead(link);
	else addEventListener('load', () => fetchAhead(link), { once: true });
}
