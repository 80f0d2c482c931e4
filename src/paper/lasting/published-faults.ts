import type { Fault } from '../fault.ts';
import { chapterOf, idOf, keyOf } from '../passages.ts';
import type { PublishedData } from '../schema/published.ts';
import { compare, digestOf } from './imprint.ts';
import { inChapterNow, isSaidGone, type Moved, WITHDRAWN } from './moved.ts';
import { type Standing, standings, type Today } from './standings.ts';

/** The one that is most like, of those that are like enough: the same words first, then those of the same chapter. */
function mostLike<T>(
	all: readonly T[],
	likeness: (one: T) => { isEqual: boolean; share: number; isNear?: boolean; fits: boolean },
) {
	const rank = (one: T) => {
		const { isEqual, isNear, share } = likeness(one);
		return (isEqual ? 4 : 0) + (isNear ? 2 : 0) + share;
	};
	return all.filter((one) => likeness(one).fits).sort((a, b) => rank(b) - rank(a))[0];
}

/** Cells that are told apart by a word take their number, and the mark, from their row: `a2-factor` from `a2`. */
const rowOf = (id: string) => id.replace(/-[a-z]+$/, '');

/** An id for what was inserted before a passage: `p3` → `p2a`, or the next letter that was never published; after z a number above all. */
function idBefore(id: string, chapter: string, taken: ReadonlySet<string>): string {
	const base = rowOf(id).replace(/(\d+)[a-z]?$/, (number) => `${Math.max(0, Number.parseInt(number, 10) - 1)}`);
	const isFree = (letter: string) => {
		const own = `${chapter}#${base}${letter}`;
		return ![...taken].some((key) => key.endsWith(own) || key.includes(`${own}-`));
	};
	const letter = [...'abcdefghijklmnopqrstuvwxyz'].find(isFree);
	if (letter) return base + letter;
	const prefix = base.replace(/\d+$/, '');
	const numbers = [...taken].map((key) => Number(new RegExp(`#${prefix}(\\d+)`).exec(key)?.[1] ?? 0));
	return `${prefix}${Math.ceil(Math.max(1, ...numbers) / 100)}01`;
}

const begin = (text: string) => `“${[...text].slice(0, 16).join('')}${[...text].length > 16 ? '…' : ''}”`;

/** Whether an id has a number, so that one beside it can be made. */
const isNumbered = (id: string) => /\d/.test(id);

/** The passage that has the words of a published id now: just these, or nearly; undefined where none has. */
function placeOf({ entry, key, elsewhere }: Standing, all: readonly Standing[], { passages }: Today): string | undefined {
	/** Words that are just those of another published id cannot be a correction of these. */
	const claimed = new Set(all.filter((other) => other.entry !== entry).map(({ entry: { digest } }) => digest));
	const now = mostLike(passages, (one) => {
		const likeness = compare(one.text, entry);
		const isNear = one.chapter === chapterOf(key);
		const isLike = likeness.isNearly || (likeness.holds && isNear);
		return { ...likeness, isNear, fits: isLike && (likeness.isEqual || !claimed.has(digestOf(one.text))) };
	});
	return elsewhere ?? (now && keyOf(now));
}

/** What an author can do about an id that does not name its words any more. */
function explain(standing: Standing, all: readonly Standing[], today: Today) {
	const { entry, key, passage, elsewhere } = standing;
	const { passages, moved } = today;
	const [chapter = '', id = ''] = key.split('#');
	const isTelling = (other: Standing) => other.entry !== entry && !['same', 'corrected'].includes(other.state);
	const nowKey = placeOf(standing, all, today);
	const [nowChapter = '', nowId = ''] = nowKey?.split('#') ?? [];
	const isHere = nowChapter === chapter;
	const stand = nowKey ? `its words stand in ${nowKey} now` : 'its words stand nowhere';
	const isSaid = isSaidGone(entry.passage, moved);
	const became = nowKey === undefined ? WITHDRAWN : isHere && !isSaid ? nowId : nowKey;
	/** What the head of a chapter already says of it is not where its words are. */
	const isSaidWrong = elsewhere !== undefined && isSaid;
	const [ownChapter, ownId] = entry.passage.split('#');
	const isOwn = ownChapter === chapter || (isSaidWrong && !moved.chapters.has(chapterOf(entry.passage)));
	const former = isOwn ? ownId : entry.passage;
	const say = (what: string) => `write gone: { ${former}: ${what} } at the head of the chapter`;
	if (isSaidWrong) return { found: `${passage ? begin(passage.text) : key}; ${stand}`, remedy: say(became) };
	const taken = new Set([...all.map((each) => each.entry.passage), ...passages.map(keyOf)]);
	if (!passage && elsewhere && isHere && id.startsWith('fn')) {
		// Notes are numbered through the paper: one that was put in, or taken away, moves all behind it.
		const wasInserted = Number.parseInt(nowId.slice(2), 10) > Number.parseInt(id.slice(2), 10);
		const remedy = wasInserted ? `end the note that was put in before it with ^${idBefore(id, '', taken)}` : `end it with ^${id}`;
		return { found: `no such note; ${stand}`, remedy };
	}
	const isEmpty = passage?.text === '';
	const words = !passage ? 'no such passage' : isEmpty ? 'an empty cell' : begin(passage.text);
	if (!passage || (isEmpty && !isHere)) return { found: `${words}; ${stand}`, remedy: `restore it, or ${say(became)}` };
	const timesToday = (digest: string) => passages.filter(({ text }) => digestOf(text) === digest).length;
	const timesPublished = (digest: string) => all.filter((each) => each.entry.digest === digest).length;
	const other = mostLike(
		all.filter((each) => isTelling(each) && chapterOf(each.entry.passage) === chapter),
		({ entry: each, elsewhere: isElsewhere }) => {
			const likeness = compare(passage.text, each);
			// A cell of a new row may say what a published one says, or nearly, that stands elsewhere.
			const isIt = likeness.isEqual ? timesToday(each.digest) <= timesPublished(each.digest) : !isElsewhere;
			return { ...likeness, fits: likeness.isSame && isIt };
		},
	)?.entry;
	const record = 'record the change in changes.yaml';
	if (!isNumbered(id)) return { found: `${words}; ${stand}`, remedy: record };
	if (other) {
		const isAway = nowKey !== undefined && nowKey !== key;
		return {
			found: `${words}, published as ${other.passage}; ${stand}`,
			remedy: `end it with ^${rowOf(idOf(other.passage))}${isAway && isHere ? '' : `, and ${say(became)}`}`,
		};
	}
	const own = `end it with ^${idBefore(id, chapter, taken)}`;
	const isCell = passage.kind === 'cell' && rowOf(id) === id;
	// The ids after a number go on from it.
	const rest = /\d$/.test(own)
		? `, and the next one that was published with ^${rowOf(id)}`
		: isCell
			? ', as each new cell has'
			: '';
	if (nowKey && nowKey !== key) {
		return {
			found: `${words}, which is new; ${stand}`,
			remedy: `${own}, an id of its own${rest}${isHere ? '' : `, and ${say(became)}`}`,
		};
	}
	return {
		found: `${words}; ${stand}`,
		remedy: `${record}, if it is still the same passage; if it is another one, ${own} and ${say(WITHDRAWN)}`,
	};
}

/**
 * Names of chapters that are no more and have been led to one that was published beside them: an id that both had
 * names the words of the other there, which are as they should be.
 */
function mergedChapters(all: readonly Standing[], moved: Moved): Set<string> {
	const kept = new Set(all.filter(({ state }) => state === 'same' || state === 'corrected').map(({ entry }) => entry.passage));
	const strange = all.filter(({ state, key }) => state === 'broken' && kept.has(key));
	return new Set(strange.map(({ entry }) => chapterOf(entry.passage)).filter((former) => moved.chapters.has(former)));
}

/** What became of the passages of chapters that were merged into this one, ready to be pasted. */
function explainMerged(lost: readonly Standing[], slug: string, all: readonly Standing[], today: Today) {
	const lines = lost.map((standing) => {
		const [chapter, id] = placeOf(standing, all, today)?.split('#') ?? [];
		return `${standing.entry.passage}: ${chapter === undefined ? WITHDRAWN : chapter === slug ? id : `${chapter}#${id}`}`;
	});
	return {
		found: `of ${lost.length} it is not said, or not truly`,
		remedy: `write gone: { ${lines.join(', ')} } at the head of the chapter`,
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
	const all = standings(published, today);
	const broken = all.filter(({ state }) => state === 'broken');
	const exists = (slug: string) => slug === 'cover' || today.chapters.some((each) => each.slug === slug);
	const ledger = `${label}/published.yaml`;
	const lost = [...Map.groupBy(published, ({ passage }) => chapterOf(passage))].flatMap(([slug, [first]]): Fault[] => {
		if (!first || exists(slug) || today.moved.chapters.has(slug)) return [];
		const line = lineOf(ledger, ` ${first.passage},`);
		const expected = `a page at ${slug}/, which was published on ${first.on}`;
		const remedy = `restore the chapter, or write formerly: [${slug}] at the head of the one that readers should be led to`;
		return [{ file: ledger, line, expected, found: `no chapter ${slug}`, remedy }];
	});
	const wrong = [
		...Map.groupBy(broken, ({ key, entry }) => chapterOf(key === WITHDRAWN ? inChapterNow(entry.passage, today.moved) : key)),
	];
	const merged = mergedChapters(all, today.moved);
	const faults = wrong.flatMap(([slug, group]): Fault[] => {
		const chapter = today.chapters.find((each) => each.slug === slug);
		if (!exists(slug)) return [];
		const file = chapter?.file ?? `${label}/paper.yaml`;
		const [first, ...rest] = group.filter(({ entry }) => !merged.has(chapterOf(entry.passage)));
		if (!first) {
			const names = [...new Set(group.map(({ entry }) => chapterOf(entry.passage)))].join(', ');
			const expected = `what became of each passage that was published in ${names}`;
			return [{ file, field: 'formerly', expected, ...explainMerged(group, slug, all, today) }];
		}
		const { entry, passage } = first;
		const more = rest.length > 0 ? `; as for ${rest.length} more of the chapter` : '';
		const { found, remedy } = explain(first, all, today);
		const line = passage?.text.trim() ? lineOf(file, passage.text) : undefined;
		const expected = `the words that were published as ${entry.passage} on ${entry.on}`;
		return [{ file, line, field: passage?.id, expected, found: found + more, remedy }];
	});
	return [...lost, ...faults];
}
