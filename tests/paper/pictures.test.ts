import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDrawingFault } from '../../src/paper/check/drawings.ts';
import { findPhotographFault } from '../../src/paper/check/photographs.ts';
import { findPictureFaults, PICTURE_NAME } from '../../src/paper/check/pictures.ts';

describe('a drawing', () => {
	const inside = (inner: string, head = 'viewBox="0 0 8 6"') =>
		findDrawingFault(`<svg\n${head}>${inner}</svg>`, 'images/a.svg')?.found;

	test.each([
		...'script foreignObject iframe object embed audio video a set animate animateMotion animateTransform handler listener link'
			.split(' ')
			.map((name) => [`<${name}/>`, `<${name}>`]),
		['<h:iframe/>', '<h:iframe>'],
		['<g><g><script/></g></g>', '<script>'],
		['<g ONCLICK="a()"/>', 'onclick'],
		['<g xml:base="https://a.example/"/>', 'xml:base="https://a.example/"'],
		['<g style="fill:Image-Set(a.png)"/>', 'style="fill:Image-Set(a.png)"'],
		['<g style="fill:image(//a.example/b)"/>', 'style="fill:image(//a.example/b)"'],
		['<use xlink:href="https://a.example/#b"/>', 'xlink:href="https://a.example/#b"'],
		[`<image href="https://a.example/${'b'.repeat(41)}𠮷c"/>`, `href="https://a.example/${'b'.repeat(41)}\uFFFD"`],
		['<image href="data:image/png,a"/>', 'href="data:image/png,a"'],
		['<image href="data:image/svg+xml;base64,PA=="/>', 'href="data:image/svg+xml;base64,PA=="'],
		['<i xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml"'],
		['<?xml-stylesheet href="a.css"?>', '<?xml-stylesheet href="a.css"?'],
	])('that holds %s is refused', (inner, found) => {
		expect(inside(inner)).toBe(`${found} in images/a.svg`);
	});

	test('that names entities of its own is refused, and not for its type', () => {
		const head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">';
		expect(
			findDrawingFault(`${head}<!-- <p>\n--><!-- <b> --><svg viewBox="0 0 8 6"/><!-- [ -->`, 'images/a.svg'),
		).toBeUndefined();
		const source = '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 8 6">&a;</svg>';
		expect(findDrawingFault(source, 'images/a.svg')?.found).toBe('<!DOCTYPE svg [ in images/a.svg');
		const hidden = source.replace('svg [', 'svg SYSTEM "c>d" [');
		expect(findDrawingFault(hidden, 'images/a.svg')?.found).toBe('<!ENTITY a "b" in images/a.svg');
	});

	test.each([
		['<use xlink:href="#b"/><g style="fill:url(#c)"/>'],
		['<image href="data:image/png;base64,AA=="/><image href="data:image/jpeg;base64,AA=="/>'],
		['<title>https://a.example/</title><style>g { fill: red }</style>'],
		['<g font-family="Arial" baseline-shift="sub" data-base="a"/>'],
		['<g inkscape:label="a//b" xmlns:x="http://a.example/"/>'],
		['<style>g { fill: url( " #d" ) } i { fill: url( \'#d\' ) }</style>'],
	])('that holds %s is published', (inner) => {
		expect(inside(inner)).toBeUndefined();
	});

	test('has no size without attributes', () => {
		expect(findDrawingFault('<svg/>', 'images/a.svg')?.found).toBe('no size in images/a.svg');
	});

	test.each<[head: string, found: string | undefined]>([
		...['', ...'in cm em ex m mm pc pt px'.split(' ')].map((unit): [string, undefined] => [
			`width="8${unit}" height="6${unit}"`,
			undefined,
		]),
		['width="8cm" height="1.5e2px"', undefined],
		['data-a=">" viewBox="0 0 8 6"', undefined],
		[`data-a='">' viewBox='-1.5 -2 8.5 6.25'`, undefined],
		[`${' '.repeat(977)}viewBox="0 0 8 6"`, undefined],
		...['0 0 8', '0 0 0 8 6', '0 0 8 6%'].map((box): [string, string] => [`viewBox="${box}"`, 'no size in images/a.svg']),
		['width="8"', 'no size in images/a.svg'],
		['width="a8" height="6"', 'no size in images/a.svg'],
		[`${' '.repeat(978)}viewBox="0 0 8 6"`, 'no size in images/a.svg'],
	])('whose head is %s: %s', (head, found) => {
		expect(inside('', head)).toBe(found);
	});
});

describe('a picture of pixels', () => {
	const found = (name: string, ...bytes: number[]) => findPhotographFault(Buffer.of(...bytes), name)?.found;
	const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
	const [BEGIN, SCAN, END] = [[0xff, 0xd8], segment(0xda, 0, 0, 0, 0, 0, 0), [0xff, 0xd9]];
	const size = (marker: number, side: number) => segment(marker, 8, side, 0, side, 0, 1);
	const png = (height: number, width: number) => {
		const bytes = Buffer.alloc(40);
		bytes.writeUInt32BE(width, 16);
		bytes.writeUInt32BE(height, 20);
		bytes.write('IEND', 34);
		return findPhotographFault(bytes, 'a.png')?.found;
	};

	test('is measured by its frame, whatever else its segments hold', () => {
		// A side of 200 × 256 pixels is 2,621 megapixels.
		const others = [0xbf, 0xc4, 0xc8, 0xcc, 0xdb].flatMap((marker) => size(marker, 200));
		expect(found('a.jpg', ...BEGIN, ...size(0xc0, 1), ...others, ...SCAN, ...END)).toBeUndefined();
		for (const frame of [0xc0, 0xc2, 0xcf])
			expect(found('a.jpeg', ...BEGIN, 0xff, 0xff, ...size(frame, 200), ...SCAN, ...END)).toBe('2621 in a.jpeg');
		expect([png(10_000, 10_040), png(10_000, 10_060)]).toEqual([undefined, '101 in a.png']);
	});

	test('is seen to be cut off, of whatever kind it is', () => {
		const webp = (length: number) => found('a.webp', ...Buffer.from('RIFF'), length, 0, 0, 0, ...Buffer.from('WEBPVP8 '));
		expect([webp(8), webp(9), found('a.webp', 1)]).toEqual([undefined, 'a.webp, which was cut off', 'a.webp, which was cut off']);
		// A camera puts a small picture, whole in itself, into a segment of the large one.
		const preview = segment(0xe1, ...BEGIN, ...END);
		const jpeg = [...BEGIN, ...preview, ...size(0xc0, 1), ...SCAN, ...END];
		for (let length = 2; length < jpeg.length; length += 1)
			expect(found('a.jpg', ...jpeg.slice(0, length)), `after ${length} bytes`).toBe('a.jpg, which was cut off');
		expect(found('a.jpg', ...BEGIN, 0, ...SCAN.slice(1), ...END)).toBe('a.jpg, which was cut off');
		expect(found('a.png', 1)).toBe('a.png, which was cut off');
		expect(found('b.webp', ...Buffer.from('RIFF'), 0, 0, 1, 0, ...Buffer.from('WEBPVP8 '))).toBe('b.webp, which was cut off');
		expect(found('a.jpg', ...BEGIN, ...size(0xc0, 200))).toBe('2621 in a.jpg');
	});
});

test('a picture has a name of Latin letters, digits and hyphens, and an ending in small letters', () => {
	const [good, wrong] = [
		['2024.png', 'Map-1_b.jpeg', 'Z.jpg', 'a.avif', 'a.webp', 'a.svg'],
		['-a.png', '_a.png', '.png', 'a.svgz', 'a.b.png', 'b/a.png', 'a.PNG', 'ä.png', 'a b.png', '../images/a.png'],
	].map((names) => names.filter((name) => PICTURE_NAME.test(`images/${name}`)));
	expect([good?.length, wrong, PICTURE_NAME.test('a/images/a.png')]).toEqual([6, [], false]);
});

test('a picture is known by its first bytes, whatever its name says, and refused where it is far too large', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	try {
		mkdirSync(join(folder, 'images'));
		const told = (name: string, hex: string) => {
			writeFileSync(join(folder, 'images', name), Buffer.from(hex, 'hex'));
			return findPictureFaults('x.mdx', [{ href: `images/${name}`, line: 3 }], [folder]).map(
				({ line, found }) => `${line}: ${found}`,
			);
		};
		for (const brand of ['61766966', '61766973', '6d696631'])
			expect(told('a.avif', `0000001c66747970${brand}00000000`)).toEqual([]);
		expect(told('b.avif', '0000001c667479706d703431')).toEqual(['3: a file of another kind, images/b.avif']);
		expect(told('c.webp', '52494646040000005745425056503820')).toEqual([]);
		for (const name of ['d.jpg', 'd.jpeg', 'd.webp']) {
			expect(told(name, '89504e470d0a1a0a')).toEqual([`3: a file of another kind, images/${name}`]);
		}
		for (const [name, hex] of [
			['e.png', '89504e470d0a0000'],
			['f.png', '0089504e470d0a1a0a'],
			['e.jpg', 'ffd800'],
			['e.jpeg', 'ffd800'],
			['e.avif', '000000001c6674797061766966'],
			['e.webp', '524946460400000057415645'],
			['f.webp', '4c4953540400000057454250'],
		] as const)
			expect(told(name, hex)).toEqual([`3: a file of another kind, images/${name}`]);
		const large = (size: number, at = folder) => {
			truncateSync(join(folder, 'images/a.avif'), size);
			return findPictureFaults('x.mdx', [{ href: 'images/a.avif', line: 3 }], [at]).map((fault) => [fault.expected, fault.found]);
		};
		// A folder of content may itself be reached by a link.
		symlinkSync(folder, join(folder, 'link'));
		expect([large(20_000_000), large(20_000_000, join(folder, 'link'))]).toEqual([[], []]);
		expect(large(20_000_001)).toEqual([['a picture of at most 20 MB', '20.0 MB']]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
