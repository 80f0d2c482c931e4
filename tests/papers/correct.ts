import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A paper one of whose chapters has another name now, and of which one number was corrected. */
export function correct(content: string) {
	const path = join(content, 'chapters/outlook.mdx');
	renameSync(join(content, 'chapters/background.mdx'), path);
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace('order:', 'formerly: [background]\ngone: { p8: withdrawn, p9: p2 }\norder:'),
	);
	writeFileSync(
		join(content, 'changes.yaml'),
		'- { date: 2026-12-01, passage: outlook#p1, was: 兩個月, now: 三個月, reason: 數字有誤 }\n' +
			'- { date: 2026-12-05, passage: results#p11, was: 讀著的, now: 讀者的, reason: 誤植, minor: true }\n',
	);
}
