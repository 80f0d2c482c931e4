import { correctMisprints, createTrace, outcomeOf, type Piece } from '../../chinese/converter.ts';
import { findPlaces, type Place } from '../../chinese/places.ts';
import type { Paper } from '../read-paper.ts';
import type { ProofData } from '../schema/proof.ts';
import { convertedTexts } from './converted-texts.ts';

/** Words in both scripts; the simplified ones are what the edition shows. */
export interface Pair {
	traditional: string;
	simplified: string;
}

/** What an editor reads once: a choice in its words, wherever these stand. */
export interface ProofLine extends Omit<Place, 'start'> {
	/** The choice with a few characters on either side, by which it is accepted. */
	words: Pair;
	/** Where the choice stands in those words, in characters. */
	offset: number;
	/** What stands around it in the first place that holds it: before, the choice itself, after. */
	sentence: { traditional: [string, string, string]; simplified: [string, string, string] };
	/** The passages that hold it, or the file of words that are in none. */
	where: string[];
	/** Who accepted it, and when. */
	reading?: { by: string; on: string };
	/** What somebody accepted there before it changed. */
	was?: Pair & { by: string; on: string };
}

/** How often an exception decided something. */
export interface ExceptionUse extends Pair {
	applied: number;
	/** Longer words of the dictionary that kept their own outcome, each with how often. */
	passedOver: Map<string, number>;
}

/** What there is to read in the Simplified edition of a paper. */
export interface Proof {
	/** Han characters of the passages, and how many of them changed. */
	characters: number;
	converted: number;
	/** Quotation marks that took their usual form, which nobody need read one by one. */
	quotationMarks: number;
	lines: ProofLine[];
	exceptions: ExceptionUse[];
	/** Accepted words that the paper no longer holds. */
	gone: Pair[];
	/** What `proof.yaml` says, or what holds without it. */
	file: ProofData;
}

/** Characters on either side of a choice that belong to its words. */
const AROUND = 4;

const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** As much of a sentence as one line of the sheet shows on either side. */
const SHOWN = 24;

/** The sentence around some characters, before, the characters, after; what is left out is marked. */
function sentenceAround(text: readonly string[], start: number, end: number): [string, string, string] {
	const isEnd = (character = '') => /[。！？；]/.test(character);
	const before = text.slice(0, start);
	const own = before.slice(before.findLastIndex(isEnd) + 1);
	const after = text.slice(end);
	const close = after.findIndex(isEnd);
	const rest = close < 0 ? after : after.slice(0, close + 1);
	return [
		(own.length > SHOWN ? '…' : '') + own.slice(-SHOWN).join(''),
		text.slice(start, end).join(''),
		rest.slice(0, SHOWN).join('') + (rest.length > SHOWN ? '…' : ''),
	];
}

type Choice = ProofData['readings'][number]['choices'][number] & { by: string; on: string };

/**
 * The characters around a choice that are its words: a few on either side, as far as the next white space, since a field
 * of words has no line break, and no space at either end or between Han characters.
 * @returns where they begin, and where they end
 */
function wordsAround(text: readonly string[], start: number, end: number): [from: number, to: number] {
	const isInWord = (character = ' ') => /\S/.test(character);
	let from = start;
	while (start - from < AROUND && isInWord(text[from - 1])) from -= 1;
	let to = end;
	while (to - end < AROUND && isInWord(text[to])) to += 1;
	return [from, to];
}

/** Where accepted words stand in a text: a single character names no place in longer words, but may be all of them. */
function findWords(text: string, words: string): number[] {
	const isSingle = [...words].length === 1;
	const found: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const beside = (text[at - 1] ?? '') + (text[at + words.length] ?? '');
		if (!isSingle || beside.trim() === '') found.push(at);
	}
	return found;
}

/** What was accepted of the words around some characters of a text: the last reading wins. */
function readingOf(choices: readonly Choice[], traditional: string, simplified: string, start: number, end: number) {
	const target = [...simplified];
	let reading: ProofLine['reading'];
	let was: ProofLine['was'];
	for (const choice of choices) {
		for (const at of findWords(traditional, choice.traditional)) {
			const from = [...traditional.slice(0, at)].length;
			const to = from + [...choice.traditional].length;
			if (from > start || to < end) continue;
			if (target.slice(from, to).join('') === choice.simplified) reading = { by: choice.by, on: choice.on };
			else was = choice;
		}
	}
	return { ...(reading ? { reading } : {}), ...(was && !reading ? { was } : {}) };
}

/** Counts what each exception did. */
function exceptionUses({ script }: Paper, texts: readonly { pieces: readonly Piece[] }[]): ExceptionUse[] {
	const pieces = texts.flatMap((text) => text.pieces);
	const correct = correctMisprints(script);
	return script.exceptions.map(({ traditional, simplified }) => {
		const meant = correct(traditional);
		const passedOver = new Map<string, number>();
		for (const { source, entry } of pieces) {
			if (entry?.by === 'exception' || !source.includes(meant)) continue;
			passedOver.set(source, (passedOver.get(source) ?? 0) + 1);
		}
		const applied = pieces.filter(({ source }) => source === meant).length;
		return { traditional, simplified, applied, passedOver };
	});
}

/**
 * Gathers what an editor should read in the Simplified edition.
 * @returns every choice in its words once, in reading order, with who has accepted it
 */
export function readProof(paper: Paper): Proof {
	const trace = createTrace(paper.script);
	const texts = convertedTexts(paper).map((each) => ({ ...each, pieces: trace(each.text) }));
	const choices = paper.proof.readings.flatMap(({ by, on, choices: each }) => each.map((choice) => ({ ...choice, by, on })));
	const lines = new Map<string, ProofLine>();
	for (const { where, text, pieces } of texts) {
		const simplified = outcomeOf(pieces);
		const [source, target] = [[...text], [...simplified]];
		for (const { start, ...place } of findPlaces(pieces)) {
			const end = start + [...place.subject].length;
			const [from, to] = wordsAround(source, start, end);
			const words = { traditional: source.slice(from, to).join(''), simplified: target.slice(from, to).join('') };
			const key = [place.kind, place.subject, start - from, words.traditional, words.simplified].join(' ');
			const known = lines.get(key);
			if (known) known.where.push(where);
			else {
				const sentence = { traditional: sentenceAround(source, start, end), simplified: sentenceAround(target, start, end) };
				const reading = readingOf(choices, text, simplified, start, end);
				lines.set(key, { ...place, words, offset: start - from, sentence, where: [where], ...reading });
			}
		}
	}
	const pairs = paper.passages.flatMap(({ text }) => {
		const target = [...paper.in('zh-hans')(text)];
		return Array.from(text, (character, index) => [character, target[index] ?? ''] as const);
	});
	return {
		characters: pairs.filter(([character]) => isHan(character)).length,
		converted: pairs.filter(([character, outcome]) => isHan(character) && outcome !== character).length,
		quotationMarks: pairs.filter(([character]) => '「」『』'.includes(character)).length,
		lines: [...lines.values()],
		exceptions: exceptionUses(paper, texts),
		gone: choices.filter(({ traditional }) => !texts.some(({ text }) => findWords(text, traditional).length > 0)),
		file: paper.proof,
	};
}
