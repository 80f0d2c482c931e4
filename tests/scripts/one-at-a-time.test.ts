import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { waitForTurn } from '../../scripts/one-at-a-time.mjs';

const folder = mkdtempSync(join(tmpdir(), 'turn-'));
const lock = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether somebody who waits for the turn has it within half a second. */
const comesSoon = (turn: Promise<unknown>) => Promise.race([turn.then(() => true), setTimeout(500, false)]);

test('who comes second is told so once, and waits until the first gives the turn back', async () => {
	const tell = vi.spyOn(console, 'log').mockReturnValue();
	const giveBack = await waitForTurn(lock);
	expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
	const second = waitForTurn(lock, 'it is being installed');
	expect(await comesSoon(second)).toBe(false);
	expect(tell.mock.calls).toEqual([['it is being installed']]);
	tell.mockRestore();
	giveBack();
	const giveBackAgain = await second;
	expect(existsSync(lock)).toBe(true);
	giveBackAgain();
	expect(existsSync(lock)).toBe(false);
});

test('a program that ends with the turn gives it back', () => {
	const take = `import { waitForTurn } from '${pathToFileURL('scripts/one-at-a-time.mjs')}';
await waitForTurn('${lock}');
process.exit(3);`;
	expect(spawnSync(process.execPath, ['--input-type=module', '-e', take], { timeout: 20_000 })).toMatchObject({ status: 3 });
	expect(existsSync(lock)).toBe(false);
});

test('the turn of a process that ends without giving it back is taken, also by who has waited for it', async () => {
	const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	writeFileSync(lock, String(other.pid));
	const turn = waitForTurn(lock);
	expect(await comesSoon(turn)).toBe(false);
	other.kill('SIGKILL');
	await once(other, 'exit');
	expect(await comesSoon(turn)).toBe(true);
	// Whoever cleans up while it is had does no harm.
	rmSync(lock);
	(await turn)();
});

test('the turn of another user’s process, which may not be asked whether it runs, is left to it', async () => {
	writeFileSync(lock, '1');
	const ask = vi.spyOn(process, 'kill').mockImplementation(() => {
		throw Object.assign(new Error('not yours'), { code: 'EPERM' });
	});
	const turn = waitForTurn(lock);
	expect(await comesSoon(turn)).toBe(false);
	ask.mockRestore();
	rmSync(lock);
	(await turn)();
});

test('a turn that somebody is just taking is left to them', async () => {
	writeFileSync(lock, '');
	const turn = waitForTurn(lock);
	expect(await comesSoon(turn)).toBe(false);
	rmSync(lock);
	(await turn)();
});

test('where no turn can be taken it is said, and nobody waits for ever', async () => {
	writeFileSync(join(folder, 'file'), '');
	await expect(waitForTurn(join(folder, 'file/lock'))).rejects.toThrow('EEXIST');
});
