import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** Tries what somebody could slip into a page, and tells what of it would have run. */
export async function tryHarm(page: Page): Promise<string[]> {
	// It answers whoever asks: nothing but the policy keeps the page from it.
	const other = createServer((_, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end());
	await once(other.listen(0, '127.0.0.1'), 'listening');
	const otherSite = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
	const attempts = page.evaluate(async (address) => {
		const done: string[] = [];
		// What the test itself runs may make code from strings; what runs later may not.
		await new Promise((resolve) => setTimeout(resolve));
		Object.assign(window, { harm: (name: string) => done.push(name) });
		const attempt = (name: string, act: () => void) => {
			try {
				act();
				done.push(name);
			} catch {
				// Refused, as it should be.
			}
		};
		attempt('markup from a string', () => {
			document.body.innerHTML += '<b></b>';
		});
		attempt('code from a string', () => new Function('return 1')());
		attempt('a policy of its own', () => {
			(window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
				'harm',
				{},
			);
		});
		const button = document.createElement('button');
		try {
			button.setAttribute('onclick', 'harm("a handler")');
		} catch {
			// Trusted Types refuse it at once; where they do not, the policy will.
		}
		document.body.append(button);
		button.click();
		const paragraph = document.createElement('p');
		paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
		document.body.append(paragraph);
		if (getComputedStyle(paragraph).color === 'rgb(1, 2, 3)') done.push('a style attribute');
		await fetch(address).then(
			() => done.push('a request to another site'),
			() => undefined,
		);
		return done;
	}, otherSite);
	return await attempts.finally(() => {
		other.close();
		other.closeAllConnections();
	});
}
