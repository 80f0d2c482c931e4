import type { APIRoute } from 'astro';
import { type DataFile, dataFiles } from '../../exports/data-files.ts';
import { getPaper } from '../../paper/get-paper.ts';

/** The paper and its tables for programs. */
export function getStaticPaths() {
	return dataFiles(getPaper()).map((file) => ({ params: { file: file.name }, props: file }));
}

export const GET: APIRoute<DataFile> = ({ props: { content } }) => new Response(content);
