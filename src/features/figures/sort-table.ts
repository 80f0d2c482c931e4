/**
 * Lets the columns of a table be sorted by a button in each head, as the ARIA Authoring Practices'
 * example of a sortable table does: `aria-sort` stands on the head of one column only.
 */
import { onSwitch } from '../switch/event.ts';

/** What a row sorts by in a column: the number its cell carries, else its words; nothing where it carries an empty one. */
function keyOf(row: HTMLTableRowElement, column: number): number | string {
	const cell = row.cells[column];
	const { key } = cell?.dataset ?? {};
	return key ? Number.parseFloat(key) : (key ?? cell?.textContent ?? '');
}

/** In either direction numbers come before words, and cells that have nothing last. */
const rankOf = (key: number | string) => (typeof key === 'number' ? 0 : key === '' ? 2 : 1);

/** Words stand in the order of the page's language. */
function compare(a: number | string, b: number | string, direction: number, collator: Intl.Collator): number {
	const isNumber = typeof a === 'number' && typeof b === 'number';
	return rankOf(a) - rankOf(b) || direction * (isNumber ? a - b : collator.compare(String(a), String(b)));
}

/** Brings the rows into the order that a head of the table tells. */
function sort(table: HTMLTableElement) {
	const head = table.querySelector<HTMLTableCellElement>('[aria-sort]');
	if (!head) return;
	const collator = new Intl.Collator(document.documentElement.lang);
	const keyed = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
	keyed.sort((a, b) => compare(a.key, b.key, head.ariaSort === 'descending' ? -1 : 1, collator));
	// A row that is moved loses the focus.
	const focused = document.activeElement as HTMLElement;
	table.tBodies[0]?.append(...keyed.map(({ row }) => row));
	focused.focus({ preventScroll: true });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	for (const head of heads) {
		const button = document.createElement('button');
		button.append(...head.childNodes);
		button.addEventListener('click', () => {
			const isAscending = head.ariaSort !== 'ascending';
			for (const each of heads) each.removeAttribute('aria-sort');
			head.ariaSort = isAscending ? 'ascending' : 'descending';
			sort(table);
		});
		head.append(button);
	}
	// The two scripts have two orders of words.
	onSwitch(() => sort(table));
}
for (const hint of document.querySelectorAll<HTMLElement>('[data-sort-hint]')) hint.hidden = false;
