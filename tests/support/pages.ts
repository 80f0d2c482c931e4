/** The chapters of the paper in reading order, appendices last. */
export const CHAPTERS = ['introduction', 'economic-breakthrough', 'favourable-conditions', 'hong-kong-model'].concat([
	'national-contribution',
	'advantages',
	'strategies',
]);

/** Every address of the contract below an edition, by its last segment. */
export const SLUGS = ['', ...CHAPTERS, 'full', 'search', 'terms', 'figures', 'about'];

export const EDITIONS = ['zh-hant', 'zh-hans'] as const;

/** Every page of both editions. */
export const PAGES = EDITIONS.flatMap((edition) => SLUGS.map((slug) => `/${edition}/${slug && `${slug}/`}`));
