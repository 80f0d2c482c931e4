import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { listPdfs, pdfPath } from '../../features/print/pdf-files.ts';

/** The files of `npm run pdf`, when this build has been given them. */
export function getStaticPaths() {
	return listPdfs().map((name) => ({ params: { name } }));
}

export const GET: APIRoute<never, { name: string }> = ({ params }) =>
	new Response(readFileSync(pdfPath(params.name)), { headers: { 'Content-Type': 'application/pdf' } });
