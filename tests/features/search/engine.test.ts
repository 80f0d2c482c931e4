import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/features/search/browser/engine.ts';
import { forgetWords } from '../../../src/features/search/browser/load-words.ts';
import type { PassageWords, SearchStart } from '../../../src/features/search/search-files.ts';

/** A paper of one chapter, whose words are at hand. */
const paperOf = (texts: readonly string[]): SearchStart => ({
	fold: '',
	longest: Math.max(...texts.map((text) => [...text].length)),
	chapters: [{ slug: 'ways', piece: 0 }],
	words: { ways: { name: '出路', passages: texts.map((text, at): PassageWords => [`p${at + 1}`, `第${at + 1}段`, text]) } },
	terms: '',
	says: { terms: '', passages: '' },
});

/** What the site answers, one after the other. */
function answer(...responses: readonly Response[]) {
	const fetch = vi.fn<(address: string) => Promise<Response>>();
	for (const response of responses) fetch.mockResolvedValueOnce(response);
	vi.stubGlobal('fetch', fetch);
	return fetch;
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	forgetWords();
});

test('the longest passage is found by all its words, and nothing is found by one more', async () => {
	answer(Response.json(paperOf(['甲乙', '甲乙丙𠮷'])));
	const { search } = await createEngine('zh-hant');
	expect(await search('甲乙丙𠮷', 'zh-hant')).toEqual({
		terms: ['甲乙丙𠮷'],
		chapters: [{ slug: 'ways', name: '出路', passages: [['p2', '第2段', '甲乙丙𠮷']] }],
	});
	expect((await search('甲乙丙𠮷甲', 'zh-hant')).chapters).toEqual([]);
	expect(await search('「」', 'zh-hant')).toEqual({ terms: [], chapters: [] });
	expect((await search('甲乙 丙', 'zh-hant')).chapters[0]?.passages.map(([id]) => id)).toEqual(['p2']);
	expect((await search('戊', 'zh-hant')).chapters).toEqual([]);
	expect((await search('甲 『甲乙 丙』 甲', 'zh-hant')).terms, 'each once, what is quoted whole').toEqual(['甲', '甲乙丙']);
});

test('of what comes near, the nearest five are told, the nearest first, and none that is much farther', async () => {
	answer(Response.json(paperOf([...Array(6).fill('甲乙丙'), '甲子乙丙', '甲乙丙子丁'])));
	const { findNear } = await createEngine('zh-hant');
	const near = await findNear(['甲乙丙丁'], 'zh-hant');
	expect(near.map(({ key }) => key)).toEqual(['ways#p8', 'ways#p1', 'ways#p2', 'ways#p3', 'ways#p4']);
	expect(near[0]).toMatchObject({ label: '出路 · 第8段', text: '甲乙丙子丁', shared: ['甲乙', '乙丙'] });

	expect(await findNear(['甲乙丙丁甲乙'], 'zh-hant'), 'to more than the longest passage nothing is near').toEqual([]);

	forgetWords();
	answer(Response.json(paperOf(['甲子乙丙', '甲乙丙子丁'])));
	const other = await createEngine('zh-hant');
	expect((await other.findNear(['甲乙丙丁'], 'zh-hant')).map(({ key }) => key)).toEqual(['ways#p2']);
});

test('of a long paper the words of those three chapters are fetched that hold most pairs of the query, the fullest first; of a long query its first twelve pairs tell, of one without any its characters', async () => {
	const held = { a: '丙丁', b: '甲乙丙', c: '亥甲', d: '甲乙丙子丙丁', e: '丙丁', f: '甲癸1.6' };
	const root = `${mkdtempSync(join(tmpdir(), 'engine-'))}/`;
	vi.stubEnv('BASE_URL', root);
	try {
		mkdirSync(join(root, 'pagefind'));
		writeFileSync(
			join(root, 'pagefind/pagefind.js'),
			`export const options = async () => {}, init = options, filters = options;
			export const search = async (phrase) => {
				const asked = phrase.replace(/[" ]/g, '');
				const holds = (text) => asked !== '' && text.replace('.', '').includes(asked);
				const counts = Object.entries(${JSON.stringify(held)}).map(([slug, text]) => [slug, Number(holds(text))]);
				return { results: counts.filter(([, count]) => count), filters: { chapter: Object.fromEntries(counts) } };
			};`,
		);
		const chapters = Object.keys(held).map((slug, at) => ({ slug, piece: at + 1 }));
		const fetched: string[] = [];
		vi.stubGlobal('fetch', async (address: string) => {
			const [, piece] = /-(\d)\.json$/.exec(address) ?? [];
			if (!piece) return Response.json({ ...paperOf(['子'.repeat(14), '1.6']), chapters });
			const [slug, text] = Object.entries(held)[Number(piece) - 1] ?? ['', ''];
			fetched.push(slug);
			return Response.json({ [slug]: { name: slug, passages: [['p1', '', text]] } });
		});
		const { findNear, search } = await createEngine('zh-hant');
		await findNear(['寅卯'], 'zh-hant');
		expect(fetched, 'none that holds none').toEqual([]);
		await findNear(['甲乙丙丁'], 'zh-hant');
		expect(fetched).toEqual(['d', 'b', 'a']);
		await findNear(['子丑寅卯辰巳午未申酉戌亥甲癸'], 'zh-hant');
		expect(fetched.slice(3)).toEqual(['c']);
		await findNear(['丁', '癸'], 'zh-hant');
		expect(fetched.slice(4), 'the others are there').toEqual(['e']);
		const onFirst = vi.fn();
		expect((await search('甲乙', 'zh-hant', onFirst)).chapters.map(({ slug }) => slug)).toEqual(['b', 'd']);
		expect(onFirst, 'of words at hand, where there are none').not.toHaveBeenCalled();
		expect((await search('甲乙 甲癸', 'zh-hant')).chapters).toEqual([]);
		expect(fetched, 'nor one that holds one of two terms').not.toContain('f');
		expect((await search('6.1', 'zh-hant')).chapters, 'a full stop is in no index').toEqual([]);
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('a file is fetched once, and one that could not be had is asked for again', async () => {
	vi.stubEnv('BASE_URL', '/briefs/');
	const fetch = answer(new Response('gone', { status: 404 }), Response.json(paperOf(['甲乙'])));
	await expect(createEngine('zh-hans')).rejects.toThrow('/briefs/search-data/zh-hans.json: 404');
	const { search } = await createEngine('zh-hans');
	await search('甲', 'zh-hans');
	await search('乙', 'zh-hans');
	expect(fetch.mock.calls).toEqual([['/briefs/search-data/zh-hans.json'], ['/briefs/search-data/zh-hans.json']]);
});
