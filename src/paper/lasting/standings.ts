import { counted } from '../fault.ts';
import { keyOf, type Passage } from '../passages.ts';
import type { Chapter } from '../read/read-chapter.ts';
import type { ChangesData } from '../schema/changes.ts';
import type { Published, PublishedData } from '../schema/published.ts';
import { versionsOf } from './changes.ts';
import { compare, digestOf, EMPTY } from './imprint.ts';
import { isSaidGone, type Moved, WITHDRAWN, whereNow } from './moved.ts';

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
	/** Another passage that has exactly its words. */
	elsewhere: string | undefined;
	/** `corrected`: other words, but a correction of the same; `broken`: other words, or none. */
	state: 'same' | 'corrected' | 'broken' | 'gone';
}

/**
 * Compares every published id with today's paper. Words that are exactly those of one published id do not stand behind
 * another, however like they are: figures of a table, and entries of a list, are often alike.
 */
export function standings(ledger: PublishedData, { passages, changes, moved }: Today): Standing[] {
	// Ledgers of former versions have empty cells too.
	const published = ledger.filter(({ digest }) => digest !== EMPTY);
	const byKey = new Map(passages.map((passage) => [keyOf(passage), passage]));
	const digests = new Map(passages.map((passage) => [keyOf(passage), digestOf(passage.text)]));
	const places = new Map(published.map((entry) => [entry.passage, whereNow(entry.passage, moved)]));
	const stands = ({ passage, digest }: Published) => digests.get(places.get(passage) ?? '') === digest;
	/** Words that have left their place, by their digest. */
	const strays = new Map(published.filter((entry) => !stands(entry)).map((entry) => [entry.digest, entry]));
	/** What was published at a place, and stands there as it was, though another chapter has been led there. */
	const owners = new Map(published.filter(stands).map((entry) => [entry.passage, entry]));
	/** Where such words are now. */
	const found = new Map(passages.map((passage) => [digests.get(keyOf(passage)), keyOf(passage)]));
	return published.map((entry) => {
		const key = places.get(entry.passage) ?? entry.passage;
		const passage = byKey.get(key);
		if (stands(entry)) return { entry, key, passage, elsewhere: undefined, state: 'same' };
		const elsewhere = found.get(entry.digest);
		const isKnown = published.some((other) => other.passage === elsewhere && other.digest === entry.digest);
		const standing = { entry, key, passage, elsewhere: isKnown ? undefined : elsewhere };
		const versions = passage ? versionsOf(passage, changes).map((words) => compare(words, entry)) : [];
		if (versions.some(({ isEqual }) => isEqual)) return { ...standing, state: 'corrected' };
		// Whoever says what became of it has said that the words are not there as they were.
		const isGone = key === WITHDRAWN || (passage !== undefined && isSaidGone(entry.passage, moved));
		if (standing.elsewhere) return { ...standing, state: 'broken' };
		if (isGone) return { ...standing, state: 'gone' };
		const owner = owners.get(key);
		// A chapter that was renamed, and recorded again, has its second names from a later day.
		const isTaken = strays.has(digests.get(key) ?? '') || (owner !== undefined && owner.on <= entry.on);
		return { ...standing, state: !isTaken && versions.some(({ isSame }) => isSame) ? 'corrected' : 'broken' };
	});
}

/** Whether the corrections of a passage since it was published, as far as there are any, lead back to the words of that day. */
function agrees(passage: Passage, entry: Published, changes: ChangesData): boolean {
	const since = changes.filter((change) => change.passage === keyOf(passage) && change.date >= entry.on);
	return since.length === 0 || digestOf(versionsOf(passage, since).at(-1) ?? '') === entry.digest;
}

/** What a build says of the ledger when nothing is wrong; empty for a paper that has none. */
export function reportPublished(published: PublishedData, today: Today): string[] {
	if (published.length === 0) return [];
	const all = standings(published, today);
	const known = new Set(all.map(({ entry }) => entry.passage));
	const news = today.passages.filter((passage) => !known.has(keyOf(passage)) && digestOf(passage.text) !== EMPTY).length;
	const recorded = new Set(today.changes.map(({ passage }) => passage));
	/** Each passage once, which a renamed chapter has under two names. */
	const keysOf = (some: readonly Standing[]) => [...new Set(some.map(({ key }) => key))];
	const silent = keysOf(all.filter(({ state, key }) => state === 'corrected' && !recorded.has(key)));
	const gone = all.filter(({ state }) => state === 'gone').length;
	const untrue = keysOf(
		all.filter(({ entry, passage, state }) => passage && state !== 'gone' && !agrees(passage, entry, today.changes)),
	);
	return [
		`${all.length - gone} published ids name the words that they were published for${gone > 0 ? `, of ${gone} it is said what became of them` : ''}`,
		...(news > 0 ? [`not recorded as published: ${counted(news, 'id')}; npm run publish-ids records them`] : []),
		...(silent.length > 0 ? [`corrected since then, with no word in changes.yaml: ${silent.join(', ')}`] : []),
		...(untrue.length > 0 ? [`changes.yaml does not lead back to the published words: ${untrue.join(', ')}`] : []),
	];
}
