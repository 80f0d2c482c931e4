import type { Browser, Page } from 'playwright';
import { quantile } from './browser.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

/** What one switch did. */
interface Sample {
	/** Milliseconds from the click to the frame that shows the other script. */
	time: number;
	/** Requests that reached the server after the click. */
	requests: number;
	/** Pixels by which the first passage in sight moved. */
	shift: number;
}

const DEPTHS = [0, 0.2, 0.5, 0.8, 1];
const WIDTHS = [1280, 390];

/** Clicks the switch inside the page and watches until a frame with the other language has been painted. */
async function switchOnce(page: Page, countRequests: () => number): Promise<Sample> {
	const before = countRequests();
	const { time, shift } = await page.evaluate(async () => {
		const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
		const inSight = [...document.querySelectorAll<HTMLElement>('[data-passage]')].find((passage) => {
			const { top } = passage.getBoundingClientRect();
			return top >= header && top < innerHeight;
		});
		const height = inSight?.getBoundingClientRect().top ?? 0;
		const language = document.documentElement.lang;
		const start = performance.now();
		document.querySelector<HTMLElement>('a[data-script-switch]')?.click();
		while (document.documentElement.lang === language) await new Promise(requestAnimationFrame);
		// The frame after the change has been painted when the one after it begins.
		await new Promise(requestAnimationFrame);
		await new Promise((resolve) => setTimeout(resolve));
		const painted = performance.now() - start;
		const key = inSight?.dataset.passage;
		const after = key ? document.querySelector(`[data-passage="${key}"]`)?.getBoundingClientRect().top : height;
		return { time: painted, shift: Math.abs((after ?? Number.POSITIVE_INFINITY) - height) };
	});
	await page.waitForTimeout(150);
	return { time, shift, requests: countRequests() - before };
}

async function switchAll(browser: Browser, site: Site, slugs: readonly string[]): Promise<Sample[]> {
	const samples: Sample[] = [];
	for (const width of WIDTHS) {
		const page = await browser.newPage({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
		for (const path of site.pages(slugs)) {
			await page.goto(site.address + path);
			if ((await page.locator('a[data-script-switch]').count()) === 0) continue;
			await page.waitForTimeout(1000);
			for (const depth of DEPTHS) {
				await page.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), depth);
				await page.waitForTimeout(50);
				for (const _ of ['there', 'back']) samples.push(await switchOnce(page, () => site.served.requests));
			}
		}
		await page.close();
	}
	return samples;
}

/**
 * Switches the script of pages there and back, at several depths of wide and narrow windows.
 * @param slugs last segments of their addresses
 * @returns nothing for a site that has no such switch
 */
export async function measureSwitch(browser: Browser, site: Site, slugs: readonly string[]): Promise<Figure[]> {
	const samples = await switchAll(browser, site, slugs);
	if (samples.length === 0) return [];
	const times = samples.map(({ time }) => time);
	return [
		{ what: 'switch, click to painted, median, ms', budget: 50, figure: quantile(times, 0.5) },
		{ what: 'switch, click to painted, 95th percentile, ms', figure: quantile(times, 0.95) },
		{ what: 'switch, requests after the click', budget: 0, figure: Math.max(...samples.map(({ requests }) => requests)) },
		{ what: 'switch, shift of the passage, px', budget: 2, figure: Math.max(...samples.map(({ shift }) => shift)) },
	];
}
