import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation, Fault } from '../fault.ts';
import type { Link } from '../prose/inline.ts';
import { LINK_FAULT } from '../read/read-text.ts';
import { findDrawingFault } from './drawings.ts';
import { findPhotographFault } from './photographs.ts';

/** The folder of pictures, in the content folder or among the chapters. */
export const PICTURES = 'images';

/** How a picture is called, from the folder that holds `images`. */
export const PICTURE_NAME = /^images\/[A-Za-z0-9][\w-]*\.(?:png|jpe?g|avif|webp|svg)$/;

/** More than a camera's photograph; what readers get is made smaller. */
const LARGEST_BYTES = 20_000_000;

/** How the files of a kind begin, as bytes in hexadecimal. */
const BEGINNINGS: Record<string, RegExp> = {
	png: /^89504e470d0a1a0a/,
	jpg: /^ffd8ff/,
	jpeg: /^ffd8ff/,
	avif: /^.{8}66747970(?:61766966|61766973|6d696631)/,
	webp: /^52494646.{8}57454250/,
};

/** The file of a picture. */
export const pictureFile = (href: string, folders: readonly string[]): string | undefined =>
	folders.map((folder) => join(folder, href)).find((path) => existsSync(path));

function findFault(href: string, folders: readonly string[]): Explanation | undefined {
	const refuse = (expected: string, found: string, remedy: string) => ({ expected, found, remedy });
	if (!PICTURE_NAME.test(href)) {
		const [ending = ''] = /(?<=^images\/[A-Za-z0-9][\w-]*)\.[A-Za-z]+$/.exec(href) ?? [];
		const small = ending.toLowerCase();
		const remedy =
			ending === ''
				? 'put the file into the folder images, and name it in Latin letters, digits and hyphens'
				: PICTURE_NAME.test(href.replace(ending, small))
					? `write the ending in small letters, as the file is to have it: ${small}`
					: 'save it as PNG, or a photograph as JPEG';
		return refuse('a picture like images/chart.png (png, jpg, svg, avif or webp)', href, remedy);
	}
	const path = pictureFile(href, folders);
	if (!path) return refuse('a file of that name', `no ${href}`, 'put the file into the folder images, or correct its name');
	if (!folders.some((folder) => realpathSync(path) === join(realpathSync(folder), href))) return LINK_FAULT;
	if (statSync(path).size > LARGEST_BYTES) {
		const found = `${(statSync(path).size / 1_000_000).toFixed(1)} MB`;
		return refuse('a picture of at most 20 MB', found, 'save it in fewer pixels');
	}
	const bytes = readFileSync(path);
	const ending = href.split('.').at(-1) ?? '';
	if (ending === 'svg') return findDrawingFault(bytes.toString('utf8'), href);
	if (BEGINNINGS[ending]?.test(bytes.toString('hex', 0, 16))) return findPhotographFault(bytes, href);
	return refuse(`a picture of the kind ${ending}`, `a file of another kind, ${href}`, 'save the picture anew in that kind');
}

/** Pictures that are not there, are no pictures, or could do more than show. */
export function findPictureFaults(file: string, pictures: readonly Link[], folders: readonly string[]): Fault[] {
	return pictures.flatMap(({ href, line }) => {
		const fault = findFault(href, folders);
		return fault ? [{ file, line, ...fault }] : [];
	});
}
