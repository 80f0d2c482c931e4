/** What a query falls into where it is not found as a whole: Han characters one by one, other letters and digits as they run. */
const UNIT = /\p{Script=Han}|\P{Script=Han}+/gu;

/** Of fewer letters than this stand too many by chance inside longer words. */
const LETTERS = 3;

/** The share of a query's units that a passage must hold close together; found by asking fifty queries. */
const SHARE = 0.6;

/** The share of its pairs of neighbours that makes a passage near, however far apart they stand: two long words, typed as one. */
const PAIRS = 0.75;

/** How near a text comes to a query. */
export interface Nearness {
	/** More is nearer; 0 is not near at all. */
	score: number;
	/** The folded words that they have in common. */
	shared: string[];
}

const FAR: Nearness = { score: 0, shared: [] };

/** A query's units, and its pairs of neighbours: the nearest text holds most of both. */
export function piecesOf(terms: readonly string[]) {
	const runs = terms.map((term) => term.match(UNIT) ?? []);
	const pairs = runs.flatMap((run) => run.slice(1).map((unit, at) => `${run[at]}${unit}`));
	return { units: [...new Set(runs.flat())], pairs: [...new Set(pairs)] };
}

const placesOf = (text: string, piece: string) => {
	const places: { piece: string; at: number }[] = [];
	for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push({ piece, at });
	return places;
};

/**
 * How near a text comes to a query that it does not hold: most characters of the query, and most pairs of neighbours, in
 * a stretch of twice its length. One pair must be the same, or, of a query of several terms, one whole term; or nearly all
 * pairs, wherever they stand.
 * @param folded the text, folded
 * @param terms folded
 */
export function nearness(folded: string, terms: readonly string[]): Nearness {
	const { units, pairs } = piecesOf(terms);
	const isWord = (piece: string) => /\p{Script=Han}/u.test(piece) || piece.length >= LETTERS;
	const pieces = [...units, ...pairs].filter(isWord);
	const places = pieces.flatMap((piece) => placesOf(folded, piece)).sort((a, b) => a.at - b.at);
	const span = 2 * terms.join('').length;
	let best: string[] = [];
	for (const [from, { at: start }] of places.entries()) {
		const here = new Set<string>();
		for (let to = from; to < places.length; to++) {
			const { piece, at } = places[to] as (typeof places)[number];
			if (at + piece.length - start > span) break;
			here.add(piece);
		}
		if (here.size > best.length) best = [...here];
	}
	const shared = best.filter((piece) => pairs.includes(piece) || !/^\p{Script=Han}$/u.test(piece));
	const held = best.filter((piece) => units.includes(piece)).length;
	if (shared.length > 0 && held >= SHARE * units.length) return { score: best.length, shared };
	const whole = terms.filter((term) => isWord(term) && [...term].length > 1 && folded.includes(term));
	if (whole.length > 0) return { score: whole.join('').length, shared: whole };
	const apart = pairs.filter((pair) => folded.includes(pair));
	return apart.length >= PAIRS * pairs.length ? { score: apart.length, shared: apart } : FAR;
}
