import { getImage } from 'astro:assets';
import { pictures } from 'virtual:paper-pictures';
import type { ImageMetadata } from 'astro';

/** The column's width in CSS pixels, and twice that for fine screens and for paper. */
const WIDTHS = [720, 1440];

/** A picture of this many times its height or more is unreadable in a phone's width, and scrolls there. */
const PANORAMA = 3;

/** What an element must carry to show a picture, and whether it needs a frame that scrolls. */
interface ShownPicture {
	attributes: { src: string; srcset?: string; sizes?: string; width: number; height: number };
	isPanorama: boolean;
}

/**
 * A picture of the paper in the sizes that screens and sheets need; a drawing has every size.
 * @param name as its author writes it, `images/trade.png`
 * @throws Error for a picture that the paper does not have
 */
export async function showPicture(name: string): Promise<ShownPicture> {
	const picture: (ImageMetadata & { clone?: ImageMetadata }) | undefined = pictures.get(name);
	if (!picture) throw new Error(`no picture ${name}`);
	// Astro publishes the original of a picture of which a page has read a field, with the place where it was taken; its
	// copy tells the same fields without that.
	const { width, height, format } = picture.clone ?? picture;
	const isPanorama = width / height >= PANORAMA;
	if (format === 'svg') return { attributes: { src: picture.src, width, height }, isPanorama };
	const widths = [...new Set([...WIDTHS.filter((each) => each < width), Math.min(width, 2 * Math.max(...WIDTHS))])];
	const made = await getImage({ src: picture, format: 'webp', widths, width: Math.min(width, WIDTHS[0] ?? width) });
	const sizes = '(min-width: 44rem) 40rem, 95vw';
	return { attributes: { src: made.src, srcset: made.srcSet.attribute, sizes, width, height }, isPanorama };
}
