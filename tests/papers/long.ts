import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imprintOf } from '../../src/paper/lasting/imprint.ts';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { SITE } from './build.ts';

/** Chapters that are added, and paragraphs of each. */
const CHAPTERS = 12;
const PARAGRAPHS = 30;

const SENTENCES = '各區居民可在日間預約場地，並按需要安排運輸、照明和清潔；主管部門每年公佈使用情況，聽取意見後再作調整。'.repeat(
	2,
);

/**
 * Makes the small paper so long that the words of search stand in several pieces. Each added chapter speaks of its own
 * numbered matter (第7號水庫), so that a query can ask for a chapter far from the beginning.
 */
function lengthen(content: string) {
	for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
		const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => `關於第${chapter}號水庫的第${at + 1}項安排：${SENTENCES}`);
		const head = `---\nkind: text\norder: ${chapter + 2}\ntitle: 第${chapter}號水庫\n---`;
		writeFileSync(join(content, `chapters/reservoir-${chapter}.mdx`), `${head}\n\n${paragraphs.join('\n\n')}\n`);
	}
}

/** Every passage of the chapter as it was published under either of its names, with two that are there no more. */
function publish(content: string) {
	const known = recordIds(readPaper(content), '2026-01-01').filter(({ passage }) => passage.startsWith('background#'));
	const gone = ['p8', 'p9'].map((id) => ({ passage: `background#${id}`, on: '2026-01-01', ...imprintOf(`後來刪去的${id}`) }));
	const renamed = [...known, ...gone].map((entry) => ({ ...entry, passage: entry.passage.replace('background', 'outlook') }));
	writeFileSync(join(content, 'published.yaml'), ledgerYaml([...known, ...gone, ...renamed]));
}

/** Gives one of its chapters another name, and corrects one number, by its former name as it was recorded then, and a passage that is withdrawn. */
function correct(content: string) {
	publish(content);
	const path = join(content, 'chapters/outlook.mdx');
	renameSync(join(content, 'chapters/background.mdx'), path);
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace('order:', 'formerly: [background]\ngone: { p8: withdrawn, p9: p2 }\norder:'),
	);
	writeFileSync(
		join(content, 'changes.yaml'),
		'- { date: 2026-12-01, passage: background#p1, was: 兩個月, now: 三個月, reason: 數字有誤 }\n' +
			'- { date: 2026-12-05, passage: results#p11, was: 讀著的, now: 讀者的, reason: 誤植, minor: true }\n' +
			'- { date: 2026-10-01, passage: background#p8, was: 後來刪出, now: 後來刪去, reason: 錯字 }\n',
	);
}

/** A photograph that says where and by whom it was taken, and is larger than any screen. */
export const PHOTOGRAPH = 'tests/papers/photo.jpg';

/** A drawing just so wide that a phone scrolls it. */
const STRIP = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="400"><rect width="1200" height="400"/></svg>';

/** Shows both at the end, and keeps another photograph that no page shows. */
function illustrate(content: string) {
	mkdirSync(join(content, 'images'));
	for (const name of ['photo', 'draft']) copyFileSync(PHOTOGRAPH, join(content, `images/${name}.jpg`));
	writeFileSync(join(content, 'images/strip.svg'), STRIP);
	appendFileSync(
		join(content, `chapters/reservoir-${CHAPTERS}.mdx`),
		'\n![一幅照片](images/photo.jpg)\n\n![一幅長圖](images/strip.svg)\n',
	);
}

/**
 * A long paper that was corrected, and that has a photograph, a drawing and two PDF files: one for all that only few papers
 * have. It is built far in the west, where a day of the calendar, taken for a moment, is still the day before, and its
 * address is given as browsers copy it, with a slash at its end.
 */
export const LONG = {
	change(content: string) {
		lengthen(content);
		correct(content);
		illustrate(content);
	},
	more: { PDF_FOLDER: 'tests/papers/pdfs', TZ: 'Etc/GMT+12', SITE_URL: `${SITE}/` },
};
