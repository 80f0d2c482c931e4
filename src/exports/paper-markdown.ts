import type { EditionKey } from '../chinese/editions.ts';
import { authorNames, wholeTitle } from '../paper/names.ts';
import { noteKey, withoutComments, withoutIdMarks } from '../paper/prose/source.ts';
import { type Chapter, isText } from '../paper/read/read-chapter.ts';
import type { Paper } from '../paper/read-paper.ts';

/**
 * The body of a chapter as its author typed it, but for comments and marks of ids: its headings one level lower, since the
 * chapter's own stands above them, and its notes by their numbers, since another chapter may have the same labels.
 */
function bodyOf(chapter: Chapter): readonly string[] {
	if (!isText(chapter)) return chapter.appendix.markdown;
	const numbers = new Map(chapter.noteRefs.map(({ label, number }) => [noteKey(label), number]));
	const body = withoutIdMarks(withoutComments(chapter.body)).replace(/^#/gm, '##');
	const marker = (mark: string, label: string) => (numbers.has(noteKey(label)) ? `[^${numbers.get(noteKey(label))}]` : mark);
	return [body.replace(/\[\^([^\]\s]+)\]/g, marker).trim()];
}

/** Where links lead and files of pictures lie. An address without marks around it is ASCII, which no script changes. */
const ADDRESS = /(?<=\]\()(?:<[^>\n]*>|(?:\\.|[^\s()\\]|\([^\s()]*\))*)|<(?:https?:|mailto:)[^\s<>]*>/g;

/** A private-use character, which no text may hold (text-rules.ts). */
const KEPT = '\uE000';

/** The whole paper as plain Markdown, in the script of an edition, which changes no address; notes stand after their chapter. */
export function paperMarkdown({ data, chapters, in: inScript }: Paper, edition: EditionKey): string {
	const blocks = [
		`# ${wholeTitle(data)}`,
		...(data.series ? [data.series] : []),
		...(data.authors ? [authorNames(data).join('、')] : []),
		`${data.publisher}，${data.date.printed}`,
		...chapters.flatMap((chapter) => [`## ${chapter.name}`, ...bodyOf(chapter)]),
		...(data.notice ? [data.notice.statement] : []),
		...(data.notice?.contact ? [data.notice.contact] : []),
	];
	const text = `${blocks.join('\n\n')}\n`;
	const addresses = text.matchAll(ADDRESS);
	return inScript(edition)(text.replace(ADDRESS, KEPT)).replaceAll(KEPT, () => addresses.next().value?.[0] ?? '');
}
