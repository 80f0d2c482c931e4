import type { APIRoute } from 'astro';
import { getPaper } from '../../paper/get-paper.ts';
import { getProof } from '../../paper/proof/get-proof.ts';
import { proofHtml } from './proof-html.ts';

/** The proof sheet as a page, read anew each time; only `npm run dev` has it. */
export const GET: APIRoute = () => {
	const page = proofHtml(getProof(), getPaper().data.title);
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
