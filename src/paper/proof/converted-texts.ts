import { visit } from 'unist-util-visit';
import { keyOf } from '../passages.ts';
import { type Chapter, isText } from '../read/read-chapter.ts';
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

/** What a chapter shows beside its passages: its fields, and what its pictures show; the fields of an appendix are passages. */
function shownBeside(chapter: Chapter): unknown[] {
	if (!isText(chapter)) return [chapter.data.label];
	const shown: unknown[] = [chapter.data];
	visit(chapter.prose, 'element', ({ properties }) => void shown.push(properties.alt));
	return shown;
}

/** Every text that the edition converts, and where it stands: passages, then what chapters and data files add to them. */
export function convertedTexts({
	passages,
	chapters,
	data,
	terms,
	figures,
	changes,
}: Pick<Paper, 'passages' | 'chapters' | 'data' | 'terms' | 'figures' | 'changes'>): ConvertedText[] {
	const files = {
		...Object.fromEntries(chapters.map((chapter) => [`chapters/${chapter.slug}.mdx`, shownBeside(chapter)])),
		'paper.yaml': data,
		'terms.yaml': terms,
		'figures.yaml': figures,
		'changes.yaml': changes,
	};
	const added = Object.entries(files).flatMap(([where, value]) =>
		[...new Set(textsIn(value))]
			.filter((text) => !passages.some((passage) => passage.text.includes(text)))
			.map((text) => ({ where, text })),
	);
	return [...passages.map((passage) => ({ where: keyOf(passage), text: passage.text })), ...added];
}
