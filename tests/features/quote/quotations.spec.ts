import { expect, test } from '@playwright/test';
import { copyInPage, drawOn, followInPage, wordsOf } from '../../support/quotations.ts';
import { createRandom } from '../../support/random.ts';

/** How many selections are tried on each page: 10,000 in all with QUOTATIONS=5000. */
const COUNT = Number(process.env.QUOTATIONS ?? 24);

// To paint a small window takes less.
test.use({ viewport: { width: 400, height: 300 } });

const random = createRandom(20);

test('random selections of a chapter and of the whole paper are copied exactly, and their links mark them in both scripts', async ({
	page,
}) => {
	if (COUNT > 100) test.setTimeout(0);
	for (const [edition, other, slug] of [
		['zh-hant', 'zh-hans', 'full'],
		['zh-hans', 'zh-hant', 'economic-breakthrough'],
	] as const) {
		await page.goto(`/${edition}/${slug}/`);
		const wanted = await drawOn(page, random, COUNT);
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
