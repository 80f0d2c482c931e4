import type { ArguedLine } from '../../appendices/appendix.ts';
import { APPENDICES } from '../../appendices/registry.ts';
import type { Fault } from '../fault.ts';
import { chapterOf, keyOf, type Passage, passageKey } from '../passages.ts';
import { type Chapter, isText } from '../read/read-chapter.ts';
import type { PaperData } from '../schema/paper.ts';

/** A line of an appendix, and the paragraphs that argue for it. */
export interface Argument extends ArguedLine {
	/** Where it stands: `strategies#s1`, `advantages#a2`. */
	key: string;
}

/** Everything in the appendices that paragraphs argue for, in the order in which the registry names the kinds. */
export function readArguments(chapters: readonly Chapter[]): Argument[] {
	const order = Object.keys(APPENDICES);
	return chapters
		.filter((chapter) => !isText(chapter))
		.sort((a, b) => order.indexOf(a.data.kind) - order.indexOf(b.data.kind))
		.flatMap(({ slug, appendix }) => appendix.lines.map((line) => ({ ...line, key: passageKey(slug, line.id) })));
}

/**
 * Links of the appendices that lead to no paragraph of the running text, or twice to the same.
 * @param label how messages call the content folder, `content`
 */
export function findArgumentFaults(chapters: readonly Chapter[], label: string): Fault[] {
	const paragraphs = new Set(
		chapters.filter(isText).flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'paragraph').map(keyOf)),
	);
	return readArguments(chapters).flatMap(({ key, arguedIn, field }) =>
		arguedIn.flatMap((passage, index) => {
			const at = { file: `${label}/chapters/${chapterOf(key)}.mdx`, field: `${field}[${index}]`, found: passage };
			if (!paragraphs.has(passage)) {
				return [
					{ ...at, expected: 'a paragraph of a chapter of text', remedy: 'name the paragraph by the number in its margin' },
				];
			}
			return arguedIn.indexOf(passage) === index
				? []
				: [{ ...at, expected: 'each paragraph once', remedy: 'delete the second one' }];
		}),
	);
}

/** Quotations on the cover that do not stand in the passage they name. */
export function findQuoteFaults({ argument }: Pick<PaperData, 'argument'>, passages: readonly Passage[], file: string): Fault[] {
	return Object.entries(argument ?? {}).flatMap(([step, { words, passage }]) => {
		const holds = passages.some((each) => keyOf(each) === passage && each.text.includes(words));
		const remedy = 'copy them from the paper, or name the passage that holds them';
		return holds
			? []
			: [{ file, field: `argument.${step}.words`, expected: `words that stand in ${passage}`, found: words, remedy }];
	});
}
