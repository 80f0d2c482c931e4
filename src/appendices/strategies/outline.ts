import { labels } from '../../paper/labels.ts';
import { type Piece, withoutColon } from '../appendix.ts';
import type { StrategiesData } from './schema.ts';

export interface Strategy extends Piece {
	label: string;
	/** What follows the label. */
	words: string;
	measures: Piece[];
	/** Keys of the passages that argue for it. */
	arguedIn: string[];
}

export interface Direction extends Piece {
	label: string;
	name: string;
	/** What follows the name. */
	words: string;
	strategies: Strategy[];
}

export interface StrategiesOutline {
	title: Piece;
	principle: Piece & { label: string; words: string };
	directions: Direction[];
	source: Piece;
}

/** Frontmatter → the outline with its passage ids, as the public contract names them; strategies are numbered through. */
export function strategiesOutline(data: StrategiesData): StrategiesOutline {
	let strategyCount = 0;
	return {
		title: { id: 'title', text: data.title },
		principle: {
			id: 'principle',
			label: data.principle.label,
			words: data.principle.text,
			text: data.principle.label + data.principle.text,
		},
		directions: data.directions.map(({ label, name, text, strategies }, index) => ({
			id: `d${index + 1}`,
			label,
			name,
			words: text,
			text: label + name + text,
			strategies: strategies.map((strategy) => {
				const id = `s${++strategyCount}`;
				return {
					id,
					label: strategy.label,
					words: strategy.text,
					text: strategy.label + strategy.text,
					measures: strategy.measures.map((text, at) => ({
						id: `${id}-m${at + 1}`,
						text,
						label: labels.measure(withoutColon(strategy.label), at + 1),
					})),
					arguedIn: strategy.arguedIn,
				};
			}),
		})),
		source: { id: 'source', text: data.source },
	};
}
