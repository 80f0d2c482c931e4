import { createHash } from 'node:crypto';
import { createFold } from '../../chinese/fold.ts';
import type { Published } from '../schema/published.ts';

/** What is kept of the words of a passage: enough to know them again, also after a correction, and no more. */
export type Imprint = Pick<Published, 'digest' | 'pairs' | 'sample'>;

const SAMPLE = 48;

/** From this share of common pairs on, words count as a correction of others; two passages of a chapter share less. */
const SAME = 0.5;

/** From this share on, words of another place count as these: entries of a list may be half alike. */
const MOVED = 0.7;

/** From this share on, words that were published count as part of longer ones. */
const PART = 0.8;

/** The pairs of a few characters stand in many passages by chance. */
const TELLING = 8;

/** Without a table of variants, which hangs on the other words of the paper: an imprint must not change with them. */
const fold = createFold(new Map());

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** The digest of an imprint. A sign counts as well as a letter: -0.4% is another number than 0.4%. */
export const digestOf = (words: string) => sha256(words.replace(/\s/g, '')).toString('hex').slice(0, 16);

/** The digest of an empty cell: it has no words, so its id names nothing, and may have words later. */
export const EMPTY = digestOf('');

/** The pairs of neighbouring characters of folded words, their begin and end counted as characters. */
function pairsOf(words: string): Set<number> {
	const characters = ['^', ...fold(words), '$'];
	const pairs = characters.slice(1).map((character, index) => characters[index] + character);
	return new Set(pairs.map((pair) => sha256(pair).readUInt16BE(0)));
}

/** What a ledger keeps of some words. */
export function imprintOf(words: string): Imprint {
	const pairs = pairsOf(words);
	// The smallest numbers are as good as drawn by lot, and the same in every build (Broder 1997, “min-wise” sampling).
	const numbers = [...pairs].sort((a, b) => a - b).slice(0, SAMPLE);
	const sample = Buffer.from(numbers.flatMap((number) => [number >> 8, number & 255])).toString('base64url');
	return { digest: digestOf(words), pairs: pairs.size, sample };
}

/** Digest and pairs of words that were compared: a whole chapter that is gone is looked for in every passage. */
const known = new Map<string, { digest: string; pairs: Set<number> }>();

/** How some words compare with those of an imprint. */
export interface Likeness {
	/** They are the same but for white space. */
	isEqual: boolean;
	/** The published words, or a correction of them. */
	isSame: boolean;
	/** The published words, or nearly. */
	isNearly: boolean;
	/** They hold the published words among others. */
	holds: boolean;
	/** Share of common pairs, 0 to 1. */
	share: number;
}

/**
 * Compares words with published ones by the Sørensen–Dice coefficient of their pairs of characters: twice the common
 * ones, divided by the sum of both. What is common is estimated from the sample, which holds every pair of a short passage.
 */
export function compare(words: string, { digest, pairs, sample }: Imprint): Likeness {
	const own = known.get(words) ?? { digest: digestOf(words), pairs: pairsOf(words) };
	known.set(words, own);
	const bytes = Buffer.from(sample, 'base64url');
	const numbers = Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(index * 2));
	const kept = numbers.filter((number) => own.pairs.has(number)).length / numbers.length;
	const share = (2 * kept * pairs) / (pairs + own.pairs.size);
	const isEqual = own.digest === digest;
	const holds = pairs >= TELLING && kept >= PART;
	return { isEqual, isSame: isEqual || share >= SAME, isNearly: isEqual || share >= MOVED, holds, share: isEqual ? 1 : share };
}
