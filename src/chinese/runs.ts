/** A stretch of a passage that the page must treat alike. */
export interface Run {
	/** `english` is read out in English; `unbroken` never breaks over a line. */
	kind: 'plain' | 'english' | 'unbroken';
	text: string;
}

/**
 * Year ranges (1970-1996), the number of a table (表1-2) apart, and Latin words that are not part of an address, with the
 * quotation marks at them, which are wide between Han characters only.
 */
const SPECIAL =
	/(?<![圖表錄件]\d*)\d+-\d+|(?<![\w@./:-])[“‘]*[A-Za-z]+(?:[ ’-][A-Za-z]+)*(?:[,.!?]?[”’]+)?(?![\w@/-]|[.:][\w/])/g;

/** In emphasis, which slants Latin words as they stand: letters, digits and marks up to the next Han character. */
const EMPHASIZED =
	/[“‘(]*[A-Za-z](?:[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\s])?/gu;

/** Words have lower-case letters; abbreviations (GDP, ESG) are read the same in either language. */
const isWords = (text: string) => /[a-z]{2}/.test(text);

/**
 * Cuts text into runs; joined again they are the text.
 * Marking the language of phrases is WCAG 2.2, success criterion 3.1.2.
 */
export function splitRuns(text: string, isEmphasized = false): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const match of text.matchAll(isEmphasized ? EMPHASIZED : SPECIAL)) {
		const isRange = /^\d/.test(match[0]);
		if (!isRange && !isEmphasized && !isWords(match[0])) continue;
		if (match.index > end) runs.push({ kind: 'plain', text: text.slice(end, match.index) });
		runs.push({ kind: isRange ? 'unbroken' : 'english', text: match[0] });
		end = match.index + match[0].length;
	}
	if (end < text.length) runs.push({ kind: 'plain', text: text.slice(end) });
	return runs;
}
