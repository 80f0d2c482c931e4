import type { Proof, ProofLine } from './proof.ts';
import { unreadLines } from './proof-readings.ts';

/** A line of the sheet with the number by which `npm run proof` asks for it. */
export type NumberedLine = ProofLine & { number: number };

/** Lines about one character, or about marks of one kind. */
export interface ProofGroup {
	title: string;
	kind: ProofLine['kind'];
	/** The other outcomes of the character, each with a word that has it. */
	others: string;
	lines: NumberedLine[];
}

/** What needs most care comes first. */
const KINDS: Record<ProofLine['kind'], string> = {
	exception: '例外',
	outside: '字表以外的字',
	marks: '標點',
	misprint: '印誤',
	choice: '一字多形',
};

export const kindName = (kind: ProofLine['kind']) => KINDS[kind];

const nameOutcome = ({ outcome, word }: ProofLine['others'][number]) => (word ? `${outcome}（如${word}）` : outcome);

/** The lines of a proof under their characters, numbered in that order. */
export function groupLines({ lines }: Proof): ProofGroup[] {
	const groups = Map.groupBy(lines, ({ kind, why, subject }) => `${kind} ${kind === 'marks' ? why : subject}`);
	const order = Object.keys(KINDS);
	const sorted = [...groups.values()].sort(([a], [b]) => order.indexOf(a?.kind ?? '') - order.indexOf(b?.kind ?? ''));
	let number = 0;
	return sorted.flatMap((each): ProofGroup[] => {
		const [first] = each;
		if (!first) return [];
		// Outcomes other than the usual one stand together; within them the order of reading stays.
		const together = [...each].sort((a, b) => (a.chosen < b.chosen ? -1 : a.chosen > b.chosen ? 1 : 0));
		const outcomes = [...new Set(together.map(({ chosen }) => chosen))];
		const others = new Map(each.flatMap((line) => line.others).map((other) => [other.outcome, nameOutcome(other)]));
		return [
			{
				title: first.kind === 'marks' ? first.why : `${first.subject} → ${outcomes.join('、')}`,
				kind: first.kind,
				others: [...others.values()].join('、'),
				lines: together.map((line) => ({ ...line, number: ++number })),
			},
		];
	});
}

/** The sheet's first sentences: how much was converted, how much there is to read, how much nobody has read. */
export function summaryOf(proof: Proof): string[] {
	const { characters, converted, quotationMarks, lines } = proof;
	const unread = unreadLines(proof).length;
	return [
		`漢字${characters.toLocaleString('en')}個，其中${converted.toLocaleString('en')}個換了字形；引號${quotationMarks}個。`,
		`須讀${lines.length}處，已讀${lines.length - unread}處，未讀${unread}處。`,
	];
}

/** What each exception did, a sentence each. */
export const exceptionSentences = ({ exceptions }: Proof) =>
	exceptions.map(({ traditional, simplified, applied, passedOver }) => {
		const words = [...passedOver].map(([word, count]) => `「${word}」${count}次`);
		return `${traditional} → ${simplified}：用了${applied}次${words.length > 0 ? `；在較長的詞裏沒有用：${words.join('、')}` : ''}。`;
	});
