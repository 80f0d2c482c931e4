import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** Programs that would install packages, build or test: here they only note that they were called. */
const PROGRAMS = ['apt-get', 'chromium', 'firefox', 'node', 'npm', 'npx', 'playwright', 'vitest'];

/**
 * A folder in which a script of the project runs as in a project of its own, among programs that do nothing.
 * @param files what stands in the folder: path → text
 */
export function stubProject(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'project-'));
	const programs = join(folder, '.programs');
	const calls = join(programs, 'calls');
	const write = (file: string, text: string, mode = 0o644) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text, { mode });
	};
	for (const [file, text] of Object.entries(files)) write(file, text);
	/** Makes the programs anew. @param body what each does once its call is noted: shell, whose arguments are those of the call */
	const behave = (body: string) => {
		for (const name of PROGRAMS) {
			write(`.programs/${name}`, `#!/bin/sh\necho "${name} $*" >> '${calls}'\n${body}\n`, 0o755);
		}
	};
	behave('');
	const told = () => (existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').filter(Boolean) : []);
	const environment: NodeJS.ProcessEnv = {};
	const options = () => ({
		cwd: folder,
		env: { PATH: [programs, process.env.PATH].join(delimiter), HOME: process.env.HOME, ...environment },
	});
	return {
		folder,
		write,
		behave,
		/** The calls that scripts have made, in their order. */
		calls: told,
		/** More of the environment in which scripts run. */
		environment,
		/** Starts a script of the project that goes on until it is told to end. @param through what starts it, instead of this process */
		spawn(script: string, ...through: string[]) {
			const [program = '', ...rest] = [...through, process.execPath, resolve(script)];
			return spawn(program, rest, options());
		},
		/** Runs a script of the project; tells its end, what it said, and the calls that it made in their order. */
		run(script: string, ...rest: string[]) {
			rmSync(calls, { force: true });
			const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...rest], {
				...options(),
				encoding: 'utf8',
			});
			return { status, stdout, stderr, calls: told() };
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
