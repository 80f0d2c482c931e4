import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { convertPage } from '../../src/build/convert-page.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

const toSimplified = readPaper().in('zh-hans');
const page = (body: string, lang = 'zh-Hans-CN') =>
	`<!doctype html><html lang="${lang}"><head><title>發展</title></head><body>${body}</body></html>`;

function convertHtml(html: string): string {
	const tree = fromHtml(html);
	convertPage(tree, toSimplified);
	return toHtml(tree);
}

const convert = (body: string, lang?: string) => /<body>(.*)<\/body>/s.exec(convertHtml(page(body, lang)))?.[1];

describe('the conversion of a page', () => {
	test.each([
		['<p>發展</p>', '<p>发展</p>', 'text'],
		['<p>憑<em>藉</em>實力</p>', '<p>凭<em>借</em>实力</p>', 'a phrase with an element inside'],
		['<p>隨<a href="/x/">著</a></p>', '<p>随<a href="/x/">着</a></p>', 'a phrase cut by a link'],
		[
			'<p>計<sup data-not-paper>註1</sup>畫</p>',
			'<p>计<sup data-not-paper="">注1</sup>划</p>',
			'a phrase around words that are not the paper’s',
		],
		['<p>計</p><p>畫</p>', '<p>计</p><p>画</p>', 'two blocks, which make no phrase'],
		['<p>計<br>畫</p>', '<p>计<br>画</p>', 'two lines of one block, which make none either'],
		['<p>『沿著<br>河岸』</p>', '<p>“沿着<br>河岸”</p>', 'a quotation that goes on in the next line'],
		[
			'<p>「計<br><b>『畫<br>一』</b><br>」</p>',
			'<p>“计<br><b>‘画<br>一’</b><br>”</p>',
			'a quotation in another, each in several lines',
		],
		['計<p>一</p>畫', '计<p>一</p>画', 'words on both sides of a block, which make none either'],
		[
			'<p>用<span lang="zh-Hant-HK">繁體</span>字</p>',
			'<p>用<span lang="zh-Hant-HK">繁體</span>字</p>',
			'text marked as Traditional',
		],
		['<style>p::before { content: "「" }</style>', '<style>p::before { content: "「" }</style>', 'no styles'],
		['<p translate="no">產業</p>', '<p translate="no">產業</p>', 'text marked as not to be translated'],
		['<a href="/產業/">產業</a>', '<a href="/產業/">产业</a>', 'a link, but not its address'],
		['<img alt="產業" src="產.png">', '<img alt="产业" src="產.png">', 'alternative text'],
		['<nav aria-label="目錄"></nav>', '<nav aria-label="目录"></nav>', 'a label that is read out'],
		['<link title="修訂記錄">', '<link title="修订记录">', 'the title of a link'],
		['<p data-message="已存於閱讀記錄"></p>', '<p data-message="已存于阅读记录"></p>', 'words that a script will show'],
		['<input placeholder="搜尋全文">', '<input placeholder="搜寻全文">', 'a placeholder'],
		[
			'<script type="application/json">{"產":"產業","href":"/產/"}</script>',
			'<script type="application/json">{"產":"产业","href":"/產/"}</script>',
			'structured data, but neither its keys nor its addresses',
		],
		[
			'<script type="application/json">["#t-產業","mailto:產@a.example","http://a.example/產","產業：#1"]</script>',
			'<script type="application/json">["#t-產業","mailto:產@a.example","http://a.example/產","产业：#1"]</script>',
			'structured data, but no place in a page, no mail address and none of another site',
		],
		[
			'<script type="application/ld+json">{"name":"產業\\u003c/script>"}</script>',
			'<script type="application/ld+json">{"name":"产业\\u003c/script>"}</script>',
			'structured data that cannot end its block',
		],
		['<i data-not-paper="見：">著</i>', '<i data-not-paper="见：">着</i>', 'words that stand in an attribute for styles'],
		['<p>𠮷隨<b>著</b></p>', '<p>𠮷随<b>着</b></p>', 'characters of two units before an element'],
		[
			'<p>計<b lang="en">Hong Kong</b>畫</p>',
			'<p>计<b lang="en">Hong Kong</b>划</p>',
			'a phrase around words of another language',
		],
		['<script>const a = "產業"</script>', '<script>const a = "產業"</script>', 'no script'],
	])('turns %s into %s: %s', (input, expected) => {
		expect(convert(input)).toBe(expected);
	});

	test('finds a phrase that begins before an element inside a line, whatever kind it is, and ends in it', () => {
		const kinds = 'a abbr b bdi cite del em i ins mark q s small span strong sub sup time u'.split(' ');
		for (const kind of kinds) expect(convert(`計<${kind}>畫</${kind}>`)).toBe(`计<${kind}>划</${kind}>`);
		expect(convert('計<wbr>畫')).toBe('计<wbr>划');
	});

	test('converts the title and the description', () => {
		const html =
			'<html lang="zh-Hans-CN"><head><title>發展</title><meta name="description" content="發展"><meta name="robots" content="noindex"><meta property="og:image" content="https://x.example/產.png"></head></html>';
		const converted = convertHtml(html);
		expect(converted).toContain('<title>发展</title>');
		expect(converted).toContain('<meta name="description" content="发展">');
		expect(converted).toContain('<meta name="robots" content="noindex">');
		expect(converted).toContain('content="https://x.example/產.png"');
	});

	test('leaves a Traditional page as it is, but for what it marks as Simplified', () => {
		expect(convert('<p>發展<b lang="zh-Hans-CN">簡體</b></p>', 'zh-Hant-HK')).toBe('<p>發展<b lang="zh-Hans-CN">简体</b></p>');
	});
});
