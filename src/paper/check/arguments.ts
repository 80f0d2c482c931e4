import { figures } from '../../features/figures/words.ts';
import type { Fault } from '../fault.ts';
import type { PaperData } from '../schema/paper.ts';
import { advantagesTable, strategiesOutline } from '../../appendices/appendix.ts';
import { type Passage, passageKey } from '../passages.ts';
import type { Chapter } from '../read/read-chapters.ts';

/** A strategy or an advantage of an appendix, and the paragraphs that argue for it. */
export interface Argument {
	/** Where it stands: `strategies#s1`, `advantages#a2`. */
	key: string;
	/** How a link to it reads: `策略一`, `優勢「創新」`. */
	name: string;
	kind: 'strategy' | 'advantage';
	/** Keys of the paragraphs. */
	arguedIn: string[];
	/** The frontmatter field that names them. */
	field: string;
}

const withoutColon = (label: string) => label.replace(/：$/, '');

function argumentsOf({ slug, data }: Chapter): Argument[] {
	if (data.kind === 'advantages') {
		return advantagesTable(data).rows.map(({ id, factor, arguedIn }, row) => ({
			key: passageKey(slug, id),
			name: figures.advantageName(data.columns[1] ?? '', factor.text),
			kind: 'advantage',
			arguedIn,
			field: `rows[${row}].arguedIn`,
		}));
	}
	if (data.kind === 'text') return [];
	return strategiesOutline(data).directions.flatMap(({ strategies }, direction) =>
		strategies.map(({ id, label, arguedIn }, strategy) => ({
			key: passageKey(slug, id),
			name: withoutColon(label),
			kind: 'strategy',
			arguedIn,
			field: `directions[${direction}].strategies[${strategy}].arguedIn`,
		})),
	);
}

/** Everything in the appendices that paragraphs argue for; strategies first, since they are what the paper is after. */
export function readArguments(chapters: readonly Chapter[]): Argument[] {
	const all = chapters.flatMap(argumentsOf);
	return [...all.filter(({ kind }) => kind === 'strategy'), ...all.filter(({ kind }) => kind === 'advantage')];
}

/**
 * Links of the appendices that lead to no paragraph of the running text, or twice to the same.
 * @param label how messages call the content folder, `content`
 */
export function findArgumentFaults(chapters: readonly Chapter[], label: string): Fault[] {
	const paragraphs = new Set(
		chapters
			.filter(({ data }) => data.kind === 'text')
			.flatMap(({ slug, passages }) => passages.filter(({ kind }) => kind === 'paragraph').map(({ id }) => passageKey(slug, id))),
	);
	return readArguments(chapters).flatMap(({ key, arguedIn, field }) =>
		arguedIn.flatMap((passage, index) => {
			const at = { file: `${label}/chapters/${key.split('#')[0]}.mdx`, field: `${field}[${index}]`, found: passage };
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
		const holds = passages.some(({ chapter, id, text }) => passageKey(chapter, id) === passage && text.includes(words));
		const remedy = 'copy them from the paper, or name the passage that holds them';
		return holds
			? []
			: [{ file, field: `argument.${step}.words`, expected: `words that stand in ${passage}`, found: words, remedy }];
	});
}
