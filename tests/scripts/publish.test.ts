import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPlace, publish } from '../../scripts/publish.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder that has what every built site has. */
function makeSite(name: string, words: string): string {
	const site = join(folder, name);
	for (const file of ['_headers', 'sw.js', '.nojekyll', 'zh-hans/index.html', 'zh-hant/index.html']) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), words);
	}
	return site;
}
const wordsOf = (site: string) => readFileSync(join(site, 'zh-hant/index.html'), 'utf8');

describe('the place of a site', () => {
	test('is a new folder, an empty one, or a site built before', () => {
		mkdirSync(join(folder, 'empty'));
		for (const place of [join(folder, 'new'), join(folder, 'empty'), makeSite('dist', '舊')]) {
			expect(findPlace(place)).toBe(place);
		}
	});

	test.each<[string, (place: string) => void, string]>([
		['an author’s folder', (place) => mkdirSync(join(place, 'chapters'), { recursive: true }), 'is not a built site'],
		['a file', (place) => writeFileSync(place, ''), 'is a file'],
		['a link that leads nowhere', (place) => symlinkSync(join(folder, 'nowhere'), place), 'leads nowhere'],
	])('is never %s', (_, make, words) => {
		const place = join(folder, 'place');
		make(place);
		expect(() => findPlace(place)).toThrow(words);
	});

	test.each(['_headers', 'sw.js', 'zh-hans/index.html', 'zh-hant/index.html'])('is never a folder without %s', (file) => {
		const site = makeSite('dist', '舊');
		rmSync(join(site, file));
		expect(() => findPlace(site)).toThrow('holds files and is not a built site; nothing was built.');
	});

	test.each(['.git', '.htaccess', '.well-known', 'CNAME', 'briefs', 'my-changes.zh-hant.xml', 'data2'])(
		'is never a site to which somebody has added %s',
		(name) => {
			const site = makeSite('dist', '舊');
			mkdirSync(join(site, name));
			expect(() => findPlace(site)).toThrow(`holds ${name}, which no build has made; nothing was built. Put files that`);
		},
	);

	test('is a site of other settings, and one that a file manager has looked at', () => {
		const site = makeSite('dist', '舊');
		const more = ['pdf', 'picture', 'sitemap.xml', 'changes.zh-hant.xml', '.DS_Store', 'Thumbs.db', 'desktop.ini'];
		for (const name of more) mkdirSync(join(site, name));
		expect(findPlace(site)).toBe(site);
	});

	test('is the folder behind a link, which stays a link', () => {
		const site = makeSite('www', '舊');
		const link = join(folder, 'dist');
		symlinkSync(site, link);
		publish(makeSite('made', '新'), findPlace(link));
		expect([wordsOf(site), wordsOf(link)]).toEqual(['新', '新']);
	});
});

test('a site is put into folders that are not there yet', () => {
	const place = findPlace(join(folder, 'briefs/2026/3'));
	publish(makeSite('made', '新'), place);
	expect(wordsOf(place)).toBe('新');
});

describe('a site that cannot be put in its place', () => {
	test('leaves the one before, and says why', () => {
		const before = makeSite('dist', '舊');
		// As when another program takes the finished site away.
		expect(() => publish(join(folder, 'gone'), before)).toThrow(/dist cannot be replaced \(ENOENT.*what was there stays/);
		expect(wordsOf(before)).toBe('舊');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('says so of a place where no folder can be', () => {
		writeFileSync(join(folder, 'file'), '');
		const site = makeSite('made', '新');
		expect(() => publish(site, join(folder, 'file/dist'))).toThrow('cannot be replaced (EEXIST');
		expect(existsSync(site)).toBe(true);
	});
});
