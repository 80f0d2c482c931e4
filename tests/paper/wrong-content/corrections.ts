import { all, type Case, create, INTRODUCTION, rename, replace } from './change.ts';

/** A correction of the introduction's second paragraph, but for what is given, and what is told of it. */
const correction = (given: string, field: string, expected: string, found: string, remedy: string): Case => [
	`the correction ${given}`,
	create('changes.yaml', `- { date: 2026-12-01, ${given}, reason: 數字有誤 }\n`),
	`content/changes.yaml:1 · [0].${field}
  expected: ${expected}
  found:    ${found}
  to do:    ${remedy}`,
];

const AGAIN =
	'if they were corrected again, keep this line and add one below whose was they are; else copy them from the chapter, or correct passage';

/** Corrections of the introduction's second paragraph, by the days on which they were made. */
const dated = (...lines: [date: string, was: string, now: string][]) =>
	create(
		'changes.yaml',
		lines
			.map(([date, was, now]) => `- { date: ${date}, passage: introduction#p2, was: ${was}, now: ${now}, reason: 甲 }\n`)
			.join(''),
	);

/** What is told of a line that comes too early. */
const early = (line: number, expected: string, found: string) => `content/changes.yaml:${line} · [${line - 1}].date
  expected: ${expected}
  found:    ${found}
  to do:    correct one of the two dates, or put this line below the other where both are of one day`;

/** Corrections that the paper does not have. */
export const CORRECTIONS: Case[] = [
	correction(
		'passage: introduction#p9, was: 甲, now: 毫無疑問',
		'passage',
		'a passage of the paper',
		'introduction#p9',
		'name it by its chapter’s file and its id; of one that is gone, say so at the head of a chapter',
	),
	[
		'a correction in a chapter that was renamed since, of words that it does not have',
		all(
			rename(INTRODUCTION, 'chapters/opening.mdx'),
			replace('chapters/opening.mdx', 'order:', 'formerly: [introduction]\norder:'),
			dated(['2026-12-01', '甲', '毫無疑義']),
		),
		`content/changes.yaml:1 · [0].now
  expected: words that stand in opening#p2
  found:    毫無疑義
  to do:    ${AGAIN}`,
	],
	correction(
		'passage: introduction#p2, was: 毫無疑問, now: 毫無疑問',
		'now',
		'other words than in was',
		'毫無疑問',
		'write what the words are now',
	),
	correction('passage: introduction#p2, was: 甲, now: 毫無疑義', 'now', 'words that stand in introduction#p2', '毫無疑義', AGAIN),
	correction(
		'passage: introduction#p2, was: 甲, now: 發展新質生產力',
		'now',
		'words that stand once in introduction#p2',
		'發展新質生產力, 3 times',
		'copy more of them, in was too',
	),
	correction(
		'passage: introduction#p2, was: 甲, now: 國家',
		'now',
		'words that stand once in introduction#p2',
		'國家, 2 times',
		'copy more of them, in was too',
	),
	correction(
		'passage: introduction#p2, was: 弄潮兒, now: 毫無疑問',
		'was',
		'words that introduction#p2 no longer has',
		'弄潮兒',
		'correct the chapter, or copy more words in was and now',
	),
	correction(
		'passage: introduction#p2, was: 毫無疑問, now: 弄潮兒',
		'was',
		'words that introduction#p2 no longer has',
		'毫無疑問',
		'correct the chapter, or copy more words in was and now',
	),
	[
		'a correction in Simplified script, of words that were printed so',
		create(
			'changes.yaml',
			'- date: 2026-12-01\n  passage: introduction#p2\n  was: 无可置疑\n  now: 毫无疑問\n  reason: 數字有误\n' +
				'- { date: 2026-12-01, passage: introduction#p2, was: 发, now: 毫無疑問, reason: 发有誤 }\n',
		),
		[
			['4', '无', '無'],
			['5', '误', '誤'],
			['6', '发', '發 or 髮'],
		]
			.map(
				([line, found, meant]) => `content/changes.yaml:${line}
  expected: Traditional characters
  found:    simplified ${found}
  to do:    type ${meant}; what the paper prints so itself goes into misprints in simplified.yaml`,
			)
			.join('\n\n'),
	],
	[
		'a correction that a later one has undone',
		create(
			'changes.yaml',
			'- { date: 2026-12-01, passage: introduction#p2, was: 甲, now: 無可置疑, reason: 數字有誤 }\n' +
				'- { date: 2026-12-02, passage: introduction#p2, was: 無可疑問, now: 毫無疑問, reason: 數字有誤 }\n',
		),
		`content/changes.yaml:1 · [0].now
  expected: words that stand in introduction#p2
  found:    無可置疑
  to do:    ${AGAIN}`,
	],
	[
		'a second correction on a day before the first',
		dated(['2026-12-02', '必無疑問', '絕無疑問'], ['2026-12-01', '絕無', '毫無']),
		early(2, 'a day from 2026-12-02 on, when [0] wrote 絕無疑問', '2026-12-01'),
	],
	[
		'a second correction in a line above the first of the same day',
		dated(['2026-12-02', '絕無疑問', '毫無疑問'], ['2026-12-02', '必無疑問', '絕無疑問']),
		early(1, 'a day from 2026-12-02 on, when [1] wrote 絕無疑問', '2026-12-02'),
	],
	[
		'words that an older correction has brought and a newer one, which is not recorded, has changed',
		dated(['2026-12-01', '絕無疑問', '必無疑問'], ['2026-12-02', '必無疑問', '絕無疑問']),
		`content/changes.yaml:2 · [1].now
  expected: words that stand in introduction#p2
  found:    絕無疑問
  to do:    ${AGAIN}`,
	],
	[
		'words that a correction of another passage brought',
		create(
			'changes.yaml',
			'- { date: 2026-12-02, passage: introduction#p2, was: 甲, now: 絕無疑問, reason: 乙 }\n' +
				'- { date: 2026-12-01, passage: introduction#p1, was: 絕無, now: 毫無, reason: 乙 }\n',
		),
		['[0].now', '[1].now']
			.map(
				(field, at) => `content/changes.yaml:${at + 1} · ${field}
  expected: words that stand in introduction#p${2 - at}
  found:    ${['絕無疑問', '毫無'][at]}
  to do:    ${AGAIN}`,
			)
			.join('\n\n'),
	],
	[
		'a correction before the paper was published',
		dated(['1999-12-01', '弄潮', '毫無疑問']),
		`content/changes.yaml:1 · [0].date
  expected: a day from 2024-05 on, the date of the paper
  found:    1999-12-01
  to do:    correct it, or date.iso in paper.yaml`,
	],
	[
		'a correction on a day that is none',
		create('changes.yaml', '- { date: 2026-02-30, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 乙 }\n'),
		`content/changes.yaml:1 · [0].date
  expected: a day like 2026-12-01
  found:    "2026-02-30"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a ledger that was written by hand',
		create('published.yaml', "- { passage: introduction, on: 2026-13-24, digest: '1', pairs: 0, sample: '' }\n"),
		[
			['passage', 'the name of a chapter’s file, # and the id of a passage', '"introduction"'],
			['on', 'a day like 2026-11-24', '"2026-13-24"'],
			['digest', 'sixteen digits from 0 to f', '"1"'],
			['pairs', 'a number from 1', '0'],
			['sample', 'a sample of base64url', '""'],
		]
			.map(([field, expected, found]) => {
				const remedy = field === 'pairs' ? 'correct the number' : 'correct the field; src/paper/schema explains it';
				return `content/published.yaml:1 · [0].${field}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;
			})
			.join('\n\n'),
	],
];
