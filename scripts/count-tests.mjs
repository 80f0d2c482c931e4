/**
 * @typedef {object} Count What came of a step of the tests.
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped what could not be tried here: for each test its name, or that of the group that it belongs to
 * @property {string[]} [again] what passed at a second try only, which a machine that is held up for a while may need
 */

/**
 * Counts what Vitest reports.
 * @param {{ testResults: { assertionResults: { status: string, fullName: string, ancestorTitles: string[] }[] }[] }} report its JSON reporter's file
 * @returns {Count}
 */
export function countVitest({ testResults }) {
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const { length: passed } = tests.filter(({ status }) => status === 'passed');
	const { length: failed } = tests.filter(({ status }) => status === 'failed');
	// Skipped, pending, todo: whatever else is the case, nothing was shown.
	const others = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
	const skipped = others.map(({ ancestorTitles: [group], fullName }) => group ?? fullName);
	return { passed, failed, skipped };
}

/**
 * Counts what Playwright reports. What passed at a second try only is named, so that nobody takes it for sound.
 * @param {{ suites: object[] }} report its JSON reporter's file
 * @returns {Count}
 */
export function countPlaywright({ suites }) {
	const specs = suites.flatMap(function specsOf(suite) {
		return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
	});
	const tests = specs.flatMap(({ title, tests }) => tests.map(({ status, projectName }) => ({ title, status, projectName })));
	const namesOf = (wanted) =>
		tests.filter(({ status }) => status === wanted).map(({ title, projectName }) => `${projectName}: ${title}`);
	const [again, skipped] = [namesOf('flaky'), namesOf('skipped')];
	const passed = namesOf('expected').length + again.length;
	return { passed, failed: tests.length - passed - skipped.length, skipped, again };
}

/**
 * Counts a step by its exit code, where it has no report or failed outside any test: a file that cannot be read, a
 * server that does not start.
 * @param {number | null} status exit code; null for a step that was ended
 * @param {Count} [count] what its report says
 * @returns {Count}
 */
export function countStep(status, count = { passed: status === 0 ? 1 : 0, failed: 0, skipped: [] }) {
	return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * What is said last: what was skipped, a group of tests in one line, and how much, what passed at a second try only, then the
 * count in one line.
 * @param {Count[]} counts of all steps
 */
export function summarise(counts) {
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	const skipped = counts.flatMap((count) => count.skipped);
	const again = counts.flatMap((count) => count.again ?? []);
	const line = (name) => {
		const { length } = skipped.filter((other) => other === name);
		return `skipped: ${name}${length > 1 ? `: ${length} tests` : ''}`;
	};
	return [
		...[...new Set(skipped)].map(line),
		...again.map((name) => `at a second try: ${name}`),
		`${skipped.length} skipped, ${again.length} at a second try`,
		`${passed} passed, ${failed} failed`,
	];
}
