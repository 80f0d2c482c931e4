import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Whether a process still runs. */
function isAlive(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// It may be another user's, which nobody else may ask.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Takes the turn, unless another process has it. */
function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Takes away what a process has left that was ended before its end. */
function clear(lock: string) {
	try {
		// Empty is one that is just being written: zero stands for this process, which is alive.
		if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock);
	} catch {
		// The other process has ended in the meantime.
	}
}

/**
 * Waits until no other process has the turn, then takes it.
 * @param lock a file that stands while a process has the turn; its folder exists
 * @returns gives the turn back
 */
export async function waitForTurn(lock: string): Promise<() => void> {
	while (!take(lock)) {
		clear(lock);
		await setTimeout(100);
	}
	return () => rmSync(lock, { force: true });
}
