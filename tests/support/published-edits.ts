import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { whereNow } from '../../src/paper/lasting/moved.ts';
import { reportPublished } from '../../src/paper/lasting/standings.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import {
	ADVANTAGES,
	all,
	append,
	BRIEF,
	type Change,
	create,
	edit,
	FROZEN,
	INTRODUCTION,
	remove,
	rename,
	replace,
	withContent,
} from '../paper/wrong-content/change.ts';

export const BREAKTHROUGH = 'chapters/economic-breakthrough.mdx';

/** What `npm run publish-ids` wrote on the day on which the paper was published. */
const LEDGER = ledgerYaml(recordIds(readPaper(FROZEN), '2026-11-24'));

/** What a build says of published content in a folder of another name after a change: the faults without their first line, or what it reports. */
export function edited(change: Change): { faults: string; report: string[]; lead: (key: string) => string } {
	const tell = (folder: string) => {
		try {
			const paper = readPaper(folder);
			return {
				faults: '',
				report: reportPublished(paper.published, paper).slice(1),
				lead: (key: string) => whereNow(key, paper.moved),
			};
		} catch (error) {
			const [, ...faults] = (error as Error).message.trim().split('\n\n');
			return { faults: faults.join('\n\n'), report: [], lead: (key: string) => key };
		}
	};
	return withContent(all(create('published.yaml', LEDGER), change), tell, BRIEF);
}

/** What `npm run publish-ids` does, on the day on which all the rest was published. */
export const publishIds: Change = (folder) =>
	writeFileSync(join(folder, 'published.yaml'), ledgerYaml(recordIds(readPaper(folder), '2026-11-24')));

/** A paragraph of a chapter by its number among the blocks of its body, from 1. */
export const paragraph = (number: number, change: (text: string) => string | undefined, file = BREAKTHROUGH): Change =>
	edit(file, (source) => {
		const blocks = source.trimEnd().split('\n\n');
		const text = change(blocks[number] ?? '');
		return `${[...blocks.slice(0, number), ...(text === undefined ? [] : [text]), ...blocks.slice(number + 1)].join('\n\n')}\n`;
	});
export const NEW = '這一段是後來加上的，說的是原文沒有談及的另一件事。';
export const field = (line: string, file = BREAKTHROUGH) => replace(file, 'order:', `${line}\norder:`);
export const corrected = (passage: string, was: string, now: string) =>
	create('changes.yaml', `- date: 2026-12-01\n  passage: ${passage}\n  was: ${was}\n  now: ${now}\n  reason: 更正\n`);

const ROW = '  - factor: 優質';
export const newRow = (factor: string) =>
	replace(
		ADVANTAGES,
		ROW,
		`  - factor: ${factor}\n    advantage: 後來加上的優勢\n    arguedIn: [favourable-conditions#p2]\n    examples:\n      - 後來加上的例子\n${ROW}`,
	);
export const textOf = (number: number, file: string) =>
	readFileSync(join(FROZEN, file), 'utf8').split('\n\n')[number]?.trim() ?? '';
export const WENT = 'chapters/opening.mdx';
export const moveOpening = rename(INTRODUCTION, WENT);
/** A paragraph as one of the introduction, its successor's id kept, and what its chapter says became of it. */
export const moveSixth = (told: string) =>
	all(
		paragraph(6, () => undefined),
		paragraph(6, (text) => `${text}^p7`),
		append(INTRODUCTION, textOf(6, BREAKTHROUGH)),
		field(`gone: { p6: ${told} }`),
	);
export const newNote = (words: string) =>
	all(replace(BREAKTHROUGH, '可以說，', '可以說[^b]，'), append(BREAKTHROUGH, `[^b]: ${words}`));
export const NEW_ID = ['not recorded as published: 1 id; npm run publish-ids records them'];

export const OTHERS = [
	BREAKTHROUGH,
	'chapters/favourable-conditions.mdx',
	'chapters/hong-kong-model.mdx',
	'chapters/national-contribution.mdx',
	ADVANTAGES,
	'chapters/strategies.mdx',
];

export const MODEL = 'chapters/hong-kong-model.mdx';
const LAST = 'chapters/national-contribution.mdx';
const removeLast = all(
	remove(LAST),
	field('formerly: [national-contribution]', MODEL),
	replace(ADVANTAGES, 'order: 6', 'order: 5'),
	replace('chapters/strategies.mdx', 'order: 7', 'order: 6'),
);
/** Puts the last chapter but for its second paragraph at the end of the one before. */
export const mergeLast = all(
	edit(MODEL, (text) => `${text.trimEnd()}\n\n${[1, 3, 4, 5].map((number) => textOf(number, LAST)).join('\n\n')}\n`),
	removeLast,
);
export const GONE =
	'gone: { national-contribution#title: withdrawn, national-contribution#p1: p9, national-contribution#p2: withdrawn, ' +
	'national-contribution#p3: p10, national-contribution#p4: p11, national-contribution#p5: p12 }';
