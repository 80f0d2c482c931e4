import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from './csl/chicago-author-date.csl?raw';
import gbt from './csl/gb-t-7714-2015.csl?raw';
import locale from './csl/locales-zh-TW.xml?raw';
import type { CitationRecord } from './record.ts';
import { escapeTex } from './tex.ts';
import { ACCESSED } from './words.ts';

const LOCALE = 'zh-TW';
const csl = plugins.config.get('@csl');
/**
 * A style as a reference that stands alone needs it: without what orders entries and cites them in a text. The processor
 * writes every macro out wherever it is used, which for APA's sorting alone takes it half a second.
 */
const forOneEntry = (style: string) =>
	style
		.replace(/<sort>[\s\S]*?<\/sort>/g, '')
		.replace(/(<citation\b[^>]*>)[\s\S]*?(?=<\/citation>)/, '$1<layout><text variable="title"/></layout>');

csl.styles.set('apa', forOneEntry(csl.styles.get('apa')));
csl.styles.set('gb-t-7714-2015', forOneEntry(gbt));
csl.styles.set('chicago', forOneEntry(chicago));
csl.locales.set(LOCALE, locale);
const bibtex = plugins.config.get('@bibtex');
// Han characters would be left out, and keys made of them be empty.
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A ready reference. */
export interface Reference {
	/** Name of the style. */
	style: string;
	text: string;
}

function format(record: Partial<CitationRecord>, template: string): string {
	// The numeric style counts its entries; a reference that stands alone needs no number.
	return new Cite([record])
		.format('bibliography', { format: 'text', template, lang: LOCALE })
		.trim()
		.replace(/^\[1\] /, '');
}

/**
 * References to a record, the first in GB/T 7714.
 * A part bears the letter of what it is part of (GB/T 7714-2015, appendix B), and a source on the
 * network the date on which it was read (8.6): its place is held by a word, for the reader's day is
 * not the build's. APA 7 (9.29) does not name a publisher that is the author.
 */
export function referencesTo(record: CitationRecord): Reference[] {
	const { publisher: _, ...withoutPublisher } = record;
	const isOwnPublisher = record.author.some((author) => 'literal' in author && author.literal === record.publisher);
	const online = record.URL ? { accessed: { literal: ACCESSED } } : {};
	return [
		{ style: 'GB/T 7714-2015', text: format({ ...record, type: 'report', ...online }, 'gb-t-7714-2015') },
		{ style: 'APA 7', text: format(isOwnPublisher ? withoutPublisher : record, 'apa') },
		{ style: 'Chicago 17', text: format(record, 'chicago') },
	];
}

/** Files for reference managers, by the ending of their names. */
export const CITATION_FILES = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex', output: 'bibtex' },
	ris: { name: 'RIS', type: 'application/x-research-info-systems', output: 'ris' },
	json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', output: 'data' },
} as const;

export type CitationFormat = keyof typeof CITATION_FILES;

/** A record whose words TeX prints as they stand; the library would do so only for ASCII. */
const forTex = (record: CitationRecord): CitationRecord => ({
	...record,
	title: escapeTex(record.title),
	...(record['container-title'] ? { 'container-title': escapeTex(record['container-title']) } : {}),
	...(record['collection-title'] ? { 'collection-title': escapeTex(record['collection-title']) } : {}),
	author: record.author.map((author) =>
		'literal' in author
			? { literal: escapeTex(author.literal) }
			: { family: escapeTex(author.family), given: escapeTex(author.given) },
	),
	publisher: escapeTex(record.publisher),
});

/** A record as the content of such a file. */
export function citationFile(record: CitationRecord, ending: CitationFormat): string {
	return `${new Cite([ending === 'bib' ? forTex(record) : record]).format(CITATION_FILES[ending].output).trim()}\n`;
}
