import type { AdvantagesData, StrategiesData } from '../paper/schema/chapter.ts';
import type { Passage, PassageKind } from '../paper/passages.ts';

/** A piece of an appendix with its id: what the page renders and what search, terms and tests list. */
export interface Piece {
	id: string;
	text: string;
}

export interface AdvantageRow {
	id: string;
	factor: Piece;
	advantage: Piece;
	examples: Piece[];
	/** Keys of the passages that argue for it. */
	arguedIn: string[];
}

export interface AdvantagesTable {
	title: Piece;
	columns: Piece[];
	rows: AdvantageRow[];
	source: Piece;
}

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

/** Frontmatter of `kind: advantages` → the table with its passage ids. */
export function advantagesTable(data: AdvantagesData): AdvantagesTable {
	return {
		title: { id: 'title', text: data.title },
		columns: data.columns.map((text, index) => ({ id: `c${index + 1}`, text })),
		rows: data.rows.map((row, index) => {
			const id = `a${index + 1}`;
			return {
				id,
				factor: { id: `${id}-factor`, text: row.factor },
				advantage: { id: `${id}-advantage`, text: row.advantage },
				examples: row.examples.map((text, at) => ({ id: `${id}-e${at + 1}`, text })),
				arguedIn: row.arguedIn,
			};
		}),
		source: { id: 'source', text: data.source },
	};
}

/** Frontmatter of `kind: strategies` → the outline with its passage ids; strategies are numbered through. */
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
					measures: strategy.measures.map((measure, at) => ({ id: `${id}-m${at + 1}`, text: measure })),
					arguedIn: strategy.arguedIn,
				};
			}),
		})),
		source: { id: 'source', text: data.source },
	};
}

/** Every passage of the table, in reading order. */
export function advantagesPassages(chapter: string, table: AdvantagesTable): Passage[] {
	const passage = (kind: PassageKind) => (piece: Piece) => ({ chapter, kind, id: piece.id, text: piece.text });
	return [
		passage('heading')(table.title),
		...table.columns.map(passage('cell')),
		...table.rows.flatMap((row) => [
			passage('cell')(row.factor),
			passage('cell')(row.advantage),
			...row.examples.map(passage('bullet')),
		]),
		passage('line')(table.source),
	];
}

/** Every passage of the outline, in reading order. */
export function strategiesPassages(chapter: string, outline: StrategiesOutline): Passage[] {
	const passage = (kind: PassageKind) => (piece: Piece) => ({ chapter, kind, id: piece.id, text: piece.text });
	return [
		passage('heading')(outline.title),
		passage('paragraph')(outline.principle),
		...outline.directions.flatMap((direction) => [
			passage('heading')(direction),
			...direction.strategies.flatMap((strategy) => [passage('heading')(strategy), ...strategy.measures.map(passage('bullet'))]),
		]),
		passage('line')(outline.source),
	];
}
