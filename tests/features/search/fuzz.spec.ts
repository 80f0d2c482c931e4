import { expect, test } from '@playwright/test';
import { ask } from '../../support/ask-page.ts';
import { createRandom } from '../../support/random.ts';
import { search } from '../../support/search.ts';
import { idle } from '../../support/switch.ts';

// `FUZZ_QUERIES=10000 npm run test:room -- features/search` asks for more of them, and `FUZZ_SEED` for others.
const QUERIES = Number(process.env.FUZZ_QUERIES ?? 500);
const SEED = Number(process.env.FUZZ_SEED ?? 8);

const random = createRandom(SEED);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(items: readonly T[]) => items[below(items.length)] as T;
const many = (length: number, make: () => string) => Array.from({ length }, make).join('');

const WORDS = ['新質生產力', '香港', '八大中心', '中试', 'Sold by HK', '20+8', 'ESG', '1.6萬億', '著', '巿', '台'];
const MARKUP = [
	'<img src=x onerror=harm()>',
	'<script>harm()</script>',
	'"><svg/onload=harm()>',
	'</script>',
	'<!--',
	'&lt;',
	']]>',
];
const SYNTAX = [
	'(.*)+$',
	'[',
	'\\',
	'(?<=',
	'*',
	'+',
	'^',
	'{1,',
	'|',
	'"',
	'「',
	'」',
	'“',
	'”',
	'『',
	'../',
	'%00',
	'$' + '{harm()}',
	'{{1}}',
];
const INVISIBLE = [
	'\u202e',
	'\u2066',
	'\u2069',
	'\u200b',
	'\u200d',
	'\ufeff',
	'\u0000',
	'\u00ad',
	'\ufe0f',
	'\u3000',
	'\n',
	'\t',
];

/** Each kind of query, by turns. */
const KINDS: (() => string)[] = [
	() => many(1 + below(8), () => String.fromCodePoint(below(17) * 0x10000 + below(0x10000))),
	() => many(1 + below(6), () => String.fromCharCode(0xd800 + below(0x800))),
	() => many(1 + below(6), () => pick(INVISIBLE) + pick(WORDS)),
	() => pick(MARKUP) + pick(WORDS) + pick(MARKUP),
	() => many(1 + below(10), () => pick(SYNTAX)) + pick(WORDS),
	() => many(1 + below(6), () => pick([...WORDS, ...SYNTAX, ...INVISIBLE, ' '])),
	() => pick(WORDS).slice(below(3)) + many(below(4), () => String.fromCodePoint(0x0300 + below(0x70))),
	() => many(1 + below(3), () => String.fromCodePoint(0x4e00 + below(0x5200))),
];

const LONG = [
	'發展'.repeat(5000),
	'"'.repeat(10_000),
	' a'.repeat(5000),
	'\ud800'.repeat(10_000),
	'<b>'.repeat(3300),
	'e\u0301'.repeat(5000),
	'ﷺ'.repeat(1000),
];

/** What people try first, and what has a character of its own in every step. */
const HOSTILE = [
	'<img src=x onerror=harm()>',
	'"><script>harm()</script>',
	'\u202E發展\u202C',
	'\uD800',
	'(.*)+$',
	'\\"',
	'"'.repeat(50),
	'𠮷𠮷',
	'\u0000新',
	'😀',
	'a\u0301',
	'zzpz',
];

test('queries of every kind throw nothing, end in an answer and never become markup', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await search(page, '香港');
	const known = [...LONG, ...HOSTILE];
	const queries = [
		...known,
		...Array.from({ length: QUERIES - known.length }, (_, at) => (KINDS[at % KINDS.length] as () => string)()),
	];
	for (let start = 0; start < queries.length; start += 500) {
		const answers = await ask(page, queries.slice(start, start + 500));
		const wrong = answers.flatMap(({ state, status, strangers }, at) => {
			const query = queries[start + at] ?? '';
			// Neither what an empty field says, nor what is said while words are looked for.
			const isAnswer = state === 'ready' && (query.trim() === '' || !/空格分開的詞|正在|^$/.test(status));
			return isAnswer && strangers === 0 ? [] : [{ query: JSON.stringify(query.slice(0, 60)), state, status, strangers }];
		});
		expect(wrong, `FUZZ_SEED=${SEED}`).toEqual([]);
	}
	const outline = page.waitForResponse(/search-data/);
	await page.goto('/zh-hant/hong-kong-model/?q=。、#p3');
	await (await outline).finished();
	await idle(page);
	await expect(page.locator('[data-hit-bar]'), 'signs alone are in every passage').toBeHidden();
	expect(errors, `FUZZ_SEED=${SEED}`).toEqual([]);
});
