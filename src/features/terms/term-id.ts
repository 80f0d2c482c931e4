/** The id of a term on the index page; the same in both editions, for it is made of the Traditional term. */
export function termId(term: string): string {
	return `t-${term.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')}`;
}
