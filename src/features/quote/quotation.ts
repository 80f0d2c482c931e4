/** A stretch of a passage's words as a link names it. */
export interface Quotation {
	/** Id of the passage on its page. */
	id: string;
	/** Where it begins, and how long it is, in characters: both editions have as many. */
	start: number;
	length: number;
	/** What tells these words from others, and their place from others with the same words. */
	digest: string;
}

/** FNV-1a of 32 bits (RFC 9923): it is there without https, unlike the browser's own digests, and need not withstand an attack. */
function hash(words: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, '0');
}

/** So many characters before and after the words are their neighbours. */
const NEIGHBOURS = 8;
const OWN = 7;
const NEIGHBOUR = 3;

/** The digest of a stretch: of its words, then of what stands before and after them. */
export function digestOf(characters: readonly string[], start: number, length: number): string {
	const end = start + length;
	const part = (from: number, to: number) => hash(characters.slice(Math.max(0, from), to).join(''));
	return part(start, end) + part(start - NEIGHBOURS, start).slice(-NEIGHBOUR) + part(end, end + NEIGHBOURS).slice(-NEIGHBOUR);
}

/**
 * Where a passage has the quoted words today. The words must be the same, and one of three things must say that it is the
 * same place: the offset, what stands before, what stands after. Where several places remain, most of the three decide.
 * @param words the passage's words in the edition from which the link was copied
 * @returns an offset in characters; undefined where the words have changed
 */
export function locate({ start, length, digest }: Quotation, words: string): number | undefined {
	const characters = [...words];
	if (digestOf(characters, start, length) === digest && start + length <= characters.length) return start;
	let found: number | undefined;
	let most = 0;
	for (let at = 0; at + length <= characters.length; at++) {
		const other = digestOf(characters, at, length);
		if (other.slice(0, OWN) !== digest.slice(0, OWN)) continue;
		const agree =
			Number(at === start) +
			Number(other.slice(OWN, -NEIGHBOUR) === digest.slice(OWN, -NEIGHBOUR)) +
			Number(other.slice(-NEIGHBOUR) === digest.slice(-NEIGHBOUR));
		if (agree > most) [found, most] = [at, agree];
	}
	return found;
}

/** What stands before a passage's id on the page of the whole paper: `hong-kong-model--`. */
const PREFIX = /^.*--/;

/** Quotations as what a link carries behind `quote=`: `p3.c.14.0x8f02kabcxyz`, several parted by `_`. A prefix stands once for all ids that follow with it. */
export function writeQuotations(quotations: readonly Quotation[]): string {
	let prefix = '';
	return quotations
		.map(({ id, start, length, digest }) => {
			const [own = ''] = PREFIX.exec(id) ?? [];
			const name = own === prefix ? id.slice(own.length) : id;
			prefix = own;
			return [name, start.toString(36), length.toString(36), digest].join('.');
		})
		.join('_');
}

const QUOTATION = /^([a-z0-9-]+)\.([a-z0-9]{1,4})\.([a-z0-9]{1,4})\.([a-z0-9]{13})$/;

/**
 * The other way round.
 * @returns nothing where any of it was not written by this site
 */
export function readQuotations(text: string): Quotation[] {
	let prefix = '';
	const quotations = text.split('_').map((part): Quotation | undefined => {
		const [, name = '', start = '', length = '', digest = ''] = QUOTATION.exec(part) ?? [];
		prefix = PREFIX.exec(name)?.[0] ?? prefix;
		const quotation = {
			id: prefix + name.replace(PREFIX, ''),
			start: parseInt(start, 36),
			length: parseInt(length, 36),
			digest,
		};
		return quotation.length > 0 ? quotation : undefined;
	});
	const valid = quotations.filter((each) => each !== undefined);
	return valid.length === quotations.length ? valid : [];
}
