import { labels } from '../../paper/labels.ts';
import { passageKey } from '../../paper/passages.ts';
import { type AppendixKind, listOf, PASSAGE_COLUMN, passagesIn } from '../appendix.ts';
import { advantagesSchema } from './schema.ts';
import { advantagesTable } from './table.ts';

/** A table of key factors, what Hong Kong has of each, and examples. */
export const advantages: AppendixKind<typeof advantagesSchema> = {
	schema: advantagesSchema,
	labels: [
		[/^a(\d+[a-z]?)-(?:factor|advantage)$/, labels.row],
		[/^a(\d+[a-z]?)-e(\d+[a-z]?)$/, labels.example],
	],
	read({ slug, name, data }) {
		const { title, columns, rows, source } = advantagesTable(advantagesSchema.parse(data));
		const passages = passagesIn(slug);
		const [factor, advantage, example] = columns.map(({ text }) => text);
		return {
			passages: [
				...passages('heading', title),
				...passages('cell', ...columns),
				...rows.flatMap((row) => [...passages('cell', row.factor, row.advantage), ...passages('bullet', ...row.examples)]),
				...passages('line', source),
			],
			lines: rows.map(({ id, factor, arguedIn }, at) => ({
				id,
				name: `${advantage}「${factor.text}」`,
				arguedIn,
				field: `rows[${at}].arguedIn`,
			})),
			// One row for each example.
			tables: [
				{
					name: slug,
					title: name,
					columns: [
						PASSAGE_COLUMN,
						{ name: 'factor', title: factor ?? '' },
						{ name: 'advantage', title: advantage ?? '' },
						{ name: 'example', title: example ?? '' },
					],
					rows: rows.flatMap((row) =>
						row.examples.map(({ id, text }) => [passageKey(slug, id), row.factor.text, row.advantage.text, text]),
					),
				},
			],
			markdown: [
				columns.map(({ text }) => text).join('｜'),
				...rows.flatMap((row) => [`### ${row.factor.text}`, row.advantage.text, listOf(row.examples)]),
				source.text,
			],
		};
	},
};
