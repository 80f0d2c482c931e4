/** The tables of some regions in one of OpenCC's presets, as its package exports it. */
export const tablesOf = (preset: Record<string, readonly (readonly unknown[])[] | undefined>, ...regions: string[]): unknown[] =>
	regions.flatMap((region) => preset[region] ?? []).flat();

/** The entries of one of OpenCC's tables, whose package writes a table as a string: `產 产|隨著 随着|…`. */
export function entriesOf(table: unknown): [source: string, target: string][] {
	if (typeof table !== 'string') return [];
	return table.split('|').map((line) => {
		const [source = '', target = ''] = line.split(' ');
		return [source, target];
	});
}

/** Those of its entries that turn one character into one other. */
export function singleCharacters(table: unknown): [source: string, target: string][] {
	return entriesOf(table).filter(([source, target]) => [...source].length === 1 && [...target].length === 1);
}
