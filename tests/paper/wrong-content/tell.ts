import { describe, expect, test } from 'vitest';
import { readPaper } from '../../../src/paper/read-paper.ts';
import { BRIEF, type Case, type Change, inBrief, withContent } from './change.ts';

/** What an author is told of a change in a folder of another name; empty where nothing is wrong. */
export function messageOf(change: Change): string {
	const tell = (folder: string) => {
		try {
			readPaper(folder);
			return '';
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	return withContent(change, tell, BRIEF);
}

/** Tests of cases, each group under its name. */
export function testCases(groups: Record<string, Case[]>) {
	describe.each(Object.entries(groups))('wrong content (%s)', (_group, cases) => {
		test.each(cases)('%s stops the build and is told with place, expected, found and remedy', (_wrong, change, message) => {
			const count = message.split('\n\n').length;
			const title = `${count === 1 ? '1 fault' : `${count} faults`} in the content; nothing was published.`;
			expect(messageOf(change)).toBe(`${title}\n\n${inBrief(message)}\n`);
		});
	});
}
