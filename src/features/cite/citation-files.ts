import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationRecord, CitedName } from './record.ts';
import { toRis } from './ris.ts';
import { escapeTex } from './tex.ts';

const bibtex = plugins.config.get('@bibtex');
// Han characters would be left out, and keys made of them be empty.
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const nameForTex = (name: CitedName): CitedName =>
	'literal' in name ? { literal: escapeTex(name.literal) } : { family: escapeTex(name.family), given: escapeTex(name.given) };

/** A record whose words TeX prints as they stand; the library would do so only for ASCII. */
function forTex(record: CitationRecord): CitationRecord {
	const fields = ['title', 'container-title', 'collection-title', 'publisher', 'publisher-place'] as const;
	const escaped = fields.flatMap((field) => (record[field] ? [[field, escapeTex(record[field])]] : []));
	return { ...record, ...Object.fromEntries(escaped), author: record.author.map(nameForTex) };
}

/**
 * Records for BibTeX, in what its own styles (plain, alpha, …) read: a chapter with a title in a book with another is
 * `@incollection`, a month is one of their macros, and what they have no field for is a note.
 */
function toBibtex(records: readonly CitationRecord[]): string {
	const entries = new Cite(records.map(forTex)).format('bibtex', { format: 'object' });
	return records
		.map(({ version, issued, 'container-title': container }, index) => {
			const { type = '', label = '', properties } = entries[index] ?? {};
			const fields = { ...properties, ...(version ? { note: escapeTex(version) } : {}) };
			const [, month] = issued['date-parts'][0];
			const lines = Object.entries(fields).map(([name, value]) => (name === 'month' ? '' : `\t${name} = {${value}},\n`));
			if (month) lines.push(`\tmonth = ${MONTHS[month - 1]},\n`);
			return `@${container ? 'incollection' : type}{${label},\n${lines.join('')}}\n`;
		})
		.join('\n');
}

/** Files for reference managers, by the ending of their names. */
export const CITATION_FILES = {
	bib: { name: 'BibTeX', write: toBibtex },
	ris: { name: 'RIS', write: toRis },
	json: { name: 'CSL-JSON', write: (records: readonly CitationRecord[]) => `${JSON.stringify(records, null, 2)}\n` },
} as const;

export type CitationFormat = keyof typeof CITATION_FILES;
