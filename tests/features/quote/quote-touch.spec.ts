import { expect, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { button, stand } from '../../support/quoting.ts';
import { boxOf, drag } from '../../support/select-words.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a touch screen words that the system selects have the button below them, out of the way of the system’s menu', async ({
	page,
}) => {
	await page.goto('/zh-hant/introduction/');
	// As a finger on the page makes it on a telephone.
	await page.evaluate(() => Object.assign(document.documentElement, { matches: (state: string) => state === ':active' }));
	const devTools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchCancel' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
		devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
	// No browser without a screen selects by a long press; the system does it without an event of a pointer.
	const select = (from: number) =>
		page.locator('#p1').evaluate((passage, start) => {
			const words = [...passage.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
			if (words) getSelection()?.setBaseAndExtent(words, start, words, start + 5);
		}, from);
	const press = async () => {
		const box = (await button(page).boundingBox()) ?? { x: 0, y: 0 };
		await touch('touchStart', { x: box.x + 22, y: box.y + 22 });
	};
	const deselect = () =>
		page.evaluate(() => {
			getSelection()?.removeAllRanges();
			return new Promise((resolve) => setTimeout(resolve, 50));
		});
	await page.locator('#p1').scrollIntoViewIfNeeded();
	const { left, start } = await boxOf(page, ['#p1', '主席']);
	await touch('touchStart', { x: left + 4, y: start });
	await select(50);
	await expect(button(page), 'while the finger is down').toBeVisible();
	await touch('touchCancel');
	expect(await stand(page)).toEqual({ isInWindow: true, isBeside: true, below: 40, isLarge: true });
	// Some systems take the selection away at the touch.
	await press();
	await deselect();
	await expect(button(page)).toBeVisible();
	// The finger goes on to scroll, and the system's handles to other words.
	await touch('touchCancel');
	const stood = (await button(page).boundingBox())?.x;
	await select(40);
	await expect.poll(async () => (await button(page).boundingBox())?.x, 'it goes with them').not.toBe(stood);
	const words = await page.evaluate(() => String(getSelection()));
	expect(words).toHaveLength(5);
	await press();
	// Others do when it ends, and say so before the click.
	await page.evaluate(() => {
		const takeAway = () => {
			getSelection()?.removeAllRanges();
			document.dispatchEvent(new Event('selectionchange'));
		};
		document.addEventListener('pointerup', takeAway, { once: true });
	});
	await touch('touchEnd');
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	await expect(button(page)).toHaveCount(0);
	expect((await paste(page)).plain.split('\n')[0]).toBe(words);
	await touch('touchStart', { x: left + 4, y: start });
	await select(50);
	await expect(button(page), 'while the finger is down again').toBeVisible();
	await touch('touchCancel');
	const others = await page.evaluate(() => String(getSelection()));
	await press();
	await deselect();
	await touch('touchCancel');
	await press();
	await touch('touchEnd');
	await expect(button(page)).toHaveCount(0);
	const pasted = async () => (await paste(page)).plain.split('\n')[0];
	await expect.poll(pasted, 'pressed when nothing is selected any more').toBe(others);
	await drag(page, ['#p1', '主席'], ['#p1', '主席']);
	expect(await stand(page), 'beside words that a mouse selects').toMatchObject({ below: 8 });
});
