import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A window of WebKit, driven as the W3C's WebDriver has it. */
export interface WebKitWindow {
	/** Opens a page and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** Runs a function in the page, and waits for its promise. */
	run<T, A extends unknown[]>(act: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
	/** Types into a field as a reader would. */
	type(selector: string, text: string): Promise<void>;
	/** Clicks where an element is, as a mouse does. */
	click(selector: string): Promise<void>;
	/** Presses keys together, as WebDriver writes them. */
	press(...keys: string[]): Promise<void>;
	close(): Promise<void>;
}

/** WebDriver's names for keys (“Keyboard actions”). */
export const ALT = '\uE00A';
export const CONTROL = '\uE009';

const TEN_SECONDS = 10_000;

/** The first line that a program says, within ten seconds. */
function firstLine(program: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		program.once('error', reject).stdout?.once('data', (said: Buffer) => resolve(said.toString().trim()));
		setTimeout(() => reject(new Error('no answer within ten seconds')), TEN_SECONDS).unref();
	});
}

/** Asks until there is an answer. */
async function untilReady(address: string): Promise<void> {
	for (const end = Date.now() + TEN_SECONDS; Date.now() < end; await pause(50)) {
		if (
			await fetch(address).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
	}
	throw new Error('WebKitWebDriver does not answer');
}

/**
 * Starts WebKit on a screen of its own.
 * @throws Error when Xvfb or WebKitWebDriver is not there or does not answer
 */
export async function startWebKit(): Promise<WebKitWindow> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const display = await firstLine(screen);
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
	});
	const root = `http://127.0.0.1:${port}`;
	await untilReady(`${root}/status`);

	async function send(method: string, path: string, body?: object): Promise<unknown> {
		const response = await fetch(root + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${path}: ${(value as { message: string }).message}`);
		return value;
	}

	const { sessionId } = (await send('POST', '/session', { capabilities: {} })) as { sessionId: string };
	const session = `/session/${sessionId}`;
	async function find(value: string) {
		const element = (await send('POST', `${session}/element`, { using: 'css selector', value })) as Record<string, string>;
		return `${session}/element/${Object.values(element)[0]}`;
	}
	return {
		open: async (url) => void (await send('POST', `${session}/url`, { url })),
		run: async (act, ...args) =>
			(await send('POST', `${session}/execute/sync`, { script: `return (${act})(...arguments)`, args })) as never,
		type: async (selector, text) => void (await send('POST', `${await find(selector)}/value`, { text })),
		click: async (selector) => void (await send('POST', `${await find(selector)}/click`, {})),
		async press(...keys) {
			const down = keys.map((value) => ({ type: 'keyDown', value }));
			const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
			await send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
		},
		async close() {
			await send('DELETE', session);
			driver.kill();
			screen.kill();
		},
	};
}
