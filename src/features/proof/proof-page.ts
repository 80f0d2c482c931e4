import type { APIRoute } from 'astro';
import { getPaper } from '../../paper/get-paper.ts';
import { getProof } from '../../paper/proof/get-proof.ts';
import { proofHtml } from './proof-html.ts';

/** The proof sheet as a page, read anew each time; only `npm run dev` has it. */
export const GET: APIRoute = () => {
	const paper = getPaper();
	return new Response(proofHtml(getProof(paper), paper.data.title), { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
