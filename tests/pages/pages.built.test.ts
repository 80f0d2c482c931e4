import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { brokenLinks, findAll, readPages } from '../support/built-site.ts';
import { CHAPTERS, EDITIONS, SLUGS } from '../support/pages.ts';

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

	test.each(editionPages)('$path has one main heading, a title of its own, a description and one block of style', (page) => {
		expect(findAll(page, ({ tagName }) => tagName === 'h1')).toHaveLength(1);
		expect(
			editionPages.filter(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1] === /<title>(.*?)<\/title>/.exec(page.html)?.[1]),
		).toHaveLength(1);
		expect(page.html).toMatch(/<meta name="description" content="[^"]{8,}">/);
		// Its policy names a hash for each block of style.
		expect(findAll(page, ({ tagName }) => tagName === 'style')).toHaveLength(1);
	});

	test.each(pages)(
		'$path says first how its bytes are read, and asks search engines not to list it while the notice stands',
		({ html }) => {
			expect(html.slice(0, 80)).toMatch(/^<!doctype html><html lang="[\w-]+"><head><meta charset="utf-8">/i);
			expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
		},
	);

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

	// Typed in the wording of the mainland, which is not a conversion of Hong Kong's.
	test.each([
		[
			'introduction',
			'显示设置 字号 颜色 跟随系统 对比度 打印本章 搜索全文 搜索结果导航 加载新版 已复制引文与链接 浏览器不允许复制；请复制地址栏中的链接。 未能加载另一文字版本，请检查网络后再试。 点按格式名称复制引文；点按段首数字或以下链接，复制该处的引文与链接，格式同上次。',
		],
		['advantages', '打印本附表'],
		['full', '打印全文 文献管理文件（全文及各章）： content="探索香港新质生产力的发展之道（“新质生产力”专题讨论之三）全文"'],
		['terms', '个政策用语及其全部出处；每个出处链接到原文段落。'],
		['figures', '图表 数字一览 点按栏目名称可重新排序。 未注明 个数字，各附单位、时间、来源与出处；链接通往原文段落。'],
		[
			'about',
			'原文的印刷错误 繁体版照原文排印，简体版依校读改正；搜索时两者视为相同。 引号、破折号和省略号采用《标点符号用法》（GB/T_15834）的写法。 段首数字即该段的链接； 点按该数字，或各章末尾“引用本章”内的链接，即可复制附有段号与链接的引文；点按格式名称可选择格式。各章的引文也见于该处。 本站请搜索引擎不要收录任何页面。 数据文件 全文可供程序读取：JSON兼备两种文字， 栏目说明采用CSV_on_the_Web（W3C）。 >栏目说明<',
		],
		[
			'search',
			'content="输入词语， 在任何页面按“/”键搜索（也可按Ctrl_K） 输入词语，繁体、简体均可；用空格分开的词须同时出现，引号内的词句不拆开。 查询中没有文字或数字，请输入要找的词语。 正在搜索…… 全文没有包含这些字词的段落。 相关词汇： 数字按原文写法搜索：2000也找到2,000；“两千”则是另一些字。 搜索未能完成：索引文件无法加载。 搜索需要JavaScript和索引文件；未能加载时，请改用 改用词汇索引',
		],
	])('zh-hans/%s/ has the words of the mainland’s own programs', (slug, words) => {
		const { html = '' } = simplified.find(({ path }) => path === `zh-hans/${slug}/`) ?? {};
		expect(words.split(' ').filter((each) => !html.includes(each.replaceAll('_', ' ')))).toEqual([]);
	});

	test('the index of terms names what a term is also called that has no English name', () => {
		expect(pages.find(({ path }) => path === 'zh-hant/terms/')?.html).toContain('<span>又稱高質素</span>');
	});

	test.each(EDITIONS)(
		'the chapters of %s follow each other, from the cover on, and no link of the last leads further',
		(edition) => {
			const turns = CHAPTERS.map((slug) =>
				pages
					.filter(({ path }) => path === `${edition}/${slug}/`)
					.flatMap((page) => findAll(page, ({ properties }) => /^(prev|next)$/.test(String(properties.rel))))
					.map(({ properties: { rel, href } }) => `${rel} ${href}`),
			);
			expect(turns).toEqual(
				CHAPTERS.map((_, at) => {
					const [before, after] = [CHAPTERS[at - 1], CHAPTERS[at + 1]];
					return [`prev /${edition}/${before ? `${before}/` : ''}`, ...(after ? [`next /${edition}/${after}/`] : [])];
				}),
			);
		},
	);
});
