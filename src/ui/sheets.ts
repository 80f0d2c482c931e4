import { printWords } from '../interface/print.ts';

/** What stands at the head of some sheets. */
export interface SheetHead {
	/** Name of the sheets; without one, every sheet. */
	name?: string;
	/** Selector of what stands on sheets of that name. */
	of?: string;
	/** Left and right; undefined leaves the head empty. */
	head: readonly [left: string, right: string] | undefined;
}

/** A CSS string; `<` too is escaped, for the style stands in a page. */
const quote = (text: string) => `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** Name of a chapter's own sheets where several chapters are printed together. */
export const sheetName = (slug: string) => `sheet-${slug}`;

/**
 * The rules that print head and foot of every sheet, for engines with page-margin boxes (CSS Paged Media 3, 4.2).
 * Such a box can neither read the document nor be converted with it, so its words are written here, and in the script of
 * the edition. Where an engine has no such boxes the rules are void, and the document's own lines stand in (`.running`).
 * @param sheets heads, the one for every sheet first
 * @param say puts words of the site into the edition's script
 */
export function sheetRules(sheets: readonly SheetHead[], say: (words: string) => string): string {
	const [before, between, after] = printWords.sheet.map((words) => quote(say(words)));
	const heads = sheets.map(({ name, head }) => {
		const boxes = head
			? `@top-left{content:${quote(say(head[0]))}}@top-right{content:${quote(say(head[1]))}}`
			: '@top-left{content:none}@top-right{content:none}';
		return `@page${name ? ` ${name}` : ''}{${boxes}}`;
	});
	const asked = sheets.flatMap(({ name, of }) => (name && of ? [`${of}{page:${name}}`] : []));
	const foot = `@page{@bottom-center{content:${before} counter(page) ${between} counter(pages) ${after}}}`;
	return `@supports at-rule(@top-left){${heads.join('')}${foot}@media print{.running{display:none}${asked.join('')}}}`;
}
