import { passageKey } from '../../paper/passages.ts';
import { type AppendixKind, listOf, PASSAGE_COLUMN, passagesIn, withoutColon } from '../appendix.ts';
import { strategiesOutline } from './outline.ts';
import { strategiesSchema } from './schema.ts';

/** Directions, the strategies of each, and the measures of those. */
export const strategies: AppendixKind<typeof strategiesSchema> = {
	schema: strategiesSchema,
	read({ slug, name, data }) {
		const { title, principle, directions, source } = strategiesOutline(strategiesSchema.parse(data));
		const passages = passagesIn(slug);
		return {
			passages: [
				...passages('heading', title),
				...passages('paragraph', principle),
				...directions.flatMap((direction) => [
					...passages('heading', direction),
					...direction.strategies.flatMap((strategy) => [
						...passages('heading', strategy),
						...passages('bullet', ...strategy.measures),
					]),
				]),
				...passages('line', source),
			],
			lines: directions.flatMap((direction, at) =>
				direction.strategies.map(({ id, label, arguedIn }, index) => ({
					id,
					name: withoutColon(label),
					arguedIn,
					field: `directions[${at}].strategies[${index}].arguedIn`,
				})),
			),
			// One row for each measure.
			tables: [
				{
					name: slug,
					title: name,
					columns: [
						PASSAGE_COLUMN,
						{ name: 'direction', title: '方向' },
						{ name: 'strategy', title: '策略' },
						{ name: 'measure', title: '措施' },
					],
					rows: directions.flatMap((direction) =>
						direction.strategies.flatMap((strategy) =>
							strategy.measures.map(({ id, text }) => [passageKey(slug, id), direction.text, strategy.text, text]),
						),
					),
				},
			],
			markdown: [
				principle.text,
				...directions.flatMap(({ label, name, words, strategies }) => [
					`### ${label}${name}`,
					words,
					...strategies.flatMap((strategy) => [`#### ${strategy.text}`, listOf(strategy.measures)]),
				]),
				source.text,
			],
		};
	},
};
