import { IdSeries } from '../../paper/ids.ts';
import type { AdvantagesData } from './schema.ts';

/** Frontmatter → the table as pieces with their passage ids, as the public contract names them. */
export function advantagesTable(data: AdvantagesData) {
	const ids = new IdSeries('a');
	return {
		title: { id: 'title', text: data.title },
		columns: data.columns.map((text, index) => ({ id: `c${index + 1}`, text })),
		rows: data.rows.map((row) => {
			const { id, text: factor } = ids.next(row.factor);
			const examples = new IdSeries(`${id}-e`);
			return {
				id,
				factor: { id: `${id}-factor`, text: factor },
				advantage: { id: `${id}-advantage`, text: row.advantage },
				examples: row.examples.map((text) => examples.next(text)),
				arguedIn: row.arguedIn,
			};
		}),
		source: { id: 'source', text: data.source },
	};
}
