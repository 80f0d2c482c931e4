import type { Edition } from '../../chinese/editions.ts';
import { revisedOn } from '../../paper/lasting/revised.ts';
import { type PersonName, personName, wholeTitle } from '../../paper/names.ts';
import type { Chapter } from '../../paper/read/read-chapter.ts';
import type { Paper } from '../../paper/read-paper.ts';

/** A person, or an institution by its whole name. */
export type CitedName = PersonName | { literal: string };

/** The paper, or a chapter of it, as an item of CSL-JSON (Citation Style Language 1.0.2), in Traditional script. */
export interface CitationRecord {
	id: string;
	type: 'report' | 'chapter';
	title: string;
	'container-title'?: string;
	'container-author'?: CitedName[];
	'collection-title'?: string;
	author: CitedName[];
	publisher: string;
	'publisher-place'?: string;
	issued: { 'date-parts': [number[]] };
	language: string;
	URL?: string;
	ISBN?: string;
	DOI?: string;
	version?: string;
}

/** Initials of the publisher's English name and the year, `CMAHK2024`: what BibTeX users type, and RIS cuts at 20 characters. */
function recordId({ publisherEnglish = '', date }: Paper['data']): string {
	const initials = publisherEnglish.replace(/^The /, '').match(/\b[A-Z]/g) ?? ['paper'];
	return initials.join('') + date.iso.slice(0, 4);
}

/** What tells the words cited from earlier ones: the version that the paper names, and the day of its last revision. */
function versionOf({ data, changes }: Pick<Paper, 'data' | 'changes'>): string {
	const revised = revisedOn(changes)?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日修訂');
	return [data.version, revised].filter(Boolean).join('，');
}

/**
 * The one record that references, files and metadata are made from.
 * @param edition whose language the record names
 * @param chapter the part that is cited; the whole paper without it
 * @param url absolute address of that part; undefined where the site's own address is not known
 */
export function citationRecord(
	paper: Pick<Paper, 'data' | 'changes'>,
	edition: Edition,
	chapter?: Chapter,
	url?: string,
): CitationRecord {
	const { data } = paper;
	const author = data.authors?.map(personName) ?? [{ literal: data.publisher }];
	const version = versionOf(paper);
	return {
		id: recordId(data) + (chapter ? `-${chapter.data.order}` : ''),
		type: chapter ? 'chapter' : 'report',
		title: chapter?.name ?? wholeTitle(data),
		...(chapter ? { 'container-title': wholeTitle(data), 'container-author': author } : {}),
		...(data.series ? { 'collection-title': data.series.replace(/^（(.*)）$/, '$1') } : {}),
		author,
		publisher: data.publisher,
		...(data.place ? { 'publisher-place': data.place } : {}),
		issued: { 'date-parts': [data.date.iso.split('-').map(Number)] },
		language: edition.lang,
		...(url ? { URL: url } : {}),
		...(data.isbn ? { ISBN: data.isbn } : {}),
		...(data.doi ? { DOI: data.doi } : {}),
		...(version ? { version } : {}),
	};
}
