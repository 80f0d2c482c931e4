import { EDITIONS } from '../model/editions.ts';

/** A page of every edition: what `getStaticPaths` returns for a route `[edition]/…`. */
export function editionPaths() {
	return EDITIONS.map((edition) => ({ params: { edition: edition.key }, props: { edition } }));
}
