import type { APIRoute } from 'astro';
import { convertJson } from '../../chinese/convert-json.ts';
import { EDITIONS, type Edition } from '../../chinese/editions.ts';
import { CITATION_FILES, type CitationFormat } from '../../features/cite/citation-files.ts';
import { citationRecord } from '../../features/cite/record.ts';
import { getPaper } from '../../paper/get-paper.ts';
import { absolute, addresses } from '../../site/addresses.ts';

interface Props {
	edition: Edition;
	format: CitationFormat;
}

/** A file for reference managers in each script and format: the whole paper, then its chapters. */
export function getStaticPaths() {
	return EDITIONS.flatMap((edition) =>
		(Object.keys(CITATION_FILES) as CitationFormat[]).map((format) => ({
			params: { edition: edition.key, format },
			props: { edition, format } satisfies Props,
		})),
	);
}

export const GET: APIRoute<Props> = ({ props: { edition, format }, site }) => {
	const paper = getPaper();
	const records = [undefined, ...paper.chapters].map((chapter) =>
		citationRecord(paper, edition, chapter, site && absolute(addresses.page(edition.key, chapter?.slug))),
	);
	return new Response(CITATION_FILES[format].write(convertJson(records, paper.in(edition.key))));
};
