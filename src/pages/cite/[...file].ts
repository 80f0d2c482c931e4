import type { APIRoute } from 'astro';
import { convertJson } from '../../chinese/convert-json.ts';
import { EDITIONS, type Edition } from '../../chinese/editions.ts';
import { citationRecord } from '../../features/cite/record.ts';
import { CITATION_FILES, type CitationFormat, citationFile } from '../../features/cite/references.ts';
import { getPaper } from '../../paper/get-paper.ts';
import type { Chapter } from '../../paper/read/read-chapter.ts';
import { absolute, addresses, citationFileName } from '../../site/addresses.ts';

interface Props {
	edition: Edition;
	chapter: Chapter | undefined;
	format: CitationFormat;
}

/** A file for reference managers, of the whole paper and of every chapter, in each script and format. */
export function getStaticPaths() {
	return EDITIONS.flatMap((edition) =>
		[undefined, ...getPaper().chapters].flatMap((chapter) =>
			(Object.keys(CITATION_FILES) as CitationFormat[]).map((format) => ({
				params: { file: citationFileName(edition.key, chapter?.slug, format) },
				props: { edition, chapter, format } satisfies Props,
			})),
		),
	);
}

export const GET: APIRoute<Props> = ({ props: { edition, chapter, format }, site }) => {
	const paper = getPaper();
	const url = site && absolute(addresses.page(edition.key, chapter?.slug));
	const record = citationRecord(paper, edition, chapter, url);
	const content = citationFile(convertJson(record, paper.in(edition.key)), format);
	return new Response(content, { headers: { 'Content-Type': `${CITATION_FILES[format].type}; charset=utf-8` } });
};
