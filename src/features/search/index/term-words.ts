import type { EditionKey } from '../../../chinese/editions.ts';
import { passagesWith } from '../../../paper/passages.ts';
import type { Paper } from '../../../paper/read-paper.ts';
import { termId } from '../../terms/term-id.ts';
import type { TermWords } from '../search-files.ts';

/** The terms of the index as search offers them, those of most passages first. */
export function termWords({ terms, passages, fold, in: scripts }: Paper, edition: EditionKey): TermWords[] {
	const convert = scripts(edition);
	return terms
		.map(({ term }): TermWords => [convert(term), termId(term), passagesWith(term, passages, fold).length])
		.sort(([, , one], [, , other]) => other - one);
}
