import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../scripts/build-log.mjs';

afterEach(() => vi.restoreAllMocks());

type Message = Parameters<ReturnType<typeof buildLog>['write']>[0];
const of = (level: Message['level'], label: string, message: string): Message => ({ level, label, message, newLine: true });

test('a build tells errors and warnings, what its own steps made, and every 500 files how far it is', () => {
	const said: string[] = [];
	for (const stream of ['error', 'warn', 'log'] as const) {
		vi.spyOn(console, stream).mockImplementation((words: string) => said.push(`${stream}: ${words}`));
	}
	const log = buildLog();
	log.write(of('error', 'build', 'no chapter'));
	log.write(of('warn', 'vite', 'a large file'));
	log.write(of('info', 'search-index', '120 passages'));
	log.write(of('info', 'deploy', '80 files'));
	log.write(of('info', 'build', 'Collecting build info...'));
	for (let page = 1; page <= 1001; page++) {
		log.write(of('info', 'SKIP_FORMAT', '▶ src/pages/[edition]/index.astro'));
		log.write(of('info', 'SKIP_FORMAT', `  ├─ /zh-hant/${page}/index.html`));
	}
	expect(said).toEqual([
		'error: no chapter',
		'warn: a large file',
		'log: 120 passages',
		'log: 80 files',
		'log: 500 files written …',
		'log: 1000 files written …',
	]);
});
