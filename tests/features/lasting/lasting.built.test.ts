import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { BASE, buildPaper } from '../../papers/build.ts';
import { LONG } from '../../papers/long.ts';
import { findAll, paperText, readPage, readPages } from '../../support/built-site.ts';
import { told } from '../../support/told.ts';
import { lines } from '../../support/told-lines.ts';

const site = await buildPaper('small', LONG.change, LONG.more);
const pages = readPages(site);

/** What is told of a page's text, after what its head says it is about. */
function toldOn(path: string): string {
	const found = pages.filter((page) => page.path === path);
	const about = found.flatMap((page) => findAll(page, ({ properties }) => properties.name === 'description'));
	const parts = found.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'main').map((main) => told(page, main)));
	return [...about.map(({ properties }) => properties.content), ...parts].join('\n');
}

test('the page of corrections tells each with its day, its place, both wordings and why, the newest first', () => {
	expect(toldOn('zh-hant/changes/')).toBe(
		lines(`
	發表後的更正，新者在前。
	main
	  heading 1: 修訂記錄
	  發表後的更正，新者在前。
	  link href=/changes.zh-hant.xml: 以Atom訂閱更正
	  article
	    heading 2
	      time datetime=2026-12-05: 2026-12-05
	      link href=/zh-hant/results/#p11: 第2部分第11段
	      輕微
	    dt: 原作
	    dd
	      讀
	      del: 著
	      的
	    dt: 更正為
	    dd
	      讀
	      ins: 者
	      的
	    dt: 理由
	    dd: 誤植
	  article
	    heading 2
	      time datetime=2026-12-01: 2026-12-01
	      link href=/zh-hant/outlook/#p1: 第1部分第1段
	    dt: 原作
	    dd
	      del: 兩
	      個月
	    dt: 更正為
	    dd
	      ins: 三
	      個月
	    dt: 理由
	    dd: 數字有誤
	  article
	    heading 2
	      time datetime=2026-10-01: 2026-10-01
	      link href=/zh-hant/background/#p8: 第1部分第8段
	    dt: 原作
	    dd
	      後來刪
	      del: 出
	    dt: 更正為
	    dd
	      後來刪
	      ins: 去
	    dt: 理由
	    dd: 錯字`),
	);
	const simplified = toldOn('zh-hans/changes/').split('\n');
	expect([...simplified.slice(0, 1), ...simplified.slice(2, 5)]).toEqual([
		'发表后的更正，新的在前。',
		'  heading 1: 修订记录',
		'  发表后的更正，新的在前。',
		'  link href=/changes.zh-hans.xml: 用Atom订阅更正',
	]);
});

test('the page at a former address tells where the chapter is, and each of its passages', async () => {
	expect(toldOn('zh-hant/background/').split('\n').slice(0, 9).join('\n')).toBe(
		lines(`
	現見於：背景
	main
	  heading 1: 這一章換了地址
	  現見於：
	  link href=/zh-hant/outlook/: 背景
	  標題：現見於
	  link href=/zh-hant/outlook/#title: 第1部分標題
	  第1段：現見於
	  link href=/zh-hant/outlook/#p1: 第1部分第1段`),
	);
	expect(toldOn('zh-hant/background/'), 'of what went after it was renamed').toContain('第8段：已撤回。');
	expect(toldOn('zh-hant/findings/'), 'of a chapter whose ids nobody has recorded').toContain('第1段：現見於');
	expect(toldOn('zh-hans/background/').split('\n').slice(0, 7)).toEqual([
		'现见于：背景',
		'main',
		'  heading 1: 这一章更换了地址',
		'  现见于：',
		'  link href=/zh-hans/outlook/: 背景',
		'  标题：现见于',
		'  link href=/zh-hans/outlook/#title: 第1部分标题',
	]);
	// Nothing of this one has been corrected.
	const renamed = readPages(await buildPaper('small', () => {}, { BASE_PATH: BASE })).filter(({ path }) => /findings/.test(path));
	expect(
		renamed.map(({ html }) => /<style>.*\.former\b.*<\/style>/s.test(html)),
		'they look like it',
	).toEqual([true, true]);
	// Search engines and programs that show links are told the address of today.
	const said = pages
		.filter(({ path }) => path === 'zh-hans/background/')
		.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'link' || tagName === 'meta'))
		.filter(({ properties: { rel, hrefLang, property } }) => String(rel) === 'canonical' || hrefLang || property === 'og:url')
		.map(({ properties: { hrefLang, href, content } }) => `${hrefLang ?? ''} ${href ?? content}`);
	expect(said.sort()).toEqual([
		' https://papers.example/zh-hans/outlook/',
		' https://papers.example/zh-hans/outlook/',
		'x-default https://papers.example/zh-hant/outlook/',
		'zh-Hans-CN https://papers.example/zh-hans/outlook/',
		'zh-Hant-HK https://papers.example/zh-hant/outlook/',
	]);
});

test('a chapter tells of passages that it no longer has, and marks one that was corrected', () => {
	const outlook = toldOn('zh-hant/outlook/');
	expect(outlook).toContain('第8段：已撤回。');
	expect(outlook).toMatch(/第9段：現見於\n +link href=\/zh-hant\/outlook\/#p2: 第1部分第2段/);
	expect(outlook).toMatch(/link “這一段有更正” href=\/zh-hant\/changes\/#c1/);
	expect(toldOn('zh-hans/outlook/')).toMatch(/link “这一段有更正” href=\/zh-hans\/changes\/#c1/);
	expect(toldOn('zh-hant/results/'), 'of a misprint too').toMatch(/link “這一段有更正” href=\/zh-hant\/changes\/#c2/);
});

test('the day of the last revision that is more than a misprint stands on the cover and in data for machines', () => {
	const feed = parseXml(readFileSync(join(site, 'changes.zh-hans.xml'), 'utf8')).root;
	const entries = (feed?.children ?? []).filter((child): child is XmlElement => 'name' in child && child.name === 'entry');
	expect(feed?.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
	const links = (feed?.children ?? []).filter((child): child is XmlElement => 'name' in child && child.name === 'link');
	expect(links.map(({ attributes: { rel, href } }) => `${rel} ${href}`)).toEqual([
		'self https://papers.example/changes.zh-hans.xml',
		'alternate https://papers.example/zh-hans/changes/',
	]);
	expect(entries.map(({ text }) => text)).toEqual([
		'https://papers.example/zh-hans/changes/#c1第1部分第1段：数字有误2026-12-01T00:00:00Z“两个月”→“三个月”',
		'https://papers.example/zh-hans/changes/#c3第1部分第8段：错字2026-10-01T00:00:00Z“后来删出”→“后来删去”',
	]);
	const find = (path: string, condition: Parameters<typeof findAll>[1]) =>
		pages.filter((page) => page.path === path).flatMap((page) => findAll(page, condition));
	const [link] = find('zh-hans/results/', ({ properties }) => properties.type === 'application/atom+xml');
	expect(link?.properties).toMatchObject({ rel: ['alternate'], href: '/changes.zh-hans.xml', title: '修订记录' });
	expect(toldOn('zh-hant/')).toContain('修訂日期：2026-12-01');
	expect(toldOn('zh-hant/about/')).toContain('link href=/zh-hant/changes/: 修訂日期：2026-12-01');
	expect(toldOn('zh-hant/about/'), 'wherever it is built').toContain('陳大文於2026年5月31日校讀了');
	const [foot] = find('zh-hans/results/', ({ properties }) => String(properties.className) === 'site-footer');
	expect(foot && paperText(foot), 'also on its sheets').toContain('2025年11月30日（修订日期：2026-12-01）');
	const [day] = find('zh-hant/', ({ properties }) => properties.dataPassage === 'cover#date');
	expect(day && paperText(day)).toBe('2025年11月30日');
	const dataOn = (path: string) =>
		find(path, ({ properties }) => properties.type === 'application/ld+json').map((data) => JSON.parse(paperText(data)));
	for (const path of ['zh-hant/', 'zh-hant/outlook/']) expect(dataOn(path)).toMatchObject([{ dateModified: '2026-12-01' }]);
	const [unchanged] = dataOn('zh-hant/results/');
	expect(unchanged).toMatchObject({ name: '結果與建議' });
	expect(unchanged, 'a misprint is no revision').not.toHaveProperty('dateModified');
	const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
	expect(sitemap).toMatch(/zh-hant\/outlook\/<\/loc><lastmod>2026-12-01</);
	expect(sitemap).toMatch(/zh-hant\/full\/<\/loc><lastmod>2026-12-05</);
	expect(sitemap).toMatch(/zh-hant\/results\/<\/loc><lastmod>2026-12-05</);
	expect(sitemap).not.toContain('/background/');
});

test('every page that names a picture for links to it has that picture', () => {
	const named = pages.flatMap((page) => findAll(page, ({ properties }) => properties.property === 'og:image'));
	const addresses = named.map(({ properties }) => String(properties.content));
	expect(addresses).toContain('https://papers.example/picture/zh-hans/changes.png');
	for (const address of addresses) expect(existsSync(join(site, new URL(address).pathname)), address).toBe(true);
});

test('before the first correction nothing of it shows', () => {
	expect(readPages().map(({ path }) => path)).not.toContain('zh-hant/changes/');
	const { html } = readPage('zh-hant/');
	expect(html).toContain('2024年5月');
	expect(html).not.toContain('修訂');
});
