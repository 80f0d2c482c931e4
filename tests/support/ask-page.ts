import type { Page } from 'playwright';

/** What the search page showed for a query. */
export interface Shown {
	/** `<chapter>#<id>` of every hit. */
	keys: string[];
	/** Milliseconds from the keystroke to the answer. */
	time: number;
	state: string | undefined;
	/** What the page says of it. */
	status: string;
	/** Elements that the search does not make its answers of, and those in the heading that repeats the query. */
	strangers: number;
}

/** Types each query into a search page that has answered before, one after the other. */
export function ask(page: Page, queries: readonly string[]): Promise<Shown[]> {
	return page.evaluate(async (all) => {
		const input = document.querySelector<HTMLInputElement>('[data-search-input]');
		const results = document.querySelector<HTMLElement>('[data-search-state]');
		if (!input || !results) throw new Error('no search on this page');
		const answers: Shown[] = [];
		for (const query of all) {
			const start = performance.now();
			input.value = query;
			input.dispatchEvent(new InputEvent('input'));
			while (results.dataset.searchState === 'loading') {
				await new Promise<void>((resolve) => {
					const observer = new MutationObserver(() => {
						observer.disconnect();
						resolve();
					});
					observer.observe(results, { attributes: true });
				});
			}
			const time = performance.now() - start;
			answers.push({
				time,
				state: results.dataset.searchState,
				status: document.querySelector('[data-search-status]')?.textContent ?? '',
				strangers:
					results.querySelectorAll(':not(section, h2, ol, li, p, a, mark, span, button)').length +
					document.querySelectorAll('[data-search-asked] *').length,
				keys: [...results.querySelectorAll<HTMLElement>('[data-hit]')].map(({ dataset }) => dataset.hit ?? ''),
			});
		}
		return answers;
	}, queries);
}
