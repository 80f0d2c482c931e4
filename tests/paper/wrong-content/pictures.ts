import { readFileSync } from 'node:fs';
import { added, all, append, type Case, create, INTRODUCTION, link, replace } from './change.ts';

const { raw } = String;
const CARD = 'a picture like images/chart.png (png, jpg, svg, avif or webp)';
const RENAME = 'put the file into the folder images, and name it in Latin letters, digits and hyphens';
const ANEW = 'copy or save the file anew';
const MEGAPIXELS = 'a picture of at most 100 megapixels';
const XML = 'a drawing in well-formed XML';
const PLAIN_ANEW = 'export it anew as SVG, or as PNG';
const PLAIN = 'export it as plain SVG, or as PNG';
const SIZE = 'a drawing with its size in the first 1,000 characters, like viewBox="0 0 800 600"';
const PNG = readFileSync('tests/papers/kitchen-sink/images/idle-time.png');

/** The bones of a JPEG: its begin, a frame of some size, a scan without data, its end. */
const JPEG = (height: number, width: number) =>
	Buffer.of(
		...[0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, 0],
		...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9],
	);

/** A picture that is refused, with the file that it names. */
function picture(name: string, content: string | Buffer, expected: string, found: string, remedy: string): Case {
	const [, , message] = added('', expected, found, remedy);
	return [
		`the picture ${name}: ${typeof content === 'string' ? content.slice(0, 90) : content.toString('hex', 0, 30)}`,
		(folder) => {
			create(`images/${name}`, content)(folder);
			append(INTRODUCTION, `![甲](images/${name})`)(folder);
		},
		message,
	];
}

const svg = (inner: string, found: string): Case =>
	picture(
		'map.svg',
		`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`,
		'a drawing that neither runs nor loads anything',
		`${found} in images/map.svg`,
		'export it as plain SVG, or as PNG',
	);
/** Pictures that are not there, cannot be shown, or could do more than show. */
export const PICTURES: Case[] = [
	added('![ ](images/a.png)', 'a picture with its description', '![]', 'say between [ and ] what the picture shows'),
	added(
		'![甲](images/chart.png)',
		'a file of that name',
		'no images/chart.png',
		'put the file into the folder images, or correct its name',
	),
	[
		'a caption between two pictures that are there, of which it may be either’s, beside a wrong field',
		all(
			create('images/a.png', PNG),
			replace(INTRODUCTION, 'order: 1', 'order: 0'),
			append(INTRODUCTION, '![甲](images/a.png)\n\n圖1：乙\n\n![丙](images/a.png)'),
		),
		`content/chapters/introduction.mdx:3 · order
  expected: a number from 1
  found:    0
  to do:    correct the number

${
	added(
		'',
		'a caption of one picture',
		'“圖1：乙” between two',
		'write it in quotation marks on its picture: ![…](images/a.png "圖1：…")',
		13,
	)[2]
}`,
	],
	added('![甲](https://example.org/a.png)', CARD, 'https://example.org/a.png', RENAME),
	added('![甲](../../etc/a.png)', CARD, '../../etc/a.png', RENAME),
	added('![甲](images/圖.png)', CARD, 'images/圖.png', RENAME),
	added('![甲](images/10%growth.png)', CARD, 'images/10%growth.png', RENAME),
	added(
		'![甲](images/Photo.JPG)',
		CARD,
		'images/Photo.JPG',
		'write the ending in small letters, as the file is to have it: .jpg',
	),
	added('![甲](images/map.SVG)', CARD, 'images/map.SVG', 'write the ending in small letters, as the file is to have it: .svg'),
	added('![甲](images/a.svgz)', CARD, 'images/a.svgz', 'save it as PNG, or a photograph as JPEG'),
	added('![甲](images/a.gif)', CARD, 'images/a.gif', 'save it as PNG, or a photograph as JPEG'),
	picture(
		'chart.png',
		'GIF89a',
		'a picture of the kind png',
		'a file of another kind, images/chart.png',
		'save the picture anew in that kind',
	),
	[
		'a picture that is a link to another file of the paper',
		all(create('images/map.svg', ''), link('../terms.yaml', 'images/map.svg'), append(INTRODUCTION, '![甲](images/map.svg)')),
		'content/chapters/introduction.mdx:11\n  expected: a file or folder of its own\n  found:    a symbolic link\n  to do:    put what it leads to in its place',
	],
	picture('chart.png', PNG.subarray(0, 2000), 'a whole picture', 'images/chart.png, which was cut off', ANEW),
	picture('photo.jpg', JPEG(600, 800).subarray(0, -2), 'a whole picture', 'images/photo.jpg, which was cut off', ANEW),
	picture('photo.jpg', JPEG(20_000, 30_000), MEGAPIXELS, '600 in images/photo.jpg', 'save it in fewer pixels'),
	picture('map.svg', '', 'a drawing, <svg>', 'none in images/map.svg', 'export the drawing as SVG'),
	picture('map.svg', '<p>', 'a drawing, <svg>', '<p> in images/map.svg', 'export the drawing as SVG'),
	picture(
		'map.svg',
		'<!DOCTYPE html><html><body><svg></svg></body></html>',
		'a drawing, <svg>',
		'<html> in images/map.svg',
		'export the drawing as SVG',
	),
	picture(
		'map.svg',
		'<svg viewBox="0 0 8 6">\n<g></svg>',
		XML,
		'line 2 of images/map.svg: Missing end tag for element g',
		PLAIN_ANEW,
	),
	picture('map.svg', '<svg width=8 height=6></svg>', XML, 'line 1 of images/map.svg: Attribute value expected', PLAIN_ANEW),
	picture(
		'map.svg',
		'<svg viewBox="0 0 8 6"><text>甲&nbsp;乙</text></svg>',
		XML,
		"line 1 of images/map.svg: Named entity isn't defined: &nbsp;",
		PLAIN_ANEW,
	),
	picture(
		'map.svg',
		`<svg viewBox="0 0 8 6">${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}</svg>`,
		'a drawing of fewer levels of elements',
		'images/map.svg',
		PLAIN_ANEW,
	),
	picture('map.svg', '<svg><path d="M0 0"/></svg>', SIZE, 'no size in images/map.svg', PLAIN),
	picture('map.svg', '<svg width="100%" height="100%"></svg>', SIZE, 'no size in images/map.svg', PLAIN),
	...['![甲](images/a.png "圖1：乙")', '圖1：乙\n\n![甲](images/a.png)'].flatMap((picture) =>
		['', '\n\n![丁](images/b.png "圖3：戊")'].map((next): Case => {
			const line = picture.split('\n').length + 12;
			const found = '“圖1：乙” and “圖2：丙”';
			const [what, change, message] = added(
				`${picture}\n\n圖2：丙${next}`,
				'one caption for a picture',
				found,
				'keep one of the two',
				line,
			);
			return [what, all(create('images/a.png', PNG), create('images/b.png', PNG), change), message];
		}),
	),
	svg('<script>alert(1)</script>', '<script>'),
	svg('<path onload="alert(1)"/>', 'onload'),
	svg('<image href="https://example.org/a.png"/>', 'href="https://example.org/a.png"'),
	svg('<style>@import "a.css"</style>', '<style> that loads a file'),
	svg(raw`<style>@\69mport "https://example.org/a.css"</style>`, '<style> that loads a file'),
	svg('<style>@im<!-- -->port "a.css"</style>', '<style> that loads a file'),
	svg('<style><![CDATA[g{fill:image-set("a.png" 1x)}]]></style>', '<style> that loads a file'),
	svg('<style>g{mask:&#x75;rl(a.svg#b)}</style>', '<style> that loads a file'),
	svg(raw`<g style="fill:u\72l(a.png)"/>`, raw`style="fill:u\72l(a.png)"`),
	svg('<g style="cursor:url( a.png )"/>', 'style="cursor:url( a.png )"'),
	svg('<g mask="&#117;rl(//example.org/a)"/>', 'mask="url(//example.org/a)"'),
	svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script>'),
	svg('<i xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml"'),
	svg('<title><textarea/></title><script/><desc><textarea></textarea></desc>', '<script>'),
	svg('<foreignObject/>', '<foreignObject>'),
	svg('<path fill="url(https://example.org/a.svg#b)"/>', 'fill="url(https://example.org/a.svg#b)"'),
];
