/** The tables of some regions in one of OpenCC's presets, as its package exports it. */
export const tablesOf = (preset: Record<string, readonly (readonly unknown[])[] | undefined>, ...regions: string[]): unknown[] =>
	regions.flatMap((region) => preset[region] ?? []).flat();

type Entries = readonly (readonly [source: string, target: string])[];

/** Each table is read once: some have 50,000 entries, and several ask for them. */
const known = new Map<string, Entries>();

/** The entries of one of OpenCC's tables, whose package writes a table as a string: `產 产|隨著 随着|…`. */
export function entriesOf(table: unknown): Entries {
	if (typeof table !== 'string') return [];
	const read = known.get(table);
	if (read) return read;
	const entries = table.split('|').map((line) => {
		const [source = '', target = ''] = line.split(' ');
		return [source, target] as const;
	});
	known.set(table, entries);
	return entries;
}

/** One character; some have a length of two. */
const isSingle = (text: string) => text.length <= 2 && [...text].length === 1;

/** Those of its entries that turn one character into one other. */
export const singleCharacters = (table: unknown): Entries =>
	entriesOf(table).filter(([source, target]) => isSingle(source) && isSingle(target));
