import { getImage } from 'astro:assets';
import { pictures } from 'virtual:paper-pictures';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The column's width in CSS pixels, and twice that for fine screens and for paper. */
const WIDTHS = [720, 1440];

/** A picture of this many times its height or more is unreadable in a phone's width, and scrolls there. */
const PANORAMA = 2.2;

/** The attributes of a picture in the sizes that screens and sheets need; a drawing has every size. */
async function showPicture(name: string): Promise<Element['properties']> {
	const picture = pictures.get(name);
	if (!picture) throw new Error(`no picture ${name}`);
	const { width, height, format } = picture;
	const common = { width, height, loading: 'lazy' as const, decoding: 'async' as const };
	if (format === 'svg') return { ...common, src: picture.src };
	const widths = [...new Set([...WIDTHS.filter((each) => each < width), Math.min(width, 2 * Math.max(...WIDTHS))])];
	const made = await getImage({ src: picture, format: 'webp', widths, width: Math.min(width, WIDTHS[0] ?? width) });
	return { ...common, src: made.src, srcSet: made.srcSet.attribute, sizes: '(min-width: 44rem) 40rem, 95vw' };
}

/**
 * Puts Astro's files in the place of the author's.
 * @param prose a chapter's body
 * @returns a copy of it; what the paper holds is not changed
 */
export async function showPictures(prose: Root): Promise<Root> {
	const copy = structuredClone(prose);
	const found: { frame: Element; image: Element }[] = [];
	visit(copy, 'element', (image, _index, parent) => {
		if (image.tagName === 'img' && parent?.type === 'element') found.push({ frame: parent, image });
	});
	for (const { frame, image } of found) {
		Object.assign(image.properties, await showPicture(String(image.properties.src)));
		const { width, height } = image.properties;
		if (Number(width) / Number(height) < PANORAMA) continue;
		frame.properties = { className: ['wide', 'panorama'], tabIndex: 0 };
	}
	return copy;
}
