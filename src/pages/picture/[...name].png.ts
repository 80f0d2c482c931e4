import type { APIRoute } from 'astro';
import { convertJson } from '../../chinese/convert-json.ts';
import { EDITIONS, type Edition } from '../../chinese/editions.ts';
import { printWords } from '../../features/print/words.ts';
import { type CardWords, drawCard } from '../../features/share/card/draw-card.ts';
import { getPaper } from '../../paper/get-paper.ts';
import { sealOf } from '../../paper/names.ts';
import { cardName } from '../../site/addresses.ts';
import { SITE_PAGE_NAMES } from '../../site/pages.ts';

interface Props {
	edition: Edition;
	/** Title of the page; the cover has none of its own. */
	title: string | undefined;
}

/**
 * A card for every page in each script, for whoever shows a link to it. Pages name theirs by its absolute address
 * (Open Graph), so a site that does not know its own address has none.
 */
export function getStaticPaths() {
	if (import.meta.env.SITE === undefined) return [];
	const { chapters, changes } = getPaper();
	const site = Object.entries(SITE_PAGE_NAMES['zh-hant']).map(([slug, name]) => ({ slug, name }));
	const own = site.filter(({ slug }) => slug !== 'changes' || changes.length > 0);
	const pages = [{ slug: '', name: undefined }, ...chapters, ...own];
	return EDITIONS.flatMap((edition) =>
		pages.map(({ slug, name: title }) => ({
			params: { name: cardName(edition.key, slug).replace(/\.png$/, '') },
			props: { edition, title } satisfies Props,
		})),
	);
}

export const GET: APIRoute<Props> = async ({ props: { edition, title } }) => {
	const paper = getPaper();
	const { data, terms } = paper;
	const card: CardWords = {
		title: title ?? data.title,
		paper: title && data.title,
		series: data.series,
		seriesNumber: sealOf(data),
		byline: `${data.publisher} · ${data.date.printed}`,
		edition: printWords['zh-hant'].edition(edition.name),
		phrases: terms.map(({ term }) => term),
	};
	const png = await drawCard(convertJson(card, paper.in(edition.key)), edition.key);
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
