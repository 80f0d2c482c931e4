import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { LONG } from '../../papers/long.ts';
import { findAll, readPages } from '../../support/built-site.ts';
import { told } from '../../support/told.ts';
import { lines } from '../../support/told-lines.ts';

const pages = readPages(await buildPaper('small', LONG.change, LONG.more));

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
	    dd: 數字有誤`),
	);
	const simplified = toldOn('zh-hans/changes/').split('\n');
	expect([...simplified.slice(0, 1), ...simplified.slice(2, 5)]).toEqual([
		'发表后的更正，新的在前。',
		'  heading 1: 修订记录',
		'  发表后的更正，新的在前。',
		'  link href=/changes.zh-hans.xml: 用Atom订阅更正',
	]);
});

test('the page at a former address tells where the chapter is, and each of its passages', () => {
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
	expect(toldOn('zh-hans/background/').split('\n').slice(0, 3)).toEqual([
		'现见于：背景',
		'main',
		'  heading 1: 这一章更换了地址',
	]);
});

test('a chapter tells of passages that it no longer has, and marks one that was corrected', () => {
	const outlook = toldOn('zh-hant/outlook/');
	expect(outlook).toContain('第8段：已撤回。');
	expect(outlook).toMatch(/第9段：現見於\n +link href=\/zh-hant\/outlook\/#p2: 第1部分第2段/);
	expect(outlook).toMatch(/link “這一段有更正” href=\/zh-hant\/changes\/#c1/);
	expect(toldOn('zh-hans/outlook/')).toMatch(/link “这一段有更正” href=\/zh-hans\/changes\/#c1/);
});
