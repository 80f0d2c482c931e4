import type { EditionKey } from '../../../chinese/editions.ts';
import { addresses } from '../../../site/addresses.ts';

/** What the bar tells. */
interface Found {
	query: string;
	/** Keys of all hits in reading order; undefined while they are looked for. */
	keys: readonly string[] | undefined;
	/** Key of the passage that the reader is at. */
	current: string | undefined;
	/** Key of the first hit below it on this page. */
	below: string | undefined;
	/** Key of the last hit on this page. */
	last: string | undefined;
}

/** Fills the bar of hits: what was asked, how many hits there are, and the ways on from this one. */
export function showBar(bar: HTMLElement, { query, keys, current, below, last }: Found) {
	const edition = bar.dataset.edition as EditionKey;
	const part = (name: string) => bar.querySelector<HTMLElement>(`[data-hit-${name}]`);
	const say = (name: string, text: string) => {
		const element = part(name);
		if (element) element.textContent = text;
	};
	const lead = (name: string, address: string | undefined) => {
		const link = part(name);
		if (address === undefined) link?.removeAttribute('href');
		else link?.setAttribute('href', address.replace(/(?=#|$)/, `?${new URLSearchParams({ q: query })}`));
	};
	const addressOf = (key: string | undefined) => key && addresses.passage(edition, key);
	const indexOf = (key: string | undefined) => (key ? (keys?.indexOf(key) ?? -1) : -1);
	const place = indexOf(current);
	const onward = below ? indexOf(below) : indexOf(last) + 1;
	const next = place < 0 ? onward : place + 1;
	say('query', query);
	say('count', keys ? `${place + 1 || '–'} / ${keys.length}` : '');
	lead('previous', addressOf(keys?.[(place < 0 ? next : place) - 1]));
	lead('next', addressOf(keys?.[next]));
	lead('results', addresses.page(edition, 'search'));
}
