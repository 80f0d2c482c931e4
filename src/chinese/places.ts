import { type Alternative, alternativesOf } from './alternatives.ts';
import type { Piece } from './converter.ts';
import { findMarkPlaces } from './mark-places.ts';
import { isStandard } from './standard.ts';

/** A place of a text where the conversion had to choose, or where its outcome needs a look. */
export interface Place {
	/** What is asked about: the characters printed there, and what they became. */
	subject: string;
	chosen: string;
	/** Where they stand, in characters. */
	start: number;
	/** What else they could have become. */
	others: readonly Alternative[];
	/** Why this was chosen, or what is unusual. */
	why: string;
	kind: 'choice' | 'outside' | 'marks' | 'misprint' | 'exception';
}

const by = ({ source, outcome, entry }: Piece): string => {
	if (!entry) return '通常字形，沒有更改';
	if (entry.by === 'OpenCC phrase') return `OpenCC詞組：${source} → ${outcome}`;
	if (entry.by === 'OpenCC word') return `OpenCC詞典有這個詞，例外不及於它：${source} → ${outcome}`;
	if (entry.by === 'OpenCC character') return 'OpenCC字表的通常字形';
	if (entry.by === 'variant') return '異體字的規範字形（《通用規範漢字表》附件1）';
	const choice = [...source].length > 1 ? `${source} → ${outcome}` : `通常作「${outcome}」`;
	return `${choice}：${entry.reason ?? ''}`;
};

/** The places of one piece of a text. */
function placesOf(piece: Piece): Place[] {
	const { start, printed, source, outcome, entry } = piece;
	if (entry?.by === 'exception') {
		return [{ subject: printed, chosen: outcome, start, others: [], why: entry.reason ?? '', kind: 'exception' }];
	}
	const target = [...outcome];
	const asPrinted = [...printed];
	return Array.from(source).flatMap((character, index): Place[] => {
		const chosen = target[index] ?? '';
		const subject = asPrinted[index] ?? '';
		const at = { subject, chosen, start: start + index };
		if (subject !== character) return [{ ...at, others: [], why: `印誤，依校讀「${character}」`, kind: 'misprint' }];
		// Who has a choice has another one than was made.
		const others = alternativesOf(character).filter((each) => each.outcome !== chosen);
		if (/\p{Script=Han}/u.test(chosen) && !isStandard(chosen)) {
			const outside = '不在《通用規範漢字表》的8,105字之內';
			return [{ ...at, others, why: others.length > 0 ? `${outside}；${by(piece)}` : outside, kind: 'outside' }];
		}
		return others.length > 0 ? [{ ...at, others, why: by(piece), kind: 'choice' }] : [];
	});
}

/**
 * Every place of a text that an editor should read, in reading order.
 * @param pieces the conversion of the text
 */
export function findPlaces(pieces: readonly Piece[]): Place[] {
	const printed = pieces.map((piece) => piece.printed).join('');
	const target = pieces.flatMap(({ outcome }) => [...outcome]);
	const source = [...printed];
	const marks = findMarkPlaces(printed).map(
		({ start, length, why }): Place => ({
			subject: source.slice(start, start + length).join(''),
			chosen: target.slice(start, start + length).join(''),
			start,
			others: [],
			why,
			kind: 'marks',
		}),
	);
	return [...pieces.flatMap(placesOf), ...marks].sort((a, b) => a.start - b.start);
}
