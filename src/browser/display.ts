import { remember } from './storage.ts';

/** Remembers how the reader wants the pages to look, as a selector; the block of `ui/early.ts` reads it again. */
const panel = document.getElementById('display');
panel?.addEventListener('change', () => {
	const chosen = [...panel.querySelectorAll<HTMLInputElement>(':checked')].map(
		({ name, value }) => `[name=${name}][value=${value}]`,
	);
	remember('display', chosen.join());
});
