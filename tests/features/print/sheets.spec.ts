import { expect, type Page, test } from '@playwright/test';
import { hasPoppler } from '../../../scripts/browsers.mjs';
import { servePaper } from '../../support/paper-site.ts';
import { drawSheet, readSheets, type Sheet } from '../../support/sheets.ts';
import { see } from '../../support/visit.ts';

test.skip(!hasPoppler(), 'Poppler, which reads the sheets, is not installed (on Debian: poppler-utils)');

/**
 * Each page in one of the editions, with how many sheets of A4 it fills at most, and the other sizes that it is printed on:
 * they take turns, so that every kind of page is seen on one of them. The whole paper has the words of all chapters on both.
 */
const PAGES = [
	['zh-hant', '', 1, ['A5']],
	['zh-hans', 'introduction/', 1, []],
	['zh-hant', 'economic-breakthrough/', 2, ['Letter']],
	['zh-hans', 'favourable-conditions/', 2, ['A5']],
	['zh-hant', 'hong-kong-model/', 2, []],
	['zh-hant', 'national-contribution/', 2, []],
	['zh-hans', 'advantages/', 1, ['A5']],
	['zh-hant', 'strategies/', 2, ['A5']],
	['zh-hans', 'full/', 13, ['Letter', 'A5']],
	['zh-hant', 'terms/', 7, ['Letter']],
	['zh-hans', 'figures/', 4, ['A5']],
	['zh-hans', 'about/', 2, ['Letter']],
] as const;

/** Fewer lines than these, beside the colophon, do not deserve a sheet. */
const FEWEST_LINES = 4;

/** A closing mark at the end of a line has its empty half in the margin: half a character of the largest heading, in points. */
const HALF_MARK = 9;

/** What the sheets of a page have to say. */
interface Expected {
	/** Every passage in order, as a sheet shows it: with its number and the marks of notes. */
	passages: string[];
	numbers: string;
	/** What must not end a sheet: headings, and labels of what follows them. */
	leading: string[];
	/** The head of each sheet, once. */
	heads: string[];
	colophon: string;
}

/** What a page without passages of its own says on a screen, but for what only a screen can do. */
async function readScreen(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'screen' });
	return page.evaluate(() => {
		const blocks = 'h1, h2, h3, p, li, dt, dd, th, td, figcaption';
		return [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)]
			.filter((block) => block.checkVisibility() && !block.querySelector(blocks) && !block.matches('[data-sort-hint], .unseen'))
			.map((block) => {
				const copy = block.cloneNode(true) as HTMLElement;
				for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
				return copy.textContent.replaceAll(/\s+/g, '');
			});
	});
}

/** Reads in the page, as it is when it is printed, what its sheets have to say. */
async function readExpected(page: Page): Promise<Expected> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(() => {
		const all = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
		const squeezed = (texts: readonly (string | null)[]) => texts.map((text) => (text ?? '').replaceAll(/\s+/g, ''));
		const passages = all('main [data-passage]').map((passage) => {
			const copy = passage.cloneNode(true) as HTMLElement;
			for (const inner of copy.querySelectorAll('[data-passage]')) inner.remove();
			for (const added of copy.querySelectorAll('[data-not-paper]'))
				added.replaceWith(added.matches('.number, sup *') ? (added.getAttribute('data-not-paper') ?? '') : '');
			return copy.textContent;
		});
		const paper = document.querySelector('.brand-name')?.textContent;
		const parts = all('.printed-contents :is(h2, li)');
		const names = parts.length > 0 ? parts : all('main > h1, article > h1');
		return {
			passages: squeezed(passages),
			numbers: all('.number')
				.map((number) => number.dataset.notPaper)
				.join(''),
			leading: squeezed(all('main :is(h1, h2, h3, dt, .references button)').map((each) => each.textContent)),
			heads: squeezed([...(parts.length > 0 ? [''] : []), ...names.map((name) => `${paper}${name.textContent}`)]),
			colophon: squeezed(all('.site-footer p').map((line) => line.textContent)).join(''),
		};
	});
	if (found.passages.length > 0) return found;
	const passages = await readScreen(page);
	await page.emulateMedia({ media: 'print' });
	return { ...found, passages };
}

/** The lines of a sheet without those of the colophon. */
function ownLines({ lines, body }: Sheet, colophon: string): string[] {
	const own = [...lines];
	for (let rest = body.endsWith(colophon) ? colophon.length : 0; rest > 0; ) rest -= own.pop()?.length ?? rest;
	return own;
}

/** The first passage that the sheets do not have where it should be. */
function findMissing(passages: readonly string[], words: string): string | undefined {
	let from = 0;
	return passages.find((passage) => {
		const at = words.indexOf(passage, from);
		from = at + passage.length;
		return at < 0;
	});
}

/** What is wrong with one sheet. */
function findFlaws(sheet: Sheet, leading: readonly string[], colophon: string): string[] {
	const own = ownLines(sheet, colophon);
	const left = leading.filter((heading) => sheet.ends.some((line) => line.endsWith(heading)));
	return [
		...(own.length < FEWEST_LINES ? [`${own.length} lines alone, the last “${own.at(-1)}”`] : []),
		...left.map((heading) => `“${heading}” at its foot`),
	];
}

/** Prints a page, and holds its sheets against what it shows. */
async function checkSheets(page: Page, [edition, slug, most, others]: (typeof PAGES)[number]) {
	await page.goto(`/${edition}/${slug}`);
	const { passages, numbers, leading, heads, colophon } = await readExpected(page);
	expect(passages.length, 'it has words').toBeGreaterThan(1);
	// The cover and the contents of the whole paper are as full as they are.
	const first = slug === 'full/' ? 2 : 0;
	const [number, between, end] = edition === 'zh-hant' ? ['第', '頁，共', '頁'] : ['第', '页，共', '页'];
	for (const format of ['A4', ...others]) {
		const sheets = readSheets(await page.pdf({ format }), slug === 'terms/');
		const words = sheets.map(({ body }) => body).join('');
		const on = `${edition}/${slug} on ${format}`;
		expect.soft(findMissing(passages, words), `${on}: missing words`).toBeUndefined();
		expect.soft(sheets.map((sheet) => sheet.numbers).join(''), `${on}: numbers in the margin`).toBe(numbers);
		expect.soft(words.endsWith(colophon), `${on} ends with its colophon`).toBe(true);
		expect.soft([...new Set(sheets.map(({ head }) => head))], `${on}: heads`).toEqual(heads.length > 0 ? heads : ['']);
		const feet = sheets.map((_, at) => `${number}${at + 1}${between}${sheets.length}${end}`);
		const found = sheets.map(({ foot }) => foot);
		expect.soft(found, `${on}: feet`).toEqual(feet);
		const overhang = Math.max(...sheets.map((sheet) => sheet.overhang));
		expect.soft(overhang, `${on}: words over the edge`).toBeLessThan(HALF_MARK);
		const flaws = sheets.map((sheet, at) => (at < first ? [] : findFlaws(sheet, leading, colophon)));
		expect.soft(flaws, `${on}: sheet by sheet`).toEqual(sheets.map(() => []));
		// In the whole paper each chapter begins a sheet.
		const shallow = slug === 'full/' ? [] : sheets.slice(0, -1).filter(({ depth }) => depth < 0.5);
		expect
			.soft(
				shallow.map(({ body }) => body),
				`${on}: half empty, though another follows`,
			)
			.toEqual([]);
		if (format === 'A4') expect.soft(sheets.length, `${on}: sheets`).toBeLessThanOrEqual(most);
	}
}

for (const [what, pages] of [
	['the pages in Traditional script', PAGES.filter(([edition]) => edition === 'zh-hant')],
	['the pages in Simplified script', PAGES.filter(([edition]) => edition === 'zh-hans')],
] as const) {
	test(`${what}: whole on their sheets, each of them well used, with head, foot and numbers`, async ({ page }) => {
		for (const each of pages) await checkSheets(page, each);
	});
}

const everything = servePaper('kitchen-sink');

/** Whether a sheet shows the red hills at the foot of the drawing. */
function showsHills({ data }: { data: Uint8Array }): boolean {
	for (let at = 0; at < data.length; at += 3)
		if (data[at] === 0x8e && data[at + 1] === 0x1b && data[at + 2] === 0x12) return true;
	return false;
}

/** How far the line under the head stays from the left and right edge of a sheet, in millimetres; undefined without a line. */
function headLine({ width, data }: { width: number; data: Uint8Array }): [left: number, right: number] | undefined {
	const perMillimetre = 150 / 25.4;
	for (let row = Math.round(10 * perMillimetre); row < 26 * perMillimetre; row++) {
		const inked = Array.from({ length: width }, (_, at) => at).filter((at) => (data[3 * (row * width + at)] ?? 255) < 160);
		const [first = 0, last = 0] = [inked[0], inked.at(-1)];
		if (inked.length > width / 2 && inked.length > 0.95 * (last - first))
			return [Math.round(first / perMillimetre), Math.round((width - last) / perMillimetre)];
	}
	return undefined;
}

test('a wide table is whole on A4 and A5, and a high drawing, four times as high as wide, stands on one sheet with its caption', async ({
	page,
}) => {
	for (const [edition, format] of [
		['zh-hant', 'A4'],
		['zh-hans', 'A5'],
	] as const) {
		await page.emulateMedia({ media: null });
		await page.goto(`${everything.address}${edition}/everything/`);
		await see(page.getByAltText(/一幅地[圖图]/));
		const { passages, numbers } = await readExpected(page);
		// A reader's browser has the pictures come before it shows a preview; a browser that is driven may not wait for them.
		await page.evaluate(async () => {
			for (const picture of document.images) picture.loading = 'eager';
			await Promise.all([...document.images].map((picture) => picture.decode()));
		});
		const pdf = await page.pdf({ format });
		const sheets = readSheets(pdf);
		// Dots of emphasis are words to Poppler.
		const words = sheets.map(({ body }) => body.replaceAll('•', '')).join('');
		expect(findMissing(passages, words), format).toBeUndefined();
		expect(sheets.map((sheet) => sheet.numbers).join(''), format).toBe(numbers);
		expect(Math.max(...sheets.map(({ overhang }) => overhang)), format).toBeLessThan(HALF_MARK);
		expect(Math.max(...sheets.map(({ offCentre }) => offCentre)), `${format}: the foot is in the middle`).toBeLessThan(2);
		// Six millimetres, more or less what a font's box is higher than its signs; above the line of the head another one and a half.
		const strays = sheets.flatMap(({ clear: [head, foot] }) => [head - 7, foot - 4.5]).filter((off) => Math.abs(off) > 1);
		expect(strays, `${format}: head and foot are clear of the text`).toEqual([]);
		// Type of 8.5 points below a text of 11, in whatever font.
		const [text, foot] = [sheets.flatMap(({ endHeights }) => endHeights), sheets.map(({ footHeight }) => footHeight)];
		expect(Math.max(...foot) / Math.max(...text), `${format}: the foot is small`).toBeLessThan(0.8);
		const at = sheets.findIndex(({ body }) => body.includes('Map') && body.includes('：三地的位置'));
		expect(at, format).toBeGreaterThan(0);
		const picture = drawSheet(pdf, at + 1);
		expect(showsHills(picture), format).toBe(true);
		expect(headLine(picture), `${format}: the line under the head is as long as those of the text`).toEqual([27, 27]);
	}
});
