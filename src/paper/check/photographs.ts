import type { Explanation } from '../fault.ts';

/** Beyond this, a picture takes gigabytes to make smaller, and nobody sees it. */
const MOST_MEGAPIXELS = 100;

/** What the bytes of a picture say of it. */
interface Look {
	/** Whether they end where they should. */
	isWhole: boolean;
	/** Its pixels; undefined where the kind allows no more than can be worked with. */
	pixels?: number;
}

const TOO_SHORT: Look = { isWhole: false };

/** PNG: the size stands in the first chunk, and IEND is the last (PNG, 11.2). */
function lookAtPng(bytes: Buffer): Look {
	if (bytes.length < 33) return TOO_SHORT;
	return { isWhole: bytes.includes('IEND'), pixels: bytes.readUInt32BE(16) * bytes.readUInt32BE(20) };
}

/** JPEG: segments up to the scan, one of them with the size; the end marker stands behind the scan (ITU T.81, B.1). */
function lookAtJpeg(bytes: Buffer): Look {
	let pixels = 0;
	for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xda) return { isWhole: bytes.indexOf(Buffer.of(0xff, 0xd9), at) > 0, pixels };
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			pixels = bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
		// A byte of 255 may fill the space before a marker.
		at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
	}
	return { isWhole: false, pixels };
}

/** WebP: the length of the file stands in its head (RFC 9649, 2.3). */
const lookAtWebp = (bytes: Buffer): Look =>
	bytes.length < 12 ? TOO_SHORT : { isWhole: bytes.length >= bytes.readUInt32LE(4) + 8 };

const LOOKS: Record<string, (bytes: Buffer) => Look> = { png: lookAtPng, jpg: lookAtJpeg, jpeg: lookAtJpeg, webp: lookAtWebp };

/**
 * What keeps a picture of pixels from being made smaller: it was cut off, or is too large.
 * @param href how its author names it
 */
export function findPhotographFault(bytes: Buffer, href: string): Explanation | undefined {
	const { isWhole, pixels = 0 } = LOOKS[href.split('.').at(-1) ?? '']?.(bytes) ?? { isWhole: true };
	const megapixels = Math.round(pixels / 1_000_000);
	if (megapixels > MOST_MEGAPIXELS) {
		const expected = `a picture of at most ${MOST_MEGAPIXELS} megapixels`;
		return { expected, found: `${megapixels} in ${href}`, remedy: 'save it in fewer pixels' };
	}
	if (isWhole) return undefined;
	return { expected: 'a whole picture', found: `${href}, which was cut off`, remedy: 'copy or save the file anew' };
}
