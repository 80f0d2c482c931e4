import { offerTerms } from './combobox.ts';
import { startPage } from './page.ts';

/** All of search in one file, so that who begins to type in the header has the search page's script already. */
export function begin(field: HTMLInputElement) {
	if (field.dataset.searchInput !== undefined) startPage(field);
	else offerTerms(field, field.value !== '');
}
