import type { Page } from 'playwright';

/** A slow line: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const QUERY = '新質生產力';

/** Until the first hit is painted: its own frame, and the next, which shows it. */
const untilFirstHit = (page: Page) =>
	page.waitForFunction(() => document.querySelector('[data-hit]')?.getClientRects().length, undefined, { polling: 'raf' });

/**
 * Times the first answer of search on a slow line, as on a first visit.
 * @param page of a browser context without cache and service workers, in Chromium
 * @param edition address of an edition, `http://localhost:4321/zh-hant/`
 * @returns milliseconds: from the first keystroke in a chapter's header, typed and sent at once, and from opening a shared link
 */
export async function timeFirstAnswer(page: Page, edition: string): Promise<{ typed: number; shared: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW);
	await page.goto(`${edition}introduction/`, { waitUntil: 'networkidle' });
	const begin = performance.now();
	await page.keyboard.press('/');
	await page.keyboard.insertText(QUERY);
	await page.keyboard.press('Enter');
	await untilFirstHit(page);
	const typed = performance.now() - begin;
	await session.send('Network.clearBrowserCache');
	await page.goto('about:blank');
	const opened = performance.now();
	await page.goto(`${edition}search/?q=${QUERY}`, { waitUntil: 'commit' });
	await untilFirstHit(page);
	return { typed, shared: performance.now() - opened };
}
