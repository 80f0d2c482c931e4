/**
 * Lets the columns of a table be sorted by a button in each head, as the ARIA Authoring Practices'
 * example of a sortable table does: `aria-sort` stands on the head of one column only.
 */

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

interface Key {
	text: string;
	number: number;
}

/** What a row sorts by in a column: the number its cell carries, else its words. */
function keyOf(row: HTMLTableRowElement, column: number): Key {
	const cell = row.cells[column];
	return { text: cell?.textContent ?? '', number: Number.parseFloat(cell?.dataset.key ?? '') };
}

/** Numbers before cells that have none, in either direction; words in the order of the page's language. */
function compare(a: Key, b: Key, direction: number): number {
	if (Number.isNaN(a.number) !== Number.isNaN(b.number)) return Number.isNaN(a.number) ? 1 : -1;
	if (!Number.isNaN(a.number) && a.number !== b.number) return direction * (a.number - b.number);
	return Number.isNaN(a.number) ? direction * collator.compare(a.text, b.text) : 0;
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement) {
	const isAscending = head.ariaSort !== 'ascending';
	for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
	head.ariaSort = isAscending ? 'ascending' : 'descending';
	const keyed = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
	keyed.sort((a, b) => compare(a.key, b.key, isAscending ? 1 : -1));
	table.tBodies[0]?.append(...keyed.map(({ row }) => row));
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
	for (const head of table.tHead?.rows[0]?.cells ?? []) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		button.addEventListener('click', () => sortBy(table, head));
		head.append(button);
	}
}
for (const hint of document.querySelectorAll<HTMLElement>('[data-sort-hint]')) hint.hidden = false;
