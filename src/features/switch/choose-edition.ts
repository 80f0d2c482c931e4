import { preferredEdition } from '../../chinese/preferred-edition.ts';
import { chosenEdition } from './chosen-edition.ts';

/** Leads from `/` to the edition chosen last, else to the browser's first Chinese preference. */
const edition = chosenEdition() ?? preferredEdition(navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`a[data-edition="${edition}"]`);
if (link) location.replace(link.href);
