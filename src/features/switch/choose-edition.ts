import { EDITIONS } from '../../chinese/editions.ts';
import { preferredEdition } from '../../chinese/preferred-edition.ts';
import { recall } from '../../site/storage.ts';

/** Leads from `/` to the edition chosen last, else to the browser's first Chinese preference. */
const chosen = recall('edition');
const edition = EDITIONS.find(({ key }) => key === chosen)?.key ?? preferredEdition(navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`a[data-edition="${edition}"]`);
if (link) location.replace(link.href);
