import { expect, test } from '@playwright/test';
import { withSite } from '../../support/site.ts';
import { cacheNames, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test('on a connection that asks to save data nothing is kept, and a reader who had visited before gets the new build, of which nothing but what is read is fetched', async ({
	page,
}) => {
	const saveData = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
	const saving = await page.addInitScript(saveData);
	await withSite({}, async (site) => {
		await page.goto(`${site.address}zh-hant/introduction/`);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
		expect(site.asked).not.toContain('/sw.js');
		expect(await cacheNames(page)).toEqual([]);

		await saving.dispose();
		await visit(page, `${site.address}zh-hant/introduction/`);
		await page.addInitScript(saveData);
		site.before = saveData;
		site.rebuild();
		site.asked.length = 0;
		// The script that tells of it comes when the newer worker has taken over.
		await page.addInitScript(() => {
			const { serviceWorker } = navigator;
			const ready = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
			Object.defineProperty(serviceWorker, 'ready', { value: ready });
		});
		await page.goto(`${site.address}zh-hant/introduction/`);
		await page.getByRole('link', { name: '載入新版' }).click();
		await expect(page.locator('#p1')).toContainText('新版代表團');
		expect(site.asked).not.toContain('/zh-hans/full/');
	});
});
