import { recall, remember } from '../../site/storage.ts';

/** Remembers how the reader wants the pages to look, as a selector; the block of `ui/early.ts` reads it again. */
const panel = document.getElementById('display');
panel?.addEventListener('change', () => {
	const chosen = [...panel.querySelectorAll<HTMLInputElement>(':checked')].map(
		({ name, value }) => `[name=${name}][value=${value}]`,
	);
	remember('display', chosen.join());
});

// A page that the browser kept comes back as it was left; the choice may have changed on another one.
window.addEventListener('pageshow', ({ persisted }) => {
	const chosen = recall('display');
	if (!persisted || !chosen) return;
	for (const radio of document.querySelectorAll<HTMLInputElement>(chosen)) radio.checked = true;
});
