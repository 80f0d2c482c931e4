import type { Page } from '@playwright/test';

/** Tries what somebody could slip into a page, and tells what of it would have run. */
export const tryHarm = (page: Page) =>
	page.evaluate(async () => {
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
		await fetch('https://example.org/').then(
			() => done.push('a request to another site'),
			() => undefined,
		);
		return done;
	});
