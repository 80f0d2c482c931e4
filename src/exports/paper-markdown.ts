import { authorNames, wholeTitle } from '../paper/names.ts';
import { type Chapter, isText } from '../paper/read/read-chapter.ts';
import type { Paper } from '../paper/read-paper.ts';

/** The body of a chapter as its author typed it, its headings one level lower, since the chapter's own stands above them. */
const bodyOf = (chapter: Chapter) => (isText(chapter) ? [chapter.body.trim().replace(/^#/gm, '##')] : chapter.appendix.markdown);

/** The whole paper as plain Markdown, in Traditional script; notes stand after their chapter. */
export function paperMarkdown({ data, chapters }: Paper): string {
	const blocks = [
		`# ${wholeTitle(data)}`,
		...(data.series ? [data.series] : []),
		...(data.authors ? [authorNames(data).join('、')] : []),
		`${data.publisher}，${data.date.printed}`,
		...chapters.flatMap((chapter) => [`## ${chapter.name}`, ...bodyOf(chapter)]),
		...(data.notice ? [data.notice.statement] : []),
		...(data.notice?.contact ? [data.notice.contact] : []),
	];
	return `${blocks.join('\n\n')}\n`;
}
