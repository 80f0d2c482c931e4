import type { Passage } from './passages.ts';

/** A sentence of the paper that states a number. */
export interface NumberSentence {
	passage: Passage;
	/** The sentence, cut where its numbers stand; those at odd places are the numbers. */
	pieces: string[];
}

/** Arabic figures with what belongs to them: 2,000, 1.6, 20+8, 7.4%, 1970-1996, and the unit right behind. */
const NUMBER = /(\d[\d,.+-]*\d|\d)(%|[億萬]*(?:元人民幣|美元|元級|元|所|家|間|個|位|月|年代末|年代初|年代|年))?/g;

/** Every sentence with a figure in it, in reading order; lines that only name a thing (titles, notices) are left out. */
export function findNumberSentences(passages: readonly Passage[]): NumberSentence[] {
	return passages
		.filter(({ kind, chapter }) => chapter !== 'cover' && kind !== 'heading')
		.flatMap((passage) =>
			(passage.text.match(/[^。；]+[。；」]*/g) ?? [])
				.map((sentence) => sentence.replace(/https?:\S+/, ''))
				.filter((sentence) => /\d/.test(sentence.replace(/附表\d/g, '')))
				.map((sentence) => {
					const pieces: string[] = [];
					let end = 0;
					for (const match of sentence.matchAll(NUMBER)) {
						pieces.push(sentence.slice(end, match.index), match[0]);
						end = match.index + match[0].length;
					}
					return { passage, pieces: [...pieces, sentence.slice(end)] };
				}),
		);
}
