import { IdSeries } from '../../paper/ids.ts';
import { labels } from '../../paper/labels.ts';
import { withoutColon } from '../appendix.ts';
import type { StrategiesData } from './schema.ts';

/**
 * Frontmatter → the outline with its passage ids, as the public contract names them; strategies are numbered through.
 * @returns pieces; the text of one with a label and a name begins with these, and `words` are what follows
 */
export function strategiesOutline(data: StrategiesData) {
	const ids = { direction: new IdSeries('d'), strategy: new IdSeries('s') };
	return {
		title: { id: 'title', text: data.title },
		principle: {
			id: 'principle',
			label: data.principle.label,
			words: data.principle.text,
			text: data.principle.label + data.principle.text,
		},
		directions: data.directions.map(({ label, name, text: printed, strategies }) => {
			const { id, text } = ids.direction.next(printed);
			return {
				id,
				label,
				name,
				words: text,
				text: label + name + text,
				strategies: strategies.map((strategy) => {
					const { id, text } = ids.strategy.next(strategy.text);
					const measures = new IdSeries(`${id}-m`);
					return {
						id,
						label: strategy.label,
						words: text,
						text: strategy.label + text,
						measures: strategy.measures.map((measure) => {
							const own = measures.next(measure);
							return { ...own, label: labels.measure(withoutColon(strategy.label), own.id.replace(/.*-m/, '')) };
						}),
						arguedIn: strategy.arguedIn,
					};
				}),
			};
		}),
		source: { id: 'source', text: data.source },
	};
}
