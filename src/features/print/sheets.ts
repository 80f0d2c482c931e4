import { printWords } from './words.ts';

/** What stands at the head of some sheets. */
export interface SheetHead {
	/** Name of the sheets; without one, every sheet that has no other. */
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

/** An edition as the rules need it: its language, and how words of the site are put into its script. */
export interface SheetScript {
	lang: string;
	say: (words: string) => string;
}

/**
 * The rules that print head and foot of every sheet, for engines with page-margin boxes (CSS Paged Media 3, 4.2).
 * Such a box can neither read the document nor be converted with it, so its words are written here, in both scripts: the
 * language of the page chooses its sheets, also after a switch, and both editions have the very same rules, which the
 * security policy names by their hash. Where an engine has no such boxes the rules are void, and the document's own lines
 * stand in (`.running`).
 * @param sheets heads, the one for every sheet first
 * @param scripts the editions
 */
export function sheetRules(sheets: readonly SheetHead[], scripts: readonly SheetScript[]): string {
	const rules = scripts.flatMap(({ lang, say }, script) => {
		const [before, between, after] = printWords['zh-hant'].sheet.map((words) => quote(say(words)));
		const foot = `@bottom-center{content:${before} counter(page) ${between} counter(pages) ${after}}`;
		return sheets.flatMap(({ name = 'sheet', of = 'body', head }) => {
			const own = `${name}-${script + 1}`;
			const [left, right] = head ? head.map((words) => quote(say(words))) : ['none', 'none'];
			return [
				`@page ${own}{@top-left{content:${left}}@top-right{content:${right}}${foot}}`,
				`:root:lang(${lang}) ${of.includes(',') ? `:is(${of})` : of}{page:${own}}`,
			];
		});
	});
	return `@supports at-rule(@top-left){${rules.join('')}.running{display:none}}`;
}
