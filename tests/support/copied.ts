import type { Browser, Page } from '@playwright/test';

/** The other program of each browser, which stays open for all its readers: to open one takes longer than to paste. */
const others = new WeakMap<Browser, Promise<Page>>();

async function openOther(browser: Browser): Promise<Page> {
	// It is closed with the browser, whose clipboard is one for all that run in it.
	const context = await browser.newContext({ viewport: { width: 400, height: 300 } });
	const other = await context.newPage();
	await other.setContent('<textarea></textarea><div></div>');
	return other;
}

/** What a reader pastes into another program, which takes it as plain or as rich text. Several line breaks, as between paragraphs, count as one. */
export async function paste(page: Page): Promise<{ plain: string; rich: string; html: string }> {
	const browser = page.context().browser();
	if (!browser) throw new Error('a browser without a clipboard');
	const opened = others.get(browser) ?? openOther(browser);
	others.set(browser, opened);
	const other = await opened;
	// There, only a window in front has the keys and the focus.
	const isFirefox = browser.browserType().name() === 'firefox';
	if (isFirefox) await other.bringToFront();
	for (const field of ['textarea', 'div']) {
		await other.evaluate((name) => {
			const empty = document.createElement(name);
			if (name === 'div') empty.contentEditable = 'true';
			document.querySelector(name)?.replaceWith(empty);
			empty.focus();
		}, field);
		await other.keyboard.press('ControlOrMeta+v');
	}
	const pasted = await other.evaluate(() => {
		const [plain, rich] = [document.querySelector('textarea'), document.querySelector('div')];
		return {
			plain: (plain?.value ?? '').trim().replaceAll(/\s*\n\s*/g, '\n'),
			rich: rich?.textContent ?? '',
			html: rich?.innerHTML ?? '',
		};
	});
	if (isFirefox) await page.bringToFront();
	return pasted;
}
