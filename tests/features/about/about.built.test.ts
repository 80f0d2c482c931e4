import { expect, test } from 'vitest';
import { aboutWords } from '../../../src/features/about/words.ts';
import { findAll, paperText, readPages } from '../../support/built-site.ts';

/** The rows of the table of misprints on the page about the text. */
const misprintsOn = (path: string): string[] =>
	readPages()
		.filter((page) => page.path === path)
		.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'tr'))
		.slice(1)
		.map(paperText);

test('the misprints of the paper are told in the words of each edition, and the characters that they speak of stay', () => {
	expect(misprintsOn('zh-hant/about/')).toEqual([
		'巿場市場印作「巿」（U+5DFF，音弗），應為「市」（U+5E02）。',
		'生産力生產力印作日本新字體「産」（U+7523），應為「產」（U+7522）。',
	]);
	expect(misprintsOn('zh-hans/about/')).toEqual([
		'巿場市场印作“巿”（U+5DFF，音弗），应为“市”（U+5E02）。',
		'生産力生产力印作日本新字体“産”（U+7523），应为“產”（U+7522），简化字作“产”（U+4EA7）。',
	]);
});

test('a misprint is in the script that it is printed in, its reading and what is said of it in that of the edition', () => {
	const languages = (path: string) =>
		readPages()
			.filter((page) => page.path === path)
			.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'td'))
			.map(({ properties }) => properties.lang);
	expect(languages('zh-hant/about/')).toEqual(Array(6).fill('zh-Hant-HK'));
	expect(languages('zh-hans/about/').join(' ')).toBe('zh-Hant-HK zh-Hans-CN zh-Hans-CN zh-Hant-HK zh-Hans-CN zh-Hans-CN');
});

test('how many characters were converted is said in thousands, and every part can be linked to', () => {
	const pages = readPages().filter(({ path }) => path === 'zh-hant/about/');
	expect(pages.map(({ html }) => /全文漢字(.*?)個，其中(.*?)個換了字形/.exec(html)?.slice(1))).toEqual([
		[expect.stringMatching(/^\d,\d{3}$/), expect.stringMatching(/^\d,\d{3}$/)],
	]);
	const parts = pages.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'h2'));
	expect(parts.map(({ properties }) => properties.id)).toEqual(['source', 'simplified', 'cite', 'data', 'restriction']);
});

test('nothing is said of unread places once there are none', () => {
	expect([0, 1].map(aboutWords['zh-hant'].unread)).toEqual(['', '1處尚未有人校讀。']);
});
