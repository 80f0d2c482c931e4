/** Particles that belong to the word before them. */
const PARTICLES = ['的', '之'];

/** Offsets inside an occurrence of a phrase. */
function insideOf(phrase: string, text: string): number[] {
	const start = text.indexOf(phrase);
	return start < 0 ? [] : Array.from({ length: phrase.length - 1 }, (_, at) => start + at + 1);
}

/**
 * Cuts a title where a line may end, so that no word of a large title is torn apart: between words
 * (Unicode UAX #29 with ICU's dictionary), never inside a phrase, never before a particle.
 * @param phrases what must stay whole: the policy terms
 * @returns pieces that joined again are the title
 */
export function breakable(title: string, phrases: readonly string[]): string[] {
	const whole = new Set(phrases.flatMap((phrase) => insideOf(phrase, title)));
	const pieces: string[] = [];
	let isWordBefore = false;
	for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
		const mayBreak = isWordLike && isWordBefore && !whole.has(index) && !PARTICLES.includes(segment);
		if (mayBreak || index === 0) pieces.push(segment);
		else pieces.push(`${pieces.pop()}${segment}`);
		isWordBefore = isWordLike ?? false;
	}
	return pieces;
}
