import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKED } from '../../src/build/asked-edition.ts';
import { commonHeaders } from '../../src/build/headers.ts';
import { headersFile } from '../../src/build/netlify.ts';
import type { SitePage } from '../../src/build/site-pages.ts';
import { preferredEdition } from '../../src/chinese/preferred-edition.ts';

/** What a server makes of `Accept-Language`: the first pattern that matches. */
const askedOf = (header: string) => (['zh-hant', 'zh-hans'] as const).find((key) => new RegExp(ASKED[key], 'i').test(header));

describe('the edition that a server reads from Accept-Language', () => {
	test.each([
		['zh-TW,zh;q=0.8,en-US;q=0.5', 'zh-hant'],
		['zh', 'zh-hans'],
		['en, zh-Hant-CN;q=0.5, zh-CN;q=0.4', 'zh-hant'],
		['yue', 'zh-hant'],
		['yue-CN', 'zh-hans'],
		['ZH-hk', 'zh-hant'],
		['za,zu;q=0.9,yo,zh-MO', 'zh-hant'],
		['ja,ko;q=0.9,*;q=0.1', undefined],
		['', undefined],
	])('%s is %s', (header, edition) => {
		expect(askedOf(header)).toBe(edition);
	});

	test('is the one that the page would choose, whatever the languages', () => {
		const tags = 'zh zh-CN zh-HK zh-TW zh-SG zh-MO zh-MY zh-AU zh-Hans zh-Hant zh-Hans-HK zh-Hant-CN yue yue-HK yue-CN yue-Hans'
			.concat(' en en-GB ja ko za zu yo fr-CA x-klingon z y')
			.split(' ');
		const isChinese = (tag: string) => /^(zh|yue)\b/.test(tag);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...tags), { maxLength: 6 }), fc.boolean(), (wanted, spaced) => {
				const header = wanted.map((tag, at) => (at > 0 ? `${tag};q=0.${9 - at}` : tag)).join(spaced ? ', ' : ',');
				expect(askedOf(header)).toBe(wanted.some(isChinese) ? preferredEdition(wanted) : undefined);
			}),
			{ numRuns: 2000 },
		);
	});
});

const page = (address: string, style: string): SitePage => ({
	address,
	file: `${address}index.html`,
	html: `<meta http-equiv="content-security-policy" content="default-src &#x27;none&#x27;; script-src &#x27;self&#x27;${
		address.includes('search') ? ' &#x27;wasm-unsafe-eval&#x27;' : ''
	}; style-src &#x27;sha256-${style}&#x27;">`,
});
const siteOf = (chapters: number) => [
	page('', 'gateway'),
	...['zh-hans/', 'zh-hant/'].flatMap((edition) =>
		['', 'search/', ...Array.from({ length: chapters }, (_, at) => `chapter-${at}/`)].map((slug) =>
			page(edition + slug, `of-${slug}`),
		),
	),
];
const rulesOf = (file: string) =>
	file
		.trimEnd()
		.split(/\n(?! )/)
		.map((rule) => rule.split('\n'));
const lineOf = (rules: string[][], path: string) =>
	rules.find(([own]) => own === path)?.find((line) => line.includes('Content-Security-Policy'));

describe('the file of headers', () => {
	test('repeats the policy of every page, while that is no more than hosts read', () => {
		const rules = rulesOf(headersFile(siteOf(40), '/'));
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(lineOf(rules, '/zh-hant/chapter-7/')).toBe(
			"  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'sha256-of-chapter-7/'; frame-ancestors 'none'",
		);
		expect(lineOf(rules, '/zh-hant/*')).toBeUndefined();
	});

	test('has one wider policy for a paper of many chapters', () => {
		const rules = rulesOf(headersFile(siteOf(1000), '/briefs/'));
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(lineOf(rules, '/briefs/zh-hant/*')).toBe(
			"  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		);
		expect(lineOf(rules, '/briefs/')).toContain("style-src 'sha256-gateway'");
	});

	test.each([3, 1000])('says nothing twice of one address, with %i chapters', (chapters) => {
		const rules = rulesOf(headersFile(siteOf(chapters), '/'));
		const names = rules
			.filter(([path = '']) =>
				path.endsWith('*') ? '/zh-hant/chapter-1/'.startsWith(path.slice(0, -1)) : path === '/zh-hant/chapter-1/',
			)
			.flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
		expect(names).toContain('Content-Language');
		expect(names).toContain('Content-Security-Policy');
		expect(names.length).toBe(new Set(names).size);
	});
});

test('what asks search engines to stay away in a page asks it for all files', () => {
	expect(commonHeaders('<meta name="robots" content="noindex, nofollow">')['X-Robots-Tag']).toBe('noindex, nofollow');
	expect(Object.keys(commonHeaders('<p>'))).not.toContain('X-Robots-Tag');
});
