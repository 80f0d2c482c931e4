import { RESERVED_SLUGS } from '../../site/pages.ts';
import type { Fault } from '../fault.ts';
import { chapterOf, idOf, keyOf, type Passage, passageKey } from '../passages.ts';
import type { Chapter } from '../read/read-chapter.ts';

/** What became of a passage whose words nobody should look for. */
export const WITHDRAWN = 'withdrawn';

/** What the chapters say of addresses that are no more. */
export interface Moved {
	/** Former name of a chapter → the name of the chapter that has its place. */
	chapters: ReadonlyMap<string, string>;
	/** Former passage → the one that has its words, or `withdrawn`. */
	passages: ReadonlyMap<string, string>;
}

type Source = Pick<Chapter, 'slug' | 'file' | 'data'>;

const goneOf = ({ slug, data: { gone = {} } }: Source) => {
	const keyFor = (name: string) => (name.includes('#') ? name : passageKey(slug, name));
	return Object.entries(gone).map(([from, to]) => ({ from, key: keyFor(from), target: to === WITHDRAWN ? to : keyFor(to) }));
};

/** Reads the fields `formerly` and `gone` of all chapters. */
export function readMoved(chapters: readonly Source[]): Moved {
	return {
		chapters: new Map(chapters.flatMap(({ slug, data }) => (data.formerly ?? []).map((former) => [former, slug] as const))),
		passages: new Map(chapters.flatMap((chapter) => goneOf(chapter).map(({ key, target }) => [key, target] as const))),
	};
}

/**
 * Where the words of a passage are now.
 * @param key as it was published: `introduction#p3`
 * @returns the passage of today's paper that should have them, or `withdrawn`
 */
export function whereNow(key: string, { chapters, passages }: Moved): string {
	let place = key;
	// A place may have moved again; whoever moves in a circle is told elsewhere.
	for (let step = 0; step <= chapters.size + passages.size; step++) {
		const target = passages.get(place);
		const [slug = '', id = ''] = place.split('#');
		const renamed = chapters.get(slug);
		if (target === undefined && renamed === undefined) return place;
		place = target ?? passageKey(renamed ?? slug, id);
	}
	return place;
}

/** A passage by the name that its chapter has now, whatever is said of the passage. */
export const inChapterNow = (key: string, moved: Moved) => whereNow(key, { ...moved, passages: new Map() });

/** Whether it is said what became of a passage, by the name that it was published under or a later one of its chapter. */
export const isSaidGone = (key: string, moved: Moved) => whereNow(key, moved) !== inChapterNow(key, moved);

/**
 * The names that passages had before.
 * @param passages of today's paper
 * @param published keys of what was published, as far as it is recorded
 * @returns today's key of a passage → its former keys
 */
export function formerKeys(passages: readonly Passage[], published: readonly string[], moved: Moved): Map<string, string[]> {
	const renamed = [...moved.chapters].flatMap(([former, slug]) =>
		passages.filter(({ chapter }) => chapter === slug).map(({ id }) => passageKey(former, id)),
	);
	const keys = new Set([...published, ...moved.passages.keys(), ...renamed]);
	const found = Map.groupBy(keys, (key) => whereNow(key, moved));
	return new Map([...found].map(([today, former]) => [today, former.filter((key) => key !== today)]));
}

/**
 * What a chapter's page has to say of passages that it no longer has, those of its former names too.
 * @returns former keys, each of another id, which is none of the chapter's today
 */
export function goneFrom({ slug, passages }: Pick<Chapter, 'slug' | 'passages'>, moved: Moved): string[] {
	const names = [slug, ...[...moved.chapters.keys()].filter((former) => moved.chapters.get(former) === slug)];
	const keys = [...moved.passages.keys()].filter((key) => names.includes(chapterOf(key)));
	const today = new Set(passages.map(({ id }) => id));
	return keys.filter((key, at) => !today.has(idOf(key)) && keys.findIndex((other) => idOf(other) === idOf(key)) === at);
}

/** Former addresses that are taken, and passages that are said to be gone but are not, or to be where nothing is. */
export function findMovedFaults(
	chapters: readonly Source[],
	passages: readonly Passage[],
	published: readonly string[],
): Fault[] {
	const slugs = chapters.map(({ slug }) => slug);
	// The words of a cell that is empty now are no more, though its place is there.
	const withWords = passages.filter(({ text }) => text !== '');
	const keys = new Set(withWords.map(keyOf));
	const moved = readMoved(chapters);
	const seen = new Set<string>();
	return chapters.flatMap((chapter) => {
		const { file, data } = chapter;
		const former = (data.formerly ?? []).flatMap((slug, index): Fault[] => {
			const isTaken = slugs.includes(slug) || RESERVED_SLUGS.includes(slug) || seen.has(slug);
			seen.add(slug);
			if (!isTaken) return [];
			const expected = 'a name that no other page has or had';
			return [{ file, field: `formerly[${index}]`, expected, found: slug, remedy: 'correct it, or delete it' }];
		});
		const gone = goneOf(chapter).flatMap(({ from, key, target }): Fault[] => {
			const fault = (expected: string, found: string, remedy: string) => [
				{ file, field: `gone.${from}`, expected, found, remedy },
			];
			if (keys.has(key)) return fault('a passage that is no more', `${key}, which the paper has`, 'delete this line');
			if (published.length > 0 && !published.includes(key)) {
				const former = (data.formerly ?? []).map((slug) => passageKey(slug, idOf(key))).find((each) => published.includes(each));
				const remedy = former ? `write ${former}, as it was published` : 'correct it, or delete this line';
				return fault('a passage that was published', key, remedy);
			}
			const place = target === WITHDRAWN ? target : whereNow(target, moved);
			if (place === WITHDRAWN || keys.has(place)) return [];
			return fault('a passage of the paper, or withdrawn', target, 'name the passage that has its words now');
		});
		return [...former, ...gone];
	});
}
