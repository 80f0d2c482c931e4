import type { Explanation } from './fault.ts';

const PAIRS: Record<string, string> = { '「': '」', '『': '』', '《': '》', '〈': '〉', '“': '”' };

/** The first mark of a text that opens or closes nothing, told with the words around it; undefined where all are in pairs. */
export function findUnbalanced(text: string): Explanation | undefined {
	const open: { sign: string; at: number }[] = [];
	const tell = (sign: string, at: number) => ({
		expected: '「」, 『』, 《》, 〈〉 and “” in pairs',
		found: `${sign} in “${text.slice(Math.max(0, at - 8), at + 9).toWellFormed()}”`,
		remedy: `add the mark that ${sign} belongs to, or delete it`,
	});
	for (const { 0: sign, index: at } of text.matchAll(/[「」『』《》〈〉“”]/g)) {
		if (PAIRS[sign]) open.push({ sign, at });
		else if (PAIRS[open.pop()?.sign ?? ''] !== sign) return tell(sign, at);
	}
	const last = open.at(-1);
	return last && tell(last.sign, last.at);
}
