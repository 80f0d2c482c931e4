import { EDITIONS, type EditionKey } from '../model/editions.ts';
import { recall } from './storage.ts';

/** The edition that the reader chose last; undefined when there is none or storage is blocked. */
export function chosenEdition(): EditionKey | undefined {
	const stored = recall('edition');
	return EDITIONS.find(({ key }) => key === stored)?.key;
}
