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
