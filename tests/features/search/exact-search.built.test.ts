import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/features/search/browser/engine.ts';
import { forgetWords } from '../../../src/features/search/browser/load-words.ts';
import { keysOf } from '../../../src/features/search/browser/passages.ts';
import { DIST, findAll, paperText, readPage } from '../../support/built-site.ts';
import { EDITIONS } from '../../support/pages.ts';

/** Query, and every passage that holds it; looked up by hand in the paper. */
const TABLE: [query: string, keys: string[]][] = [
	['八大中心', ['national-contribution#p2', 'national-contribution#p5', 'strategies#s5', 'strategies#s5-m1', 'strategies#s5-m2']],
	[
		'「八大中心」',
		['national-contribution#p2', 'national-contribution#p5', 'strategies#s5', 'strategies#s5-m1', 'strategies#s5-m2'],
	],
	['臺階', ['introduction#p2']],
	['路綫圖', ['hong-kong-model#p4']],
	['市場推廣', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['巿場推廣', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['市场推广', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['ＥＳＧ', ['favourable-conditions#p6', 'national-contribution#p4', 'advantages#a4-e2']],
	['esg', ['favourable-conditions#p6', 'national-contribution#p4', 'advantages#a4-e2']],
	['20+8', ['hong-kong-model#p4']],
	['2,000億元', ['economic-breakthrough#fn1']],
	['1.6萬億', ['hong-kong-model#p4']],
	['Sold by HK', ['national-contribution#p3', 'strategies#s6-m1']],
	['「Sold by HK」', ['national-contribution#p3', 'strategies#s6-m1']],
	['生産力 實施方案', ['hong-kong-model#p4']],
	['2542 8611', ['cover#notice']],
	['專題討論之三', ['cover#series']],
	['關鍵要素', ['favourable-conditions#p1', 'advantages#c1']],
	[
		'例如，酒文化是中外文化交流互動的一個獨特領域，尤其是中國獨特的白酒文化越來越受到本港和海外民眾的接受和青睞。',
		['national-contribution#p4'],
	],
	[
		// More than any passage of the last chapter has.
		'首先，新質生產力的產生源於技術革命性突破、生產要素創新性配置、以及產業深度轉型升級；當中最為重要的革命性科技突破必須建基於高水平的基礎研發，而基礎研究正正是香港一貫的強項。例如，本港目前有5所大學在QS世界大學排名中長期位居一百強，在醫學護理、數據科學及人工智能、電機及電子工程、計算機科學、材料科學、化學工程等學科具有達到全球頂尖水平的科研能力。為鞏固香港在基礎研發方面的領先優勢，財政司司長陳茂波在今年的《財政預算案》中預留30億元',
		['favourable-conditions#p2'],
	],
	['國潮 白酒', ['national-contribution#p4', 'strategies#s6-m2']],
	['"HK by"', []],
	['火星', []],
];

/** More to compare with the plain scan: part of a number, full-width and other forms, single characters, several terms. */
const MORE = [
	...[
		'16',
		'1.6',
		'１．６',
		'1．6萬億',
		'5.1',
		'51',
		'0.56',
		'056',
		'2,000',
		'2000',
		'２，０００',
		'2 000',
		'7.4%',
		'1970-1996',
		'7',
		'.6',
		'6.',
	],
	...[
		'20 8',
		'「20+8」',
		'2,000億元 財政',
		'港 中 新',
		'"港 中"',
		'「港 中」',
		'策略五',
		'引言',
		'數字',
		'的',
		'a',
		'hk',
		'Ｈｋ',
		'MADE IN',
		'①',
	],
	...[
		'裡',
		'里',
		'著',
		'着',
		'台',
		'臺',
		'産業',
		'产业',
		'路线图',
		'綫',
		'巿',
		'生產力 生产力',
		'人工智能',
		'後',
		'后',
		'(',
		'新質生產力＋八大中心',
	],
];

/** What the contract takes for one beyond what the paper's two editions show. */
const VARIANTS = ['臺台', '裏裡里', '產産产', '著着', '巿市', '綫線线'];

/** The fold of the contract once more, with nothing of the project's own: by groups of characters that are one. */
function plainFold(pairs: readonly (readonly [string, string])[]) {
	const groups = new Map<string, Set<string>>();
	const join = (one: string, other: string) => {
		const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
		for (const character of group) groups.set(character, group);
	};
	for (const [one, other] of pairs) {
		const twins = [...other];
		for (const [at, character] of [...one].entries()) join(character, twins[at] ?? '');
	}
	for (const [first = '', ...others] of VARIANTS) for (const other of others) join(first, other);
	const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character);
	const isDigit = (character = '') => /\p{N}/u.test(character);
	return (text: string) => {
		const characters = [...text.normalize('NFKC').toLowerCase()];
		const kept = characters.filter(
			(character, at) => isLetter(character) || (character === '.' && isDigit(characters[at - 1]) && isDigit(characters[at + 1])),
		);
		return kept.map((character) => [...(groups.get(character) ?? character)][0]).join('');
	};
}

/** Every passage of the paper as its built pages have it, cover first. */
function readPassages(edition: string) {
	const passages = findAll(readPage(`${edition}/full/`), ({ properties }) => properties.dataPassage !== undefined).map(
		(element) => ({ key: String(element.properties.dataPassage), text: paperText(element) }),
	);
	// The page of the whole paper ends with the notice of the cover.
	const isOnCover = ({ key }: { key: string }) => key.startsWith('cover#');
	return [...passages.filter(isOnCover), ...passages.filter((passage) => !isOnCover(passage))];
}

/** The passages that hold what a query asks for. */
function plainScan() {
	const passages = readPassages('zh-hant');
	const simplified = readPassages('zh-hans');
	const fold = plainFold(passages.map(({ text }, at) => [text, simplified[at]?.text ?? ''] as const));
	const folded = passages.map(({ key, text }) => ({ key, text: fold(text) }));
	return (query: string) => {
		const parts = query.match(/"[^"]*"|「[^」]*」|“[^”]*”|[^\s"「“]+/g) ?? [];
		const terms = parts.map(fold).filter(Boolean);
		return folded.filter(({ text }) => terms.length > 0 && terms.every((term) => text.includes(term))).map(({ key }) => key);
	};
}

beforeAll(() => {
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(`${DIST}${address}`))));
	forgetWords();
});
afterAll(() => {
	vi.unstubAllGlobals();
	forgetWords();
});

test('search finds for every query exactly the passages that hold it, in either edition', async () => {
	const scan = plainScan();
	const expected = (queries: readonly string[]) => queries.map((query) => [query, scan(query)]);
	expect(expected(TABLE.map(([query]) => query))).toEqual(TABLE);
	const queries = [...TABLE.map(([query]) => query), ...MORE];
	for (const edition of EDITIONS) {
		const { search } = await createEngine(edition);
		const found: [string, string[]][] = [];
		for (const query of queries) found.push([query, keysOf((await search(query, edition)).chapters)]);
		expect.soft(found, edition).toEqual(expected(queries));
	}
});
