import { remember } from './storage.ts';

/** Remembers how the reader wants the pages to look; the block in `DisplaySettings.astro` reads it again. */
const panel = document.getElementById('display');
panel?.addEventListener('change', () => {
	const chosen = [...panel.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => [name, value]);
	remember('display', JSON.stringify(Object.fromEntries(chosen)));
});
