import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { brokenLinks, findAll, readPages } from '../support/built-site.ts';
import { SLUGS } from '../support/pages.ts';

const pages = readPages();
const editionPages = pages.filter(({ path }) => /^zh-han[ts]\//.test(path));

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// The serializer's own style, valid HTML all the same.
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'void-style': 'off',
		// Roles of a table say again what it is, since CSS takes that away where a narrow screen stacks its cells.
		'no-redundant-role': 'off',
		// All scripts are the site's own.
		'require-sri': ['error', { target: 'crossorigin' }],
		// Nothing may be added to the notice's words; CSS keeps its numbers whole.
		'tel-non-breaking': 'off',
		// Titles carry the paper's name after the chapter's.
		'long-title': 'off',
	},
});

test('there is a page for every address of the contract in both editions, one to begin with and one for errors', () => {
	const expected = [
		'',
		'404.html',
		...['zh-hans', 'zh-hant'].flatMap((edition) => SLUGS.map((slug) => `${edition}/${slug && `${slug}/`}`)),
	];
	expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test.each(pages)('$path is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	expect(
		results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
		),
	).toEqual([]);
});

describe('links', () => {
	test.each(pages)('of $path lead somewhere', (page) => {
		expect(brokenLinks(page, pages)).toEqual([]);
	});

	test.each(editionPages)('of $path stay in its edition, but for the switch', (page) => {
		const [edition] = page.path.split('/');
		const strays = findAll(page, ({ tagName, properties }) => {
			if (tagName !== 'a' || properties.dataScriptSwitch !== undefined) return false;
			return /\/zh-han[ts]\//.test(String(properties.href)) && !String(properties.href).includes(`/${edition}/`);
		});
		expect(strays).toEqual([]);
	});
});

describe('every page of an edition', () => {
	test.each(editionPages)('$path names its script and its twin', (page) => {
		const [edition = '', ...rest] = page.path.split('/');
		const isTraditional = edition === 'zh-hant';
		const twin = `/${isTraditional ? 'zh-hans' : 'zh-hant'}/${rest.join('/')}`;
		const [root] = findAll(page, ({ tagName }) => tagName === 'html');
		expect(root?.properties.lang).toBe(isTraditional ? 'zh-Hant-HK' : 'zh-Hans-CN');
		const switches = findAll(page, ({ properties }) => properties.dataScriptSwitch !== undefined);
		expect(switches.map(({ properties }) => [properties.href, properties.hrefLang])).toEqual([
			[twin, isTraditional ? 'zh-Hans-CN' : 'zh-Hant-HK'],
		]);
	});

	test.each(editionPages)('$path has one main heading, a title of its own and a description', (page) => {
		expect(findAll(page, ({ tagName }) => tagName === 'h1')).toHaveLength(1);
		expect(
			editionPages.filter(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1] === /<title>(.*?)<\/title>/.exec(page.html)?.[1]),
		).toHaveLength(1);
		expect(page.html).toMatch(/<meta name="description" content="[^"]{8,}">/);
	});

	test.each(pages)('$path asks search engines not to list it while the notice stands', ({ html }) => {
		expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
	});

	const simplified = editionPages.filter(({ path }) => path.startsWith('zh-hans/'));
	test.each(simplified)('$path carries no word of the other script outside what is marked as such', ({ html }) => {
		const text = html
			.replace(/<([a-z]+)[^>]*(?:lang="zh-Hant-HK"|translate="no")[^>]*>.*?<\/\1>/gs, '')
			.replace(/<style>.*?<\/style>|href="[^"]*"|"href":"[^"]*"|id="[^"]*"/gs, '');
		expect(text.match(/[錄尋關於說數詞彙頁結讀寫這個們產業發國]/)?.[0]).toBeUndefined();
	});

	test.each(simplified)('$path says in the mainland’s words what Hong Kong says in its own', ({ html }) => {
		expect(
			html.match(/连结|搜寻|列印|档案|装置|程式|萤幕|预设|储存|栏位|栏名|地址列|印误|[^点]按(?:格式|段首|该数字|栏)/)?.[0],
		).toBeUndefined();
	});
});
