import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from './csl/chicago-author-date.csl?raw';
import gbt2015 from './csl/china-national-standard-gb-t-7714-2015-numeric.csl?raw';
import gbt2025 from './csl/china-national-standard-gb-t-7714-2025-numeric.csl?raw';
import locale from './csl/locales-zh-TW.xml?raw';
import type { CitationRecord, CitedName } from './record.ts';

const LOCALE = 'zh-TW';
const csl = plugins.config.get('@csl');
/** A style without what orders entries, which takes the processor half a second and does nothing for one entry. */
const withoutOrder = (style: string) => style.replace(/<sort>[\s\S]*?<\/sort>/g, '');

csl.styles.set('apa', withoutOrder(csl.styles.get('apa')));
csl.styles.set('gbt-2015', gbt2015);
csl.styles.set('gbt-2025', gbt2025);
csl.styles.set('chicago', withoutOrder(chicago));
csl.locales.set(LOCALE, locale);

/** What only the reader's browser knows, each held in a reference by a character for private use, which words do not have. */
export const SLOTS = { place: '\uE000', accessed: '\uE001' } as const;

/** A ready reference, with `SLOTS` in it. */
export interface Reference {
	/** Name of the style. */
	style: string;
	text: string;
	/** What stands in the text that cites, where the style names there what is cited of a work. */
	inText?: string;
}

/** A record as it is given to a style. */
type Item = Partial<Omit<CitationRecord, 'version'>> & { page?: string; edition?: string; accessed?: { literal: string } };

function format(item: Item, template: string, output: 'bibliography' | 'citation' = 'bibliography'): string {
	// The numeric styles count their entries; a reference that stands alone needs no number.
	return new Cite([item])
		.format(output, { format: 'text', template, lang: LOCALE })
		.trim()
		.replace(/^\[1\] /, '');
}

/** The title of a whole work, where a style has italics: Chinese has 《》 in their place, and 〈〉 within (GB/T 15834, 4.15). */
function wholeTitle(title: string): string {
	if (!/\p{Script=Han}/u.test(title)) return title;
	return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** In initials, each part of a given name has one (Tai-man, T.-M.), and all names have one order. */
function withInitials(name: CitedName): CitedName {
	if ('literal' in name) return name;
	return { family: name.family, given: name.given.replace(/-\p{Ll}/gu, (part) => part.toUpperCase()) };
}

/** A name in Han characters is not shortened to its family name. */
function uncut(name: CitedName): CitedName {
	if ('literal' in name || !/^\p{Script=Han}+$/u.test(name.family + name.given)) return name;
	return { literal: name.family + name.given };
}

/** What stands in the text that cites: author and year as the style has them, then what is cited of the work. */
function citationOf(item: Item, template: string, part: string): string {
	return format({ ...item, author: item.author?.map(uncut) ?? [] }, template, 'citation').replace(/\)$/, `${part})`);
}

/**
 * A record for a style: without its language, since citeproc-js writes every name of a Chinese item as a Chinese one,
 * and its version as an edition, which all styles have a place for.
 */
function itemFor({ language: _, version, author, ...record }: CitationRecord, hasInitials: boolean, numbered: string): Item {
	return {
		...record,
		author: hasInitials ? author.map(withInitials) : author,
		...(version ? { edition: version.replace(/^\d[\d.]*(?=$|，)/, numbered) } : {}),
	};
}

/** The same for a style that has titles in italics. */
function itemWithTitles(record: CitationRecord, hasInitials: boolean): Item {
	const container = record['container-title'];
	const titles = container ? { 'container-title': wholeTitle(container) } : { title: wholeTitle(record.title) };
	return { ...itemFor(record, hasInitials, '$&版'), ...titles };
}

const isOwnPublisher = ({ author, publisher }: CitationRecord) =>
	author.some((name) => 'literal' in name && name.literal === publisher);

/**
 * GB/T 7714: a part bears the letter of what it is part of, the author of the whole stands after `//` and the place
 * cited after the year (2015: 4.2.2; 2025: 8.3). What is on the network has the day on which it was read in 2015 (4.1.2),
 * in 2025 web pages alone. The reports on the network among the examples of 2025 have a full date in the place of a
 * publisher who is their author.
 */
function inGbt(record: CitationRecord, year: 2015 | 2025): string {
	const { publisher, 'publisher-place': place, ...item } = itemFor(record, true, 'V$&');
	const isBrief = year === 2025 && record.type === 'report' && record.URL && isOwnPublisher(record);
	return format(
		{
			...item,
			type: 'report',
			...(record['container-author'] ? { 'container-author': item.author } : {}),
			...(isBrief ? {} : { ...(publisher ? { publisher } : {}), ...(place ? { 'publisher-place': place } : {}) }),
			accessed: { literal: SLOTS.accessed },
			page: SLOTS.place,
		},
		`gbt-${year}`,
	);
}

/**
 * APA 7: of a work by the same authors throughout, the whole is referred to, and the text that cites names the chapter
 * (8.13); a publisher that is the author is not named again (9.29).
 */
function inApa(whole: CitationRecord, chapter: string | undefined): Omit<Reference, 'style'> {
	const { publisher, ...item } = itemWithTitles(whole, true);
	const inner = chapter?.replaceAll('「', '『').replaceAll('」', '』');
	return {
		text: format(isOwnPublisher(whole) ? item : { ...item, ...(publisher ? { publisher } : {}) }, 'apa'),
		inText: citationOf(item, 'apa', `${inner ? `, 「${inner}」` : ''}, ${SLOTS.place}`),
	};
}

/** Chicago 18, author-date: a chapter has an entry of its own, in which the same author is named once; the text that cites names the place. */
function inChicago(record: CitationRecord): Omit<Reference, 'style'> {
	const { 'container-author': _, ...item } = itemWithTitles(record, false);
	return {
		// The processor has a space after every word.
		text: format(item, 'chicago').replace(/(?<=\p{Script=Han}) (?=《)/u, ''),
		inText: citationOf(item, 'chicago', `, ${SLOTS.place}`),
	};
}

/**
 * References to a record in every style that is offered.
 * @param cited the paper, or the chapter that is cited
 * @param whole the paper
 */
export function referencesTo(cited: CitationRecord, whole: CitationRecord = cited): Reference[] {
	return [
		{ style: 'GB/T 7714-2025', text: inGbt(cited, 2025) },
		{ style: 'GB/T 7714-2015', text: inGbt(cited, 2015) },
		{ style: 'APA 7', ...inApa(whole, cited === whole ? undefined : cited.title) },
		{ style: 'Chicago 18', ...inChicago(cited) },
	];
}
