import { EDITIONS } from '../chinese/editions.ts';
import { keyOf, PASSAGE_KINDS } from '../paper/passages.ts';
import type { Paper } from '../paper/read-paper.ts';
import { CHAPTER_KINDS } from '../paper/schema/chapter.ts';

const [hant, hans] = EDITIONS;

/** The whole paper: its passages in reading order with their keys, their kinds and their words in both scripts. */
export function paperJson({ data, chapters, passages, ...paper }: Paper): object {
	const toSimplified = paper.in(hans.key);
	/** What a paper does not have stays undefined, which JSON leaves out. */
	const both = (text: string | undefined) =>
		text === undefined ? undefined : { [hant.lang]: text, [hans.lang]: toSimplified(text) };
	return {
		title: both(data.title),
		subtitle: both(data.subtitle),
		authors: data.authors?.map(({ name, affiliation }) => ({ name: both(name), affiliation: both(affiliation) })),
		series: both(data.series),
		publisher: { ...both(data.publisher), en: data.publisherEnglish },
		date: data.date.iso,
		isbn: data.isbn,
		doi: data.doi,
		version: both(data.version),
		licence: data.licence,
		notice: both(data.notice?.statement),
		chapters: chapters.map(({ slug, name, data: { kind, order } }) => ({ slug, order, kind, name: both(name) })),
		passages: passages.map((passage) => {
			const { chapter, id, kind, text } = passage;
			return { key: keyOf(passage), chapter, id, kind, text: both(text) };
		}),
	};
}

const text = { type: 'string', minLength: 1 };
/** Of a passage: a cell of a table may be empty. */
const words = { type: 'string' };
/** @param optional names of properties that may be missing */
const group = (properties: Record<string, object>, ...optional: string[]) => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
	additionalProperties: false,
});
const bothScripts = group({ [hant.lang]: text, [hans.lang]: text });

/** What `paperJson` holds, as JSON Schema (2020-12). */
export const PAPER_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'A paper in two scripts',
	...group(
		{
			title: bothScripts,
			subtitle: bothScripts,
			authors: {
				type: 'array',
				description: 'In the printed order',
				items: group({ name: bothScripts, affiliation: bothScripts }, 'affiliation'),
			},
			series: bothScripts,
			publisher: group({ [hant.lang]: text, [hans.lang]: text, en: text }, 'en'),
			date: { ...text, description: 'ISO 8601, as exact as the paper prints it' },
			isbn: text,
			doi: text,
			version: bothScripts,
			licence: text,
			notice: bothScripts,
			chapters: {
				type: 'array',
				description: 'In reading order',
				items: group({
					slug: { ...text, description: 'Last segment of its address' },
					order: { type: 'integer', minimum: 1 },
					kind: { enum: CHAPTER_KINDS },
					name: bothScripts,
				}),
			},
			passages: {
				type: 'array',
				description: 'Every passage in reading order; “cover” holds those of the cover',
				items: group({
					key: { ...text, description: 'chapter#id: its place on the site, which does not change' },
					chapter: text,
					id: text,
					kind: { enum: PASSAGE_KINDS },
					text: group({ [hant.lang]: words, [hans.lang]: words }),
				}),
			},
		},
		'subtitle',
		'authors',
		'series',
		'isbn',
		'doi',
		'version',
		'licence',
		'notice',
	),
};
