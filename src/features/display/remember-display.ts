import { remember } from '../../site/storage.ts';

/** Remembers how the reader wants the pages to look; `first-paint.ts` restores it. */
const panel = document.getElementById('display');
panel?.addEventListener('change', () => {
	const chosen = [...panel.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => [name, value]);
	remember('display', String(new URLSearchParams(chosen)));
});
