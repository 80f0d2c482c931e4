import type { BrowserContext, Page } from '@playwright/test';

/** The other program of each reader, which stays open: to open one takes longer than to paste. */
const others = new WeakMap<BrowserContext, Promise<Page>>();

/** What a reader pastes into another program, which takes it as plain or as rich text. Several line breaks, as between paragraphs, count as one. */
export async function paste(page: Page): Promise<{ plain: string; rich: string; html: string }> {
	const context = page.context();
	const opened = others.get(context) ?? context.newPage();
	others.set(context, opened);
	const other = await opened;
	await other.bringToFront();
	await other.setContent('<textarea></textarea><div contenteditable></div>');
	for (const field of ['textarea', 'div']) {
		await other.locator(field).first().focus();
		await other.keyboard.press('ControlOrMeta+v');
	}
	const plain = (await other.locator('textarea').inputValue()).trim().replaceAll(/\s*\n\s*/g, '\n');
	const rich = (await other.locator('[contenteditable]').textContent()) ?? '';
	const html = await other.locator('[contenteditable]').innerHTML();
	await page.bringToFront();
	return { plain, rich, html };
}
