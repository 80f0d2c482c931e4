import type { Fold } from '../../chinese/fold.ts';

/** White space parts terms, unless it stands inside quotation marks. */
const TERM = /(?:"[^"]*"|「[^」]*」|『[^』]*』|“[^”]*”|\S)+/g;

/**
 * A query as the folded terms that a passage must hold, each once.
 * Terms that fold to nothing ask for nothing and are left out.
 */
export function parseQuery(query: string, fold: Fold): string[] {
	const terms = (query.match(TERM) ?? []).map(fold).filter((term) => term !== '');
	return [...new Set(terms)];
}
