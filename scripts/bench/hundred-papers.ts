import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TIMES = 100;

/**
 * Writes a paper whose text is a hundred times as long: every chapter of text again and again, each paragraph with the
 * number of its volume, since a paper says nothing twice.
 * @param from the folder of a paper
 * @param to a folder that is not there yet
 */
export function writeHundredPapers(from: string, to: string) {
	cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('published.yaml') });
	const chapters = join(to, 'chapters');
	const sources = readdirSync(chapters)
		.map((name) => ({ name, source: readFileSync(join(chapters, name), 'utf8') }))
		.filter(({ source }) => /^kind: text$/m.test(source));
	let order = readdirSync(chapters).length;
	for (let volume = 2; volume <= TIMES; volume++) {
		for (const { name, source } of sources) {
			const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
			order += 1;
			const own = head
				// One address leads to one chapter.
				.replace(/^formerly: .*\n/m, '')
				.replace(/^order: .*$/m, `order: ${order}`)
				.replace(/^(title|label): (.*)$/gm, (_, field, words) => `${field}: 第${volume}卷${words}`);
			const text = body.replace(/^(?=[^\s[|:#>-])/gm, `第${volume}卷說，`);
			writeFileSync(join(chapters, `v${volume}-${name}`), `---\n${own}\n---\n${text}`);
		}
	}
}
