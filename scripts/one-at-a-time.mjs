import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Whether a process still runs.
 * @param {number} id
 */
function isAlive(id) {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// It may be another user's, which nobody else may ask.
		return error.code === 'EPERM';
	}
}

/**
 * Takes the turn, unless another process has it.
 * @param {string} lock
 */
function take(lock) {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Takes away what a process has left that was ended before its end.
 * @param {string} lock
 */
function clear(lock) {
	try {
		// Empty is one that is just being written: zero stands for this process, which is alive.
		if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock);
	} catch {
		// The other process has ended in the meantime.
	}
}

/**
 * Waits until no other process has the turn, then takes it.
 * @param {string} lock a file that stands while a process has the turn
 * @param {string} [notice] what is said once to whoever has to wait
 * @returns {Promise<() => void>} gives the turn back
 */
export async function waitForTurn(lock, notice) {
	mkdirSync(dirname(lock), { recursive: true });
	while (!take(lock)) {
		if (notice) console.log(notice);
		notice = undefined;
		clear(lock);
		await setTimeout(100);
	}
	const giveBack = () => {
		process.off('exit', giveBack);
		rmSync(lock, { force: true });
	};
	process.once('exit', giveBack);
	return giveBack;
}
