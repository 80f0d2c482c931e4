import type { CitationRecord, CitedName } from './record.ts';

const nameOf = (name: CitedName) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** A date as RIS has it, `2024/05/09/`: two digits for month and day, a stroke for each that there may be. */
function dateOf({ issued }: CitationRecord): string {
	const [year, month, day] = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
	return [year, month, day, ''].join('/');
}

/** Records in RIS, the format of Reference Manager (its specification of 2011), which EndNote, Zotero and others read. */
export function toRis(records: readonly CitationRecord[]): string {
	const lines = records.flatMap((record): [string, string | undefined][] => {
		const { 'container-title': container, 'collection-title': series } = record;
		return [
			['TY', container ? 'CHAP' : 'RPRT'],
			['ID', record.id],
			...record.author.map((name): [string, string] => ['AU', nameOf(name)]),
			['TI', record.title],
			// Of a chapter, T2 is the book and T3 the series; of a report, T2 is the series.
			['T2', container ?? series],
			['T3', container && series],
			['ET', record.version],
			['CY', record['publisher-place']],
			['PB', record.publisher],
			['PY', String(record.issued['date-parts'][0][0])],
			['DA', dateOf(record)],
			['LA', record.language],
			['SN', record.ISBN],
			['DO', record.DOI],
			['UR', record.URL],
			['ER', ''],
		];
	});
	return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`])).join('');
}
