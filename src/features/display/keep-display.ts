import { recall, remember } from '../../site/storage.ts';

/** Checks the choices that the reader made before, as far as this page offers them. */
function restore(panel: HTMLElement) {
	const chosen = new URLSearchParams(recall('display'));
	// Chromium lays out by the old size, now and then, what asks for room in rems, unless what is there has been laid out.
	document.body.getBoundingClientRect();
	for (const choice of panel.querySelectorAll('input')) if (chosen.get(choice.name) === choice.value) choice.checked = true;
}

/** Remembers a choice beside the others, which may have been made in another window. */
function keep({ name, value }: HTMLInputElement) {
	const chosen = new URLSearchParams(recall('display'));
	chosen.set(name, value);
	remember('display', String(chosen));
}

/**
 * Keeps how the reader wants the pages to look, from page to page and from visit to visit. It belongs to what a page
 * does first: a choice must be seen at the first paint, and one made before any file has come must not be lost.
 */
export function keepDisplay() {
	const panel = document.getElementById('display') as HTMLElement;
	restore(panel);
	// A page that the browser kept comes back as it was left; the choice may have changed on another one.
	addEventListener('pageshow', () => restore(panel));
	panel.addEventListener('change', ({ target }) => keep(target as HTMLInputElement));
}
