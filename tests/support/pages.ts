/** Every address of the contract below an edition, by its last segment. */
export const SLUGS = [
	'',
	'introduction',
	'economic-breakthrough',
	'favourable-conditions',
	'hong-kong-model',
	'national-contribution',
].concat(['advantages', 'strategies', 'full', 'search', 'terms', 'figures', 'about']);

export const EDITIONS = ['zh-hant', 'zh-hans'] as const;

/** Every page of both editions. */
export const PAGES = EDITIONS.flatMap((edition) => SLUGS.map((slug) => `/${edition}/${slug && `${slug}/`}`));
