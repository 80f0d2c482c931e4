import { keyOf } from '../passages.ts';
import type { Paper } from '../read-paper.ts';
import type { PublishedData } from '../schema/published.ts';
import { EMPTY, imprintOf } from './imprint.ts';
import { isSaidGone, whereNow } from './moved.ts';

const HEAD = `# What stood behind every id when it was published. Written by npm run publish-ids, not by hand: a line stays as it is
# for as long as the paper is online, and a build stops in which its id would name other words. README.md says what to do then.
`;

/**
 * The ledger with every id of the paper that it did not have; what it has stays as it was first published, but for a cell
 * that was recorded while it was empty. The new id of a renamed chapter is recorded with the words and the day of the former
 * one: it is the same passage, and a correction leads back to its first words.
 * @param on the day of today, ISO 8601
 */
export function recordIds(
	{ published, passages, moved }: Pick<Paper, 'published' | 'passages' | 'moved'>,
	on: string,
): PublishedData {
	const recorded = published.filter(({ digest }) => digest !== EMPTY);
	const known = new Set(recorded.map(({ passage }) => passage));
	const renamed = recorded.filter(({ passage }) => !isSaidGone(passage, moved));
	const former = new Map(renamed.map((entry) => [whereNow(entry.passage, moved), entry]));
	const added = passages
		.map((passage) => {
			const key = keyOf(passage);
			return { on, ...imprintOf(passage.text), ...former.get(key), passage: key };
		})
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
