import type { Browser, Page } from 'playwright';
import { basePath, serve } from '../serve.ts';
import { launchChromium, quantile } from './browser.ts';

/** What one switch did. */
interface Sample {
	/** Milliseconds from the click to the frame that shows the other script. */
	time: number;
	/** Requests that reached the server after the click. */
	requests: number;
	/** Pixels by which the first passage in sight moved. */
	shift: number;
}

const SLUGS = [
	'introduction',
	'economic-breakthrough',
	'favourable-conditions',
	'hong-kong-model',
	'national-contribution',
].concat(['advantages', 'strategies', 'full']);
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

async function measure(browser: Browser, address: string, countRequests: () => number): Promise<Sample[]> {
	const samples: Sample[] = [];
	for (const width of WIDTHS) {
		const page = await browser.newPage({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
		for (const edition of ['zh-hant', 'zh-hans']) {
			for (const slug of SLUGS) {
				await page.goto(`${address}${edition}/${slug}/`);
				await page.waitForTimeout(1000);
				for (const depth of DEPTHS) {
					await page.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), depth);
					await page.waitForTimeout(50);
					samples.push(await switchOnce(page, countRequests), await switchOnce(page, countRequests));
				}
				process.stdout.write('.');
			}
		}
		await page.close();
	}
	return samples;
}

const { server, address } = await serve('dist', basePath(), 0);
let requests = 0;
server.on('request', () => {
	requests += 1;
});
const browser = await launchChromium();
const samples = await measure(browser, address, () => requests);
await browser.close();
server.close();

const times = samples.map(({ time }) => time);
console.log(
	`\n${samples.length} switches: ${SLUGS.length} pages, both editions, ${WIDTHS.join(' and ')} px, ${DEPTHS.length} depths, there and back`,
);
console.table([
	{ measure: 'click to painted, median (ms)', budget: '50', figure: quantile(times, 0.5).toFixed(1) },
	{ measure: 'click to painted, 95th percentile (ms)', budget: '–', figure: quantile(times, 0.95).toFixed(1) },
	{ measure: 'requests after a click, most', budget: '0', figure: String(Math.max(...samples.map((sample) => sample.requests))) },
	{
		measure: 'shift of the passage, largest (px)',
		budget: '2',
		figure: Math.max(...samples.map(({ shift }) => shift)).toFixed(2),
	},
]);
