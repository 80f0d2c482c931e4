import { expect, test } from '@playwright/test';
import { EDITIONS } from '../../support/pages.ts';
import { copyInPage, draw, followInPage, wordsOf } from '../../support/quotations.ts';
import { createRandom } from '../../support/random.ts';

/** How many selections are tried in each edition of a page: 10,000 in all with QUOTATIONS=2500. */
const COUNT = Number(process.env.QUOTATIONS ?? 40);

const random = createRandom(20);

for (const slug of ['full', 'economic-breakthrough']) {
	test(`random selections of ${slug} are copied exactly, and their links mark them in both scripts`, {
		tag: slug === 'full' ? [] : '@firefox',
	}, async ({ page }) => {
		if (COUNT > 100) test.setTimeout(0);
		for (const [edition, other] of [EDITIONS, EDITIONS.toReversed()] as (typeof EDITIONS)[]) {
			await page.goto(`/${edition}/${slug}/`);
			const keys = await page
				.locator('main [data-passage]')
				.evaluateAll((all) => all.map((passage) => (passage as HTMLElement).dataset.passage ?? ''));
			const wanted = Array.from({ length: COUNT }, () => draw(random, keys));
			const copied = await page.evaluate(copyInPage, wanted);
			const links = copied.map((text) => text.split('\n').at(-1) ?? '');
			const words = wanted.map((stretch) => wordsOf(stretch, edition));
			const expected = words.map((passages) => `${passages.map(([, text]) => text).join('\n')}\n`);
			expect(copied.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
			expect(await page.evaluate(followInPage, links)).toEqual(words);
			await page.goto(links[0]?.replace(edition, other) ?? '');
			await expect(page.locator('[data-quoted]').first()).toBeAttached();
			const inOther = wanted.map((stretch) => wordsOf(stretch, other));
			expect(await page.evaluate(followInPage, links.slice(1))).toEqual(inOther.slice(1));
		}
	});
}
