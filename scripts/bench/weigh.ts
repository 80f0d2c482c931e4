import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright';
import { isText } from '../../src/build/content-types.ts';

/** What a page loads to be read, in bytes of bodies, text as Brotli makes it at its best, whatever a server does. */
export interface Load {
	document: number;
	styles: number;
	script: number;
	/** With images, fonts and data. */
	total: number;
	requests: number;
	/** The twin page, which is fetched ahead so that a switch of script needs nothing; it is not part of `total`. */
	ahead: number;
}

/** The time in which a page that has been read may still ask for something. */
const PATIENCE = 1000;

async function sizeOf(page: Page, request: Request): Promise<number> {
	// A page that has been left takes its bodies along: they are asked for once more.
	const body = await request
		.response()
		.then((response) => response?.body() ?? Buffer.alloc(0))
		.catch(async () => (await page.request.get(request.url())).body());
	const { pathname } = new URL(request.url());
	return pathname.endsWith('/') || isText(pathname) ? brotliCompressSync(body).length : body.length;
}

/**
 * Opens a page as on a first visit, and weighs all that it asks for until it has fallen silent. The service worker, which
 * keeps the site for reading without a network, has to be blocked: it begins when the page has been loaded, and is not
 * needed to read it.
 * @param page of a browser context without cache and service workers
 */
export async function weigh(page: Page, address: string): Promise<Load> {
	const finished: Request[] = [];
	const note = (request: Request) => void finished.push(request);
	page.on('requestfinished', note);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(PATIENCE);
	await page.waitForLoadState('networkidle');
	page.off('requestfinished', note);
	const twin = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[data-script-switch]')?.href);
	const requests = finished.filter((request) => !request.url().startsWith('data:'));
	const isAhead = (request: Request) => request.resourceType() !== 'document' && request.url() === twin;
	const sum = async (wanted: (request: Request) => boolean) =>
		(await Promise.all(requests.filter(wanted).map((request) => sizeOf(page, request)))).reduce((total, size) => total + size, 0);
	const ofType = (type: string) => sum((request) => request.resourceType() === type && !isAhead(request));
	return {
		document: await ofType('document'),
		styles: await ofType('stylesheet'),
		script: await ofType('script'),
		total: await sum((request) => !isAhead(request)),
		requests: requests.filter((request) => !isAhead(request)).length,
		ahead: await sum(isAhead),
	};
}

/**
 * Opens a search as on a first visit, and weighs all that it asks for until its answer is shown.
 * @param open gets to the answer, where that is more than opening an address
 */
export async function weighSearch(
	page: Page,
	address: string,
	open = () => page.goto(address),
): Promise<Pick<Load, 'total' | 'requests'>> {
	// When the first hit is there, as the page itself sees it: this program may see it late, and then counts what comes after.
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector('[data-hit]')) return;
			performance.mark('answer');
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	const finished: { request: Request; size: Promise<number> }[] = [];
	const weighOne = async (request: Request) => {
		const { responseBodySize } = await request.sizes();
		return responseBodySize > 0 ? sizeOf(page, request) : 0;
	};
	const note = (request: Request) => void (/^data:/.test(request.url()) || finished.push({ request, size: weighOne(request) }));
	page.on('requestfinished', note);
	await open();
	await page.locator('[data-hit]').first().waitFor();
	page.off('requestfinished', note);
	const answered = await page.evaluate(
		() => performance.timeOrigin + (performance.getEntriesByName('answer')[0]?.startTime ?? 0),
	);
	const asked = finished.filter(({ request }) => request.timing().startTime < answered);
	// What the browser has had before brings no body.
	const sizes = (await Promise.all(asked.map(({ size }) => size))).filter((size) => size > 0);
	return { total: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}
