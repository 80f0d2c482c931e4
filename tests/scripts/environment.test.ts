import { afterEach, describe, expect, test } from 'vitest';
import { basePath, outFolder, port, siteUrl } from '../../scripts/environment.ts';

/** What a setting is read as. */
function read<T>(name: string, given: string, reader: () => T): T {
	process.env[name] = given;
	return reader();
}
afterEach(() => {
	for (const name of ['BASE_PATH', 'SITE_URL', 'OUT_DIR', 'PORT']) delete process.env[name];
});

describe('the base path', () => {
	test.each([
		['', '/'],
		['/', '/'],
		['briefs/2024', '/briefs/2024/'],
		['/~cma/Brief_1.2/', '/~cma/Brief_1.2/'],
	])('“%s” is %s', (given, base) => {
		expect(read('BASE_PATH', given, basePath)).toBe(base);
	});

	test.each(['//x/', '/a//b/', '/文/', '/a b/', '/../x/', '/a/?b', 'https://example.org/x', '/%2f/', '/a\\b/', "/'/"])(
		'“%s” is refused in clear words',
		(given) => {
			expect(() => read('BASE_PATH', given, basePath)).toThrow(
				`BASE_PATH is “${given}”. Expected is a path such as /briefs/2024/`,
			);
		},
	);
});

describe('the address of the site', () => {
	test('is what is given, and may be unknown', () => {
		for (const given of ['https://example.org', 'https://example.org/', 'http://localhost:4321', 'https://例子.香港']) {
			expect(read('SITE_URL', given, siteUrl)).toBe(given);
		}
		expect(read('SITE_URL', '', siteUrl)).toBeUndefined();
		delete process.env.SITE_URL;
		expect(siteUrl()).toBeUndefined();
	});

	test.each([
		'example.org',
		'ftp://example.org',
		'mailto:a@example.org',
		'javascript:alert(1)',
		'https://',
		'//example.org',
		'https:example.org',
		'https:///example.org',
		'https://example.org ',
		'https://example.org:port',
		'https://example.org/briefs/2024/',
		'https://example.org/?a',
		'https://example.org#a',
		'https://me:secret@example.org',
	])('“%s” is refused in clear words', (given) => {
		expect(() => read('SITE_URL', given, siteUrl)).toThrow(
			`SITE_URL is “${given}”. Expected is the address of a host, such as https://example.org; a path below it belongs in BASE_PATH.`,
		);
	});
});

test.each([
	['', 'dist'],
	['../site', '../site'],
	['../site/', '../site'],
	['site//', 'site'],
	['/', '/'],
])('a site for “%s” goes to %s', (given, folder) => {
	expect(read('OUT_DIR', given, outFolder)).toBe(folder);
});

describe('the port', () => {
	test.each([
		['', 4321],
		['0', 0],
		['8080', 8080],
		['65535', 65535],
	])('“%s” is %i', (given, number) => {
		expect(read('PORT', given, port)).toBe(number);
	});

	test.each(['abc', '99999', '65536', '-1', '80.5', '1e3', '0x50', ' ', '80 '])('“%s” is refused in clear words', (given) => {
		expect(() => read('PORT', given, port)).toThrow(
			`PORT is “${given}”. Expected is a number from 0 to 65535, where 0 stands for any free one.`,
		);
	});
});
