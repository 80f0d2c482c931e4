import { defineMiddleware } from 'astro:middleware';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { convertPage } from './script/convert-page.ts';
import { getPaper } from './script/load-paper.ts';

/** Every page is written in Traditional script; what is marked as Simplified is converted here, on its way out. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const page = fromHtml(await response.text());
	convertPage(page, getPaper().toSimplified);
	return new Response(toHtml(page), { status: response.status, headers: response.headers });
});
