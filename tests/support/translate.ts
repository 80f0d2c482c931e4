import type { Page } from '@playwright/test';

/** Puts other words in the place of the page's own, as browsers and their extensions do that translate: in `font` elements. */
export const translate = (page: Page) =>
	page.evaluate(() => {
		document.documentElement.lang = 'en';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts) {
			const words = document.createElement('font');
			words.append('Words of a translator. ');
			text.parentNode?.replaceChild(words, text);
		}
	});
