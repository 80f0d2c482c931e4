import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { words } from './words.ts';

/** A year, a month or a day that the calendar has: 2024-13 and 2024-02-30 do not pass. */
function isCalendarDate(text: string): boolean {
	if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
	const date = new Date(`${text}${'-01'.repeat(2)}`.slice(0, 10));
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** Words of the paper, exactly, and the passage in which they stand. */
const quote = z.strictObject({ words, passage: passageKeySchema });

/** `content/paper.yaml`: what belongs to the paper as a whole. */
export const paperSchema = z
	.strictObject({
		/** The printed title. */
		title: words,
		/** The line below the title, with its brackets: `（「新質生產力」專題討論之三）`. */
		series: words,
		/** The number in that line, which the site wears as its mark: `三`. */
		seriesNumber: words,
		/** Who publishes the paper, in full. */
		publisher: words,
		/** The publisher's own English name, for readers of metadata. */
		publisherEnglish: words,
		date: z.strictObject({
			/** As printed: `2024年5月`. */
			printed: words,
			/** The same for machines, ISO 8601: `2024-05` or `2024-05-31`. */
			iso: z.string().refine(isCalendarDate, { error: 'a date of the calendar, like 2024-05', abort: true }),
		}),
		/** The argument, shown on the cover: what there is lacking, what there is, and what should be done. */
		argument: z.strictObject({ lacks: quote, has: quote, should: quote }).optional(),
		notice: z.strictObject({
			/** First line of the printed notice. */
			statement: words,
			/** The words in it that restrict use; shown wherever the notice is cut short. */
			restriction: words,
			/** Second line: how to reach the publisher. */
			contact: words,
			/** Telephone, fax and address as they stand in `contact`; they become links. Leave out what it does not hold. */
			phone: words.optional(),
			fax: words.optional(),
			email: z.email('an e-mail address').optional(),
			/** Country code of numbers that are printed without one: `'852'`. Without it they are no links. */
			countryCode: z
				.string()
				.regex(/^[1-9]\d{0,2}$/, "a country's code like '852'")
				.optional(),
		}),
		/** Where the text comes from and what was done to it: the editor's own words, for the page about the text. */
		provenance: words,
		/** Whether search engines may list the site: `refused` while the notice stands, else `allowed`. */
		indexing: z.enum(['refused', 'allowed']),
	})
	.superRefine(({ date, notice, series, seriesNumber }, context) => {
		const iso = numbersIn(date.iso);
		if (numbersIn(date.printed).some((number, index) => number !== (iso[index] ?? number))) {
			context.addIssue({ code: 'custom', path: ['date', 'iso'], message: 'the date that stands in date.printed' });
		}
		if (!series.includes(seriesNumber)) {
			context.addIssue({ code: 'custom', path: ['seriesNumber'], message: 'a number that stands in series' });
		}
		if (!notice.statement.includes(notice.restriction)) {
			context.addIssue({ code: 'custom', path: ['notice', 'restriction'], message: 'words that stand in notice.statement' });
		}
		for (const field of ['phone', 'fax', 'email'] as const) {
			if (!notice.contact.includes(notice[field] ?? '')) {
				context.addIssue({ code: 'custom', path: ['notice', field], message: 'words that stand in notice.contact' });
			}
		}
	});

export type PaperData = z.infer<typeof paperSchema>;
