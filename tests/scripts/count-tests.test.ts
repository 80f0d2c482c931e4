import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, summarise } from '../../scripts/count-tests.mjs';

const ofVitest = (...statuses: string[]) => ({
	testResults: statuses.map((status, at) => ({ assertionResults: [{ status, fullName: `test ${at}`, ancestorTitles: [] }] })),
});

const ofPlaywright = (...statuses: string[]) => ({
	suites: [
		{ specs: [{ title: 'at the top', tests: [{ status: 'expected', projectName: 'chromium' }] }] },
		{
			suites: [{ specs: statuses.map((status, at) => ({ title: `test ${at}`, tests: [{ status, projectName: 'webkit' }] })) }],
		},
	],
});

test('tests without a browser are counted, and what was not tried is none that passed', () => {
	expect(countVitest(ofVitest('passed', 'failed', 'passed', 'skipped', 'pending', 'todo'))).toEqual({
		passed: 2,
		failed: 1,
		skipped: ['test 3', 'test 4', 'test 5'],
	});
	const ofAServer = {
		status: 'skipped',
		fullName: 'nginx (not installed) in a folder answers',
		ancestorTitles: ['nginx (not installed)', 'in a folder'],
	};
	expect(countVitest({ testResults: [{ assertionResults: [ofAServer] }] }).skipped).toEqual(['nginx (not installed)']);
});

test('tests in a browser are counted, and one that passed at a second try is named', () => {
	expect(countPlaywright(ofPlaywright('expected', 'unexpected', 'flaky', 'skipped'))).toEqual({
		passed: 3,
		failed: 1,
		skipped: ['webkit: test 3'],
		again: ['webkit: test 2'],
	});
});

test('a step that ends badly has failed, whatever its report says', () => {
	expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: [] });
	expect(countStep(null)).toEqual({ passed: 0, failed: 1, skipped: [] });
	expect(countStep(1, { passed: 7, failed: 0, skipped: [] })).toEqual({ passed: 7, failed: 1, skipped: [] });
	expect(countStep(1, { passed: 7, failed: 2, skipped: [] })).toEqual({ passed: 7, failed: 2, skipped: [] });
});

test('the last lines name what was skipped and what passed at a second try, and the very last one counts', () => {
	const counts = [
		{ passed: 3, failed: 0, skipped: ['nginx (not installed)', 'nginx (not installed)'] },
		{ passed: 4, failed: 1, skipped: ['firefox: prints'], again: ['firefox: a slow one'] },
	];
	expect(summarise(counts)).toEqual([
		'skipped: nginx (not installed): 2 tests',
		'skipped: firefox: prints',
		'at a second try: firefox: a slow one',
		'3 skipped, 1 at a second try',
		'7 passed, 1 failed',
	]);
});
