import { around, type Explanation } from './fault.ts';

const PAIRS: Record<string, string> = { '「': '」', '『': '』', '《': '》', '〈': '〉', '“': '”' };

/** The first mark of a text that opens or closes nothing, told with the words around it; undefined where all are in pairs. */
export function findUnbalanced(text: string): Explanation | undefined {
	const open: RegExpExecArray[] = [];
	const tell = (mark: RegExpExecArray) => ({
		expected: '「」, 『』, 《》, 〈〉 and “” in pairs',
		found: `${mark[0]} in “${around(text, mark)}”`,
		remedy: `add the mark that ${mark[0]} belongs to, or delete it`,
	});
	for (const mark of text.matchAll(/[「」『』《》〈〉“”]/g)) {
		if (PAIRS[mark[0]]) open.push(mark);
		else if (PAIRS[open.pop()?.[0] ?? ''] !== mark[0]) return tell(mark);
	}
	const last = open.at(-1);
	return last && tell(last);
}
