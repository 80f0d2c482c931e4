import { passageKey } from '../passages.ts';
import type { Paper } from '../read-paper.ts';

/** A text of the content that the Simplified edition shows. */
export interface ConvertedText {
	/** Its passage, `hong-kong-model#p3`, or the file that it stands in. */
	where: string;
	text: string;
}

/** The texts of a value of JSON. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [value] : [];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text that the edition converts, and where it stands: passages, then what the data files add to them. */
export function convertedTexts({
	passages,
	data,
	terms,
	figures,
}: Pick<Paper, 'passages' | 'data' | 'terms' | 'figures'>): ConvertedText[] {
	const files = { 'paper.yaml': data, 'terms.yaml': terms, 'figures.yaml': figures };
	const added = Object.entries(files).flatMap(([where, value]) =>
		[...new Set(textsIn(value))]
			.filter((text) => !passages.some((passage) => passage.text.includes(text)))
			.map((text) => ({ where, text })),
	);
	return [...passages.map(({ chapter, id, text }) => ({ where: passageKey(chapter, id), text })), ...added];
}
