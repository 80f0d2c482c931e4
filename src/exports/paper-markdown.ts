import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advantagesTable, strategiesOutline } from '../appendices/appendix.ts';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';
import type { Paper } from '../paper/read-paper.ts';
import { splitChapter } from '../paper/read/read-chapter.ts';
import type { Chapter } from '../paper/read/read-chapters.ts';

const list = (items: readonly { text: string }[]) => items.map(({ text }) => `- ${text}`).join('\n');

/** The body of a chapter as its author typed it, its headings one level lower, since the chapter's own stands above them. */
function body({ slug, data }: Chapter): string[] {
	if (data.kind === 'advantages') {
		const { columns, rows, source } = advantagesTable(data);
		const heads = columns.map(({ text }) => text).join('｜');
		return [heads, ...rows.flatMap((row) => [`### ${row.factor.text}`, row.advantage.text, list(row.examples)]), source.text];
	}
	if (data.kind === 'strategies') {
		const { principle, directions, source } = strategiesOutline(data);
		const parts = directions.flatMap(({ label, name, words, strategies }) => [
			`### ${label}${name}`,
			words,
			...strategies.flatMap((strategy) => [`#### ${strategy.text}`, list(strategy.measures)]),
		]);
		return [principle.text, ...parts, source.text];
	}
	const source = readFileSync(join(CONTENT_FOLDER, 'chapters', `${slug}.mdx`), 'utf8').replaceAll('\r\n', '\n');
	return [(splitChapter(source)?.body ?? '').trim().replace(/^#/gm, '##')];
}

/** The whole paper as plain Markdown, in Traditional script; notes stand after their chapter. */
export function paperMarkdown({ data, chapters }: Paper): string {
	const blocks = [
		`# ${data.title}`,
		data.series,
		`${data.publisher}，${data.date.printed}`,
		...chapters.flatMap((chapter) => [`## ${chapter.name}`, ...body(chapter)]),
		data.notice.statement,
		data.notice.contact,
	];
	return `${blocks.join('\n\n')}\n`;
}
