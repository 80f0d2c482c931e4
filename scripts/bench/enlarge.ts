import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';

/** The same text with its Han characters in another order: of the same length, and no easier to compress. */
function shuffleHan(text: string, random: () => number): string {
	const characters = text.match(/\p{Script=Han}/gu) ?? [];
	for (let last = characters.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
	}
	let next = 0;
	return text.replace(/\p{Script=Han}/gu, () => characters[next++] ?? '');
}

/**
 * Makes a content folder of the paper many times over: itself once, then copies of its chapters of running
 * text with their words shuffled.
 * @param source the paper's content folder
 * @param target a new folder
 * @param times how many chapters there will be for each chapter of the paper
 */
export function enlarge(source: string, target: string, times: number) {
	cpSync(source, target, { recursive: true });
	const folder = join(target, 'chapters');
	const chapters = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
	const prose = chapters.filter(({ text }) => /^kind: text$/m.test(text));
	const random = createRandom(1);
	let order = chapters.length;
	let note = chapters.flatMap(({ text }) => text.match(/^\[\^\d+\]:/gm) ?? []).length;
	mkdirSync(folder, { recursive: true });
	for (let made = 0; made < chapters.length * (times - 1); made++) {
		const chapter = prose[made % prose.length];
		if (!chapter) return;
		const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(chapter.text) ?? [];
		order += 1;
		const hasNote = /\[\^\d+\]:/.test(body);
		if (hasNote) note += 1;
		const fields = shuffleHan(frontmatter, random)
			.replace(/^order: .*$/m, `order: ${order}`)
			// No two chapters may have the same name, and shuffled names of two characters would.
			.replace(/^((?:title|label): .*)$/gm, `$1${order}`);
		const words = shuffleHan(body, random).replace(/\[\^\d+\]/g, `[^${note}]`);
		writeFileSync(join(folder, chapter.name.replace('.mdx', `-${order}.mdx`)), `---\n${fields}\n---\n${words}`);
	}
}
