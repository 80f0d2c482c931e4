import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../support/pages.ts';

/** Gathers whatever a page complains of: a violation is an event, and an error in the console. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	const complaints: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
	page.on('pageerror', ({ message }) => complaints.push(message));
	await page.exposeFunction('complain', (text: string) => complaints.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
			(window as unknown as { complain(text: string): void }).complain(`${violatedDirective} ${blockedURI} ${sourceFile}`);
		});
	});
	return async () => {
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
		return complaints;
	};
}

test.describe('under the security policy', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const path of ['/', ...PAGES, '/404.html']) {
		test(`${path} is shown in full, and its script runs`, async ({ page }) => {
			const complaints = await listen(page);
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
			expect(await complaints()).toEqual([]);
		});
	}

	test('a reader searches, opens a hit and switches the script', async ({ page }) => {
		const complaints = await listen(page);
		await page.goto('/zh-hant/search/?q=中試');
		await expect(page.locator('[data-hit]')).toHaveCount(4);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('[data-hit="hong-kong-model#p6"]')).toContainText('中试');
		await page.locator('[data-hit="hong-kong-model#p6"] a').click();
		await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		await page.locator('[data-hit-next]').click();
		await expect(page).toHaveURL(/zh-hant\/strategies/);
		await page.goto('/');
		await expect(page).toHaveURL('/zh-hant/');
		expect(await complaints()).toEqual([]);
	});

	test('nothing that was slipped into a page would run', async ({ page }) => {
		await page.goto('/zh-hant/introduction/');
		const harm = await page.evaluate(async () => {
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
		expect(harm).toEqual([]);
	});

	test('no other site shows a page in a frame', async ({ page, baseURL }) => {
		const framed = page.waitForEvent('requestfinished', { timeout: 2000 }).catch(() => undefined);
		await page.goto('about:blank');
		await page.setContent(`<iframe src="${baseURL}/zh-hant/introduction/"></iframe>`);
		await framed;
		await expect(page.frameLocator('iframe').locator('#p1')).toHaveCount(0);
	});
});
