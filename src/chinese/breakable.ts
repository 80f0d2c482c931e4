/** Particles that belong to the word before them. */
const PARTICLES = ['的', '之'];

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const OPENS = /^[\p{Ps}\p{Pi}]/u;

/** What a line may end with: a closing mark, a comma or stop, a space. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Po}\s]$/u;

const ENDS_IN_HAN = /\p{Script=Han}$/u;
const BEGINS_WITH_HAN = /^\p{Script=Han}/u;

/** Offsets inside an occurrence of a phrase. */
function insideOf(phrase: string, text: string): number[] {
	const start = text.indexOf(phrase);
	return start < 0 ? [] : Array.from({ length: phrase.length - 1 }, (_, at) => start + at + 1);
}

/**
 * Cuts a title where a line may end, so that no word of a large title is torn apart: between Han words
 * (Unicode UAX #29 with ICU's dictionary; a number or a Latin word stays with what it stands beside, for a browser
 * makes no gap there where a line may end), before an opening mark and after a closing one (W3C, clreq,
 * 3.1.3), never inside a phrase, never before a particle.
 * @param phrases what must stay whole: the policy terms
 * @returns pieces that joined again are the title
 */
export function breakable(title: string, phrases: readonly string[]): string[] {
	const whole = new Set(phrases.flatMap((phrase) => insideOf(phrase, title)));
	const pieces: string[] = [];
	for (const { segment, index, isWordLike = false } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
		const before = title.slice(0, index);
		const isBegun = isWordLike
			? CLOSING.test(before) || (ENDS_IN_HAN.test(before) && BEGINS_WITH_HAN.test(segment))
			: OPENS.test(segment);
		const mayBreak = isBegun && !OPENING.test(before) && !whole.has(index) && !PARTICLES.includes(segment);
		if (mayBreak || index === 0) pieces.push(segment);
		else pieces.push(`${pieces.pop()}${segment}`);
	}
	return pieces;
}
