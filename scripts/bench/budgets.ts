/** The weight that pages may have, in bytes of bodies compressed with Brotli; a server's first flight is about 14,600 (RFC 6928). */
export const BUDGETS = {
	/** A chapter and all that it loads to be read. */
	chapter: { total: 14_600, documentAndStyles: 10_000, script: 3_000, requests: 4 },
	/** The whole paper on one page. */
	full: { total: 26_000 },
	/** An answer to the first query of a first visit, all hits shown. */
	search: { total: 30_000, requests: 5 },
} as const;
