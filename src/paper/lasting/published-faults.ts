import type { Fault } from '../fault.ts';
import { type Passage, passageKey } from '../passages.ts';
import type { Chapter } from '../read/read-chapter.ts';
import type { ChangesData } from '../schema/changes.ts';
import type { Published, PublishedData } from '../schema/published.ts';
import { versionsOf } from './changes.ts';
import { compare } from './imprint.ts';
import { type Moved, WITHDRAWN, whereNow } from './moved.ts';

/** What the ledger is compared with. */
export interface Today {
	chapters: readonly Pick<Chapter, 'slug' | 'file'>[];
	passages: readonly Passage[];
	changes: ChangesData;
	moved: Moved;
}

/** How a published id stands today. */
export interface Standing {
	entry: Published;
	/** Where its words should be. */
	key: string;
	passage: Passage | undefined;
	/** `corrected`: other words, but a correction of the same; `broken`: other words, or none. */
	state: 'same' | 'corrected' | 'broken' | 'gone';
}

/** Compares every published id with today's paper. */
export function standings(published: PublishedData, { passages, changes, moved }: Today): Standing[] {
	const byKey = new Map(passages.map((passage) => [passageKey(passage.chapter, passage.id), passage]));
	return published.map((entry) => {
		const key = whereNow(entry.passage, moved);
		const passage = byKey.get(key);
		// Whoever says what became of it has said that the words are not there as they were.
		if (key === WITHDRAWN || (passage && moved.passages.has(entry.passage))) return { entry, key, passage, state: 'gone' };
		const found = passage ? versionsOf(passage, changes).map((words) => compare(words, entry)) : [];
		const state = found[0]?.isEqual ? 'same' : found.some(({ isSame }) => isSame) ? 'corrected' : 'broken';
		return { entry, key, passage, state };
	});
}

/** The one that is most like, of those that are like enough: the same words first, then those of the same chapter. */
function mostLike<T>(
	all: readonly T[],
	likeness: (one: T) => { isEqual: boolean; share: number; isNear: boolean; fits: boolean },
) {
	const rank = (one: T) => {
		const { isEqual, isNear, share } = likeness(one);
		return (isEqual ? 4 : 0) + (isNear ? 2 : 0) + share;
	};
	return all.filter((one) => likeness(one).fits).sort((a, b) => rank(b) - rank(a))[0];
}

/** The mark stands behind the first words of a row: `a2-factor` and `a2-advantage` take theirs from `a2`. */
const markOf = (id: string) => `^${id.replace(/-(factor|advantage)$/, '')}`;

/** An id for what was inserted before a passage: `p3` → `p2a`, or the next letter that was never published. */
function idBefore(id: string, chapter: string, taken: ReadonlySet<string>): string {
	const row = id.replace(/-(factor|advantage)$/, '');
	const base = row.replace(/(\d+)[a-z]?$/, (number) => `${Math.max(0, Number.parseInt(number, 10) - 1)}`);
	const isFree = (letter: string) => ![...taken].some((key) => key.replace(/-.*$/, '') === passageKey(chapter, base + letter));
	return base + ([...'abcdefghijklmnopqrstuvwxyz'].find(isFree) ?? 'a');
}

const begin = (text: string) => `“${[...text].slice(0, 16).join('')}${[...text].length > 16 ? '…' : ''}”`;

/** What an author can do about an id that does not name its words any more. */
function explain({ entry, key, passage }: Standing, published: PublishedData, { passages }: Today) {
	const [chapter = '', id = ''] = key.split('#');
	const now = mostLike(passages, (one) => {
		const likeness = compare(one.text, entry);
		const isNear = one.chapter === chapter;
		return { ...likeness, isNear, fits: likeness.isSame || (likeness.holds && isNear) };
	});
	const nowKey = now && passageKey(now.chapter, now.id);
	const isNote = /^fn\d/.test(id);
	const stand = nowKey ? `its words stand in ${nowKey} now` : 'its words stand nowhere';
	const became = now?.chapter === chapter ? now.id : (nowKey ?? WITHDRAWN);
	const say = (what: string) => `write gone: { ${id}: ${what} } at the head of the chapter`;
	if (!passage) return { found: `no such passage; ${stand}`, remedy: `restore it, or ${say(became)}` };
	const other = mostLike(
		published.filter((each) => each !== entry && each.passage.startsWith(`${chapter}#`)),
		(each) => {
			const likeness = compare(passage.text, each);
			return { ...likeness, isNear: true, fits: likeness.isSame };
		},
	);
	const otherId = other?.passage.split('#')[1] ?? '';
	const words = begin(passage.text);
	// The paper numbers its notes through, so that none can stand between two others.
	if (isNote) return { found: `${words}; ${stand}`, remedy: 'keep the numbers of published notes; put new words into the text' };
	if (other) {
		const isElsewhere = nowKey !== undefined && nowKey !== key;
		return {
			found: `${words}, published as ${other.passage}; ${stand}`,
			remedy: `end it with ${markOf(otherId)}${isElsewhere && now?.chapter === chapter ? '' : `, and ${say(became)}`}`,
		};
	}
	const taken = new Set([...published.map((each) => each.passage), ...passages.map((each) => passageKey(each.chapter, each.id))]);
	const own = `end it with ^${idBefore(id, chapter, taken)}`;
	if (nowKey && nowKey !== key) {
		const rest = now?.chapter === chapter ? '' : `, and ${say(became)}`;
		return { found: `${words}, which is new; ${stand}`, remedy: `${own}, an id of its own${rest}` };
	}
	return {
		found: `${words}; ${stand}`,
		remedy: `record the change in changes.yaml, if it is still the same passage; if it is another one, ${own} and ${say(WITHDRAWN)}`,
	};
}

/**
 * Published ids that name other words today, or none. Of a chapter the first is told, since the others mostly follow from it.
 * @param lineOf where words stand in a file: its line
 * @param label how messages call the content folder
 */
export function findPublishedFaults(
	published: PublishedData,
	today: Today,
	lineOf: (file: string, words: string) => number | undefined,
	label: string,
): Fault[] {
	const broken = standings(published, today).filter(({ state }) => state === 'broken');
	const chapterOf = (key: string) => key.split('#')[0] ?? '';
	return [...Map.groupBy(broken, ({ key }) => chapterOf(key))].flatMap(([slug, all]): Fault[] => {
		const [first] = all;
		if (!first) return [];
		const { entry, passage } = first;
		const more = all.length > 1 ? `; as for ${all.length - 1} more of the chapter` : '';
		const expected = `the words that were published as ${entry.passage} on ${entry.on}`;
		const chapter = today.chapters.find((each) => each.slug === slug);
		if (!chapter && slug !== 'cover') {
			const ledger = { file: `${label}/published.yaml`, line: lineOf(`${label}/published.yaml`, ` ${entry.passage},`), expected };
			const remedy = `restore the chapter, or write formerly: [${slug}] at the head of the one that has its place`;
			return [{ ...ledger, found: `no chapter ${slug}${more}`, remedy }];
		}
		const file = chapter?.file ?? `${label}/paper.yaml`;
		const { found, remedy } = explain(first, published, today);
		const line = passage && lineOf(file, passage.text);
		return [{ file, ...(line ? { line } : {}), field: passage?.id, expected, found: found + more, remedy }];
	});
}

/** What a build says of the ledger when nothing is wrong; empty for a paper that has none. */
export function reportPublished(published: PublishedData, today: Today): string[] {
	if (published.length === 0) return [];
	const known = new Set(published.map(({ passage }) => passage));
	const news = today.passages.filter(({ chapter, id }) => !known.has(passageKey(chapter, id))).length;
	const recorded = new Set(today.changes.map(({ passage }) => passage));
	const silent = standings(published, today).filter(({ state, key }) => state === 'corrected' && !recorded.has(key));
	return [
		`${published.length} published ids name the words that they were published for`,
		...(news > 0 ? [`not recorded as published: ${news === 1 ? '1 id' : `${news} ids`}; npm run publish-ids records them`] : []),
		...(silent.length > 0
			? [`corrected since then, with no word in changes.yaml: ${silent.map(({ key }) => key).join(', ')}`]
			: []),
	];
}
