import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, summarise } from '../../scripts/count-tests.mjs';

const ofVitest = (...statuses: string[]) => ({
	testResults: statuses.map((status, at) => ({ assertionResults: [{ status, fullName: `test ${at}` }] })),
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
});

test('tests in a browser are counted, and one that passed at a second try has failed', () => {
	expect(countPlaywright(ofPlaywright('expected', 'unexpected', 'flaky', 'skipped'))).toEqual({
		passed: 2,
		failed: 2,
		skipped: ['webkit: test 3'],
	});
});

test('a step that ends badly has failed, whatever its report says', () => {
	expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: [] });
	expect(countStep(null)).toEqual({ passed: 0, failed: 1, skipped: [] });
	expect(countStep(1, { passed: 7, failed: 0, skipped: [] })).toEqual({ passed: 7, failed: 1, skipped: [] });
	expect(countStep(1, { passed: 7, failed: 2, skipped: [] })).toEqual({ passed: 7, failed: 2, skipped: [] });
});

test('the last lines name what was skipped, and count it', () => {
	const counts = [
		{ passed: 3, failed: 0, skipped: ['nginx (not installed)'] },
		{ passed: 4, failed: 1, skipped: [] },
	];
	expect(summarise(counts)).toEqual(['skipped: nginx (not installed)', '7 passed, 1 failed, 1 skipped']);
});
