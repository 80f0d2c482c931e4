/** The two editions: URL segment, BCP 47 language tag, and the script's name as the paper's own script writes it. */
export const EDITIONS = [
	{ key: 'zh-hant', lang: 'zh-Hant-HK', name: '繁體', locale: 'zh_HK' },
	{ key: 'zh-hans', lang: 'zh-Hans-CN', name: '簡體', locale: 'zh_CN' },
] as const;

export type Edition = (typeof EDITIONS)[number];
export type EditionKey = Edition['key'];

/** The edition that stands for both where only one can be named. */
export const DEFAULT_EDITION: Edition = EDITIONS[0];

/** The same paper in the other script. */
export function twinOf(edition: Edition): Edition {
	return edition.key === 'zh-hant' ? EDITIONS[1] : EDITIONS[0];
}
