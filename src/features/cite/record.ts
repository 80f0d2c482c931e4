import type { Edition } from '../../chinese/editions.ts';
import { type PersonName, personName, wholeTitle } from '../../paper/names.ts';
import type { Chapter } from '../../paper/read/read-chapter.ts';
import type { Paper } from '../../paper/read-paper.ts';

/** The paper, or a chapter of it, as an item of CSL-JSON (Citation Style Language 1.0.2), in Traditional script. */
export interface CitationRecord {
	id: string;
	type: 'report' | 'chapter';
	title: string;
	'container-title'?: string;
	'collection-title'?: string;
	author: (PersonName | { literal: string })[];
	publisher: string;
	issued: { 'date-parts': [number[]] };
	language: string;
	URL?: string;
	ISBN?: string;
	DOI?: string;
	version?: string;
	accessed?: { literal: string };
}

/** Initials of the publisher's English name and the year, `CMAHK2024`: what BibTeX users type, and RIS cuts at 20 characters. */
function recordId({ publisherEnglish = '', date }: Paper['data']): string {
	const initials = publisherEnglish.replace(/^The /, '').match(/\b[A-Z]/g) ?? ['paper'];
	return initials.join('') + date.iso.slice(0, 4);
}

/**
 * The one record that references, files and metadata are made from.
 * @param edition whose language the record names
 * @param chapter the part that is cited; the whole paper without it
 * @param url absolute address of that part; undefined where the site's own address is not known
 */
export function citationRecord({ data }: Pick<Paper, 'data'>, edition: Edition, chapter?: Chapter, url?: string): CitationRecord {
	return {
		id: recordId(data) + (chapter ? `-${chapter.data.order}` : ''),
		type: chapter ? 'chapter' : 'report',
		title: chapter?.name ?? wholeTitle(data),
		...(chapter ? { 'container-title': wholeTitle(data) } : {}),
		...(data.series ? { 'collection-title': data.series.replace(/^（(.*)）$/, '$1') } : {}),
		author: data.authors?.map(personName) ?? [{ literal: data.publisher }],
		publisher: data.publisher,
		issued: { 'date-parts': [data.date.iso.split('-').map(Number)] },
		language: edition.lang,
		...(url ? { URL: url } : {}),
		...(data.isbn ? { ISBN: data.isbn } : {}),
		...(data.doi ? { DOI: data.doi } : {}),
		...(data.version ? { version: data.version } : {}),
	};
}
