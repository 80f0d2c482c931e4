import type { Browser } from 'playwright';
import { BUDGETS } from './budgets.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';
import { type Load, weigh } from './weigh.ts';

/** Weighs every chapter and the whole paper in both editions, each as on a first visit. */
export async function measureWeight(browser: Browser, site: Site, chapters: readonly string[]): Promise<Figure[]> {
	const weighAll = async (slugs: readonly string[]) => {
		const loads: Load[] = [];
		for (const path of site.pages(slugs)) {
			const context = await browser.newContext({ serviceWorkers: 'block' });
			loads.push(await weigh(await context.newPage(), site.address + path));
			await context.close();
		}
		return loads;
	};
	const largest = (loads: readonly Load[], of: (load: Load) => number) => Math.max(...loads.map(of));
	const { chapter, full } = BUDGETS;
	const pages = await weighAll(chapters);
	const whole = await weighAll(['full']);
	const twin = largest(pages, ({ document }) => document);
	return [
		{ what: 'chapter, all bytes', budget: chapter.total, figure: largest(pages, ({ total }) => total) },
		{
			what: 'chapter, document and styles',
			budget: chapter.documentAndStyles,
			figure: largest(pages, ({ document, styles }) => document + styles),
		},
		{ what: 'chapter, script', budget: chapter.script, figure: largest(pages, ({ script }) => script) },
		{ what: 'chapter, requests', budget: chapter.requests, figure: largest(pages, ({ requests }) => requests) },
		{ what: 'chapter, fetched ahead', budget: twin, figure: largest(pages, ({ ahead }) => ahead) },
		...(whole.length > 0 ? [{ what: 'full, all bytes', budget: full.total, figure: largest(whole, ({ total }) => total) }] : []),
	];
}
