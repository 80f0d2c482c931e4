import { EDITIONS } from '../chinese/editions.ts';
import { getPaper } from '../paper/get-paper.ts';
import type { Chapter } from '../paper/read/read-chapter.ts';

/** A page of every edition: what `getStaticPaths` returns for a route `[edition]/…`. */
export function editionPaths() {
	return EDITIONS.map(({ key }) => ({ params: { edition: key } }));
}

/** A page of every edition for each chapter that is wanted: for a route whose last segment is the chapter's slug. */
export function chapterPaths(isWanted: (chapter: Chapter) => boolean) {
	const wanted = getPaper().chapters.filter(isWanted);
	return editionPaths().flatMap(({ params }) =>
		wanted.map((chapter) => ({ params: { ...params, chapter: chapter.slug, appendix: chapter.slug }, props: { chapter } })),
	);
}
