import { EDITIONS, type EditionKey } from '../../chinese/editions.ts';
import { recall } from '../../site/storage.ts';

/** The edition that the reader chose last; undefined when there is none or storage is blocked. */
export function chosenEdition(): EditionKey | undefined {
	const stored = recall('edition');
	return EDITIONS.find(({ key }) => key === stored)?.key;
}
