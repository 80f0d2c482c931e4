import { EDITIONS } from '../chinese/editions.ts';
import { passageKey } from '../paper/passages.ts';
import type { Paper } from '../paper/read-paper.ts';
import { CHAPTER_KINDS } from '../paper/schema/chapter.ts';

const [hant, hans] = EDITIONS;

/** The whole paper: its passages in reading order with their keys, their kinds and their words in both scripts. */
export function paperJson({ data, chapters, passages, ...paper }: Paper): object {
	const toSimplified = paper.in(hans.key);
	const both = (text: string) => ({ [hant.lang]: text, [hans.lang]: toSimplified(text) });
	return {
		title: both(data.title),
		series: both(data.series),
		publisher: { ...both(data.publisher), en: data.publisherEnglish },
		date: data.date.iso,
		notice: both(data.notice.statement),
		chapters: chapters.map(({ slug, name, data: { kind, order } }) => ({ slug, order, kind, name: both(name) })),
		passages: passages.map(({ chapter, id, kind, text }) => ({
			key: passageKey(chapter, id),
			chapter,
			id,
			kind,
			text: both(text),
		})),
	};
}

const text = { type: 'string', minLength: 1 };
const group = (properties: Record<string, object>, more: object = {}) => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
	...more,
});
const bothScripts = group({ [hant.lang]: text, [hans.lang]: text });

/** What `paperJson` holds, as JSON Schema (2020-12). */
export const PAPER_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'A paper in two scripts',
	...group({
		title: bothScripts,
		series: bothScripts,
		publisher: group({ [hant.lang]: text, [hans.lang]: text, en: text }),
		date: { ...text, description: 'ISO 8601, as exact as the paper prints it' },
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
				kind: { enum: ['heading', 'paragraph', 'footnote', 'cell', 'bullet', 'line'] },
				text: bothScripts,
			}),
		},
	}),
};
