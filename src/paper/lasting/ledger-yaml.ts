import { passageKey } from '../passages.ts';
import type { Paper } from '../read-paper.ts';
import type { PublishedData } from '../schema/published.ts';
import { EMPTY, imprintOf } from './imprint.ts';

const HEAD = `# What stood behind every id when it was published. Written by npm run publish-ids, not by hand: a line stays as it is
# for as long as the paper is online, and a build stops in which its id would name other words. README.md says what to do then.
`;

/**
 * The ledger with every id of the paper that it did not have; what it has stays as it was first published, but for a cell
 * that was recorded while it was empty.
 * @param on the day of today, ISO 8601
 */
export function recordIds({ published, passages }: Pick<Paper, 'published' | 'passages'>, on: string): PublishedData {
	const known = new Set(published.filter(({ digest }) => digest !== EMPTY).map(({ passage }) => passage));
	const added = passages
		.map(({ chapter, id, text }) => ({ passage: passageKey(chapter, id), on, ...imprintOf(text) }))
		.filter(({ passage, digest }) => !known.has(passage) && digest !== EMPTY);
	return [...new Map([...published, ...added].map((entry) => [entry.passage, entry])).values()];
}

/** The ledger as the text of its file, one line for each id. */
export const ledgerYaml = (published: PublishedData) =>
	HEAD +
	published
		.map(({ passage, on, digest, pairs, sample }) => {
			// Quoted where digits alone could be taken for a number.
			return `- { passage: ${passage}, on: ${on}, digest: '${digest}', pairs: ${pairs}, sample: '${sample}' }\n`;
		})
		.join('');
