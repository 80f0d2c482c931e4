import { defineMiddleware } from 'astro:middleware';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { joinStyles, putScriptsLast } from './build/arrange-page.ts';
import { convertPage } from './build/convert-page.ts';
import { markRevised } from './build/mark-revised.ts';
import { addPolicy } from './build/policy.ts';
import { DEFAULT_EDITION, EDITIONS } from './chinese/editions.ts';
import { getPaper } from './paper/get-paper.ts';

/**
 * Every page is written in Traditional script; what is marked as Simplified is converted here, on its way
 * out. The security policy comes last, for it names what stands in the page by its bytes.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
	locals.edition = EDITIONS.find(({ key }) => key === params.edition) ?? DEFAULT_EDITION;
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const page = fromHtml(await response.text());
	markRevised(page, getPaper().changes, locals.edition.key);
	convertPage(page, getPaper().in('zh-hans'));
	// While an author is editing, Vite adds scripts and styles of its own.
	if (!import.meta.env.DEV) {
		putScriptsLast(page);
		joinStyles(page);
		addPolicy(page);
	}
	// Apostrophes as they are: only browsers of long ago took them for the end of a quoted attribute.
	return new Response(toHtml(page, { allowDangerousCharacters: true }), { status: response.status, headers: response.headers });
});
