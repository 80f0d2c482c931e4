import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes one thing wrong in a copy of the content. */
export type Change = (folder: string) => void;

/** What is wrong, how it is made so, and the message without its first line. */
export type Case = [wrong: string, change: Change, message: string];

export const INTRODUCTION = 'chapters/introduction.mdx';
/** Holds footnote 2 in line 21 and its marker in line 7. */
export const CONDITIONS = 'chapters/favourable-conditions.mdx';
export const ADVANTAGES = 'chapters/advantages.mdx';
export const PAPER = 'paper.yaml';
export const TERMS = 'terms.yaml';
export const SIMPLIFIED = 'simplified.yaml';
export const PROOF = 'proof.yaml';

/** Writes a file anew. */
export const edit =
	(file: string, change: (text: string) => string | Buffer): Change =>
	(folder) => {
		const path = join(folder, file);
		const before = readFileSync(path, 'utf8');
		const after = change(before);
		if (after === before) throw new Error(`nothing changed in ${file}`);
		writeFileSync(path, after);
	};

/** Puts other words in the place of the first ones found. */
export const replace = (file: string, from: string, to: string): Change => edit(file, (text) => text.replace(from, () => to));

/** Writes another line in place of the paper's number in its series. */
export const changeNumber = (line: string): Change => replace(PAPER, 'seriesNumber: 三', line);

/** Adds a paragraph to a chapter. The introduction ends with line 9, so there it begins in line 11. */
export const append = (file: string, text: string): Change => edit(file, (before) => `${before.trimEnd()}\n\n${text}\n`);

/** What is appended to the introduction, where it begins in line 11, and what is told of it; `place` is its line, and field. */
export const added = (body: string, expected: string, found: string, remedy: string, place: number | string = 11): Case => [
	JSON.stringify(body),
	append(INTRODUCTION, body),
	`content/chapters/introduction.mdx:${place}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`,
];

/** Adds lines to a YAML file. */
export const addLines = (file: string, text: string): Change => edit(file, (before) => `${before.trimEnd()}\n${text}\n`);

/** Writes exceptions in place of the paper's list, which is empty; the first stands in line 7, the next in line 10. */
export const exceptions = (...pairs: [traditional: string, simplified: string][]): Change =>
	replace(
		SIMPLIFIED,
		'exceptions: []',
		`exceptions:\n${pairs.map(([traditional, simplified]) => `  - traditional: ${traditional}\n    simplified: ${simplified}\n    reason: 試`).join('\n')}`,
	);

/** Adds a file, with its folder if need be. */
export const create =
	(file: string, text: string | Buffer = '甲\n'): Change =>
	(folder) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};

export const rename =
	(from: string, to: string): Change =>
	(folder) =>
		renameSync(join(folder, from), join(folder, to));

/** Deletes a file or a folder; the content folder itself where none is named. */
export const remove =
	(file = ''): Change =>
	(folder) =>
		rmSync(join(folder, file), { recursive: true });

/** Puts a symbolic link in the place of a file or a folder. */
export const link =
	(target: string, file: string): Change =>
	(folder) => {
		remove(file)(folder);
		symlinkSync(target, join(folder, file));
	};

/** Several changes, one after the other. */
export const all =
	(...changes: Change[]): Change =>
	(folder) => {
		for (const change of changes) change(folder);
	};

/** A name of a folder of content that is not this paper's: messages call its files by it. */
export const BRIEF = 'brief';

/** A message of this paper, as one whose folder has the other name is told it. */
export const inBrief = (message: string): string => message.replaceAll(/^content\b/gm, BRIEF);

/** A copy of the paper that stays as it is: a right correction of the paper must not move the lines that tests name. */
export const FROZEN = 'tests/papers/frozen';

/** Does something with a changed copy of the content, which is called `content` too where no other name is given. */
export function withContent<T>(change: Change, use: (folder: string) => T, name = 'content'): T {
	const top = mkdtempSync(join(tmpdir(), 'content-'));
	const folder = join(top, name);
	try {
		cpSync(FROZEN, folder, { recursive: true });
		change(folder);
		return use(folder);
	} finally {
		rmSync(top, { recursive: true });
	}
}
