import { z } from 'astro/zod';
import { isCalendarDate, readDate } from './dates.ts';
import { passageKeySchema } from './passage-key.ts';
import { excerpt, passageWords, words } from './words.ts';

/** What may stand before the number; whatever publishes it says itself what it is. */
const ISBN = /^ISBN[ :]*/;

/** ISBN of 13 digits, or of 10, by its check digit (ISO 2108). */
function isIsbn(text: string): boolean {
	const digits = text.replace(ISBN, '').replaceAll(/[ -]/g, '');
	const sum = (weight: (at: number) => number) =>
		[...digits].reduce((total, digit, at) => total + weight(at) * (digit === 'X' ? 10 : Number(digit)), 0);
	if (/^97[89]\d{10}$/.test(digits)) return sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
	return /^\d{9}[\dX]$/.test(digits) && sum((at) => 10 - at) % 11 === 0;
}

/** Words of the paper, exactly, and the passage in which they stand. */
const quote = z.strictObject({ words: passageWords, passage: passageKeySchema });

/** `content/paper.yaml`: what belongs to the paper as a whole. */
export const paperSchema = z
	.strictObject({
		/** The printed title. */
		title: words,
		/** What is printed below the title in smaller type: `subtitle: 以本地經驗為例`. */
		subtitle: words.optional(),
		/** Who wrote it, in the printed order; without them the publisher is its author. */
		authors: z
			.array(
				z.strictObject({
					/** As printed: `name: 陳大文`, `name: Jane Smith`. */
					name: words,
					/** The family name, where it is not the first character or the last word: `family: 歐陽`. */
					family: words.optional(),
					/** Where they work: `affiliation: 香港大學`. */
					affiliation: words.optional(),
				}),
			)
			.min(1)
			.optional(),
		/** The line with the series, with its brackets: `（「新質生產力」專題討論之三）`. */
		series: words.optional(),
		/** The number in that line, which the site wears as its mark: `三`. */
		seriesNumber: words.optional(),
		/** Who publishes the paper, in full. */
		publisher: words,
		/** Where it is published, as references name it: `place: 香港`. */
		place: words.optional(),
		/** The publisher's own English name, for readers of metadata. */
		publisherEnglish: words.optional(),
		date: z.strictObject({
			/** As printed: `2024年5月`. */
			printed: words,
			/** The same for machines, ISO 8601: `2024-05` or `2024-05-31`. */
			iso: z.string().refine(isCalendarDate, { error: 'a date of the calendar from 1800, like 2024-05', abort: true }),
		}),
		/** `isbn: 978-962-07-0001-9`; its last digit is checked. */
		isbn: z
			.string()
			.refine(isIsbn, { error: 'an ISBN whose last digit is right' })
			.transform((isbn) => isbn.replace(ISBN, ''))
			.optional(),
		/** `doi: 10.1234/abc`, without the address before it. */
		doi: z
			.string()
			.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI like 10.1234/abc')
			.optional(),
		/** `version: 修訂版`, `version: '2.1'`. */
		version: words.optional(),
		/** On what terms the words may be used: `licence: CC BY 4.0`, or the address of the terms. */
		licence: words.optional(),
		/** The argument, shown on the cover: what there is lacking, what there is, and what should be done. */
		argument: z.strictObject({ lacks: quote, has: quote, should: quote }).optional(),
		notice: z
			.strictObject({
				/** First line of the printed notice. */
				statement: words,
				/** The words in it that restrict use; shown wherever the notice is cut short. */
				restriction: excerpt.optional(),
				/** Second line: how to reach the publisher. */
				contact: words.optional(),
				/** Telephone, fax and address as they stand in `contact`; they become links. Leave out what it does not hold. */
				phone: words.optional(),
				fax: words.optional(),
				email: z.email('an e-mail address').optional(),
				/** Country code of numbers that are printed without one: `'852'`. Without it they are no links. */
				countryCode: z
					.string()
					.regex(/^[1-9]\d{0,2}$/, "a country's code like '852'")
					.optional(),
			})
			.optional(),
		/** Where the text comes from and what was done to it: the editor's own words, for the page about the text. */
		provenance: words.optional(),
		/** Whether search engines may list the site: `refused` while the notice stands, else `allowed`, as without the field. */
		indexing: z.enum(['refused', 'allowed']).default('allowed'),
	})
	.superRefine(({ authors = [], date, notice, series = '', seriesNumber }, context) => {
		const refuse = (path: (string | number)[], message: string, remedy?: string) =>
			context.addIssue({ code: 'custom', path, message, params: { remedy } });
		const printed = readDate(date.printed);
		if (printed && !printed.startsWith(date.iso) && !date.iso.startsWith(printed)) {
			const remedy = isCalendarDate(printed) ? `write ${printed}, or correct date.printed` : 'correct date.printed';
			refuse(['date', 'iso'], 'the date that stands in date.printed', remedy);
		}
		/** A field that is left out stands anywhere. */
		const mustStandIn = (whole: string, part: string | undefined, path: (string | number)[], message: string) =>
			whole.includes(part ?? '') || refuse(path, message);
		mustStandIn(series, seriesNumber, ['seriesNumber'], 'a number that stands in series');
		if (notice) {
			const { statement, restriction, contact = '' } = notice;
			mustStandIn(statement, restriction, ['notice', 'restriction'], 'words that stand in notice.statement');
			for (const field of ['phone', 'fax', 'email'] as const)
				mustStandIn(contact, notice[field], ['notice', field], 'words that stand in notice.contact');
		}
		for (const [index, { name, family }] of authors.entries())
			mustStandIn(name, family, ['authors', index, 'family'], 'words that stand in name');
	});

export type PaperData = z.infer<typeof paperSchema>;
