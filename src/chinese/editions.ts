/**
 * The two editions: URL segment, script (ISO 15924), BCP 47 language tag, the script's name as the paper's own script
 * writes it, the locale that Open Graph knows, and whether it is converted from the other.
 */
export const EDITIONS = [
	{ key: 'zh-hant', script: 'Hant', isDerived: false, lang: 'zh-Hant-HK', name: '繁體', locale: 'zh_HK' },
	{ key: 'zh-hans', script: 'Hans', isDerived: true, lang: 'zh-Hans-CN', name: '簡體', locale: 'zh_CN' },
] as const;

export type Edition = (typeof EDITIONS)[number];
export type EditionKey = Edition['key'];

/** The edition that stands for both where only one can be named. */
export const DEFAULT_EDITION: Edition = EDITIONS[0];

/** The same paper in the other script. */
export function twinOf(edition: Edition): Edition {
	return edition.isDerived ? EDITIONS[0] : EDITIONS[1];
}
