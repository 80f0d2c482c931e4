import { DEFAULT_EDITION, EDITIONS, type EditionKey } from './editions.ts';

/**
 * The edition for a reader's languages, most wanted first.
 * `Intl.Locale.maximize` adds the likely script (Unicode UTS #35), so zh-SG is read as zh-Hans-SG
 * and zh-MO as zh-Hant-MO.
 * @param languages BCP 47 tags; malformed ones are passed over
 */
export function preferredEdition(languages: readonly string[]): EditionKey {
	for (const tag of languages) {
		try {
			const { language, script } = new Intl.Locale(tag).maximize();
			if (language === 'zh' || language === 'yue')
				return (EDITIONS.find((edition) => edition.script === script) ?? DEFAULT_EDITION).key;
		} catch {
			// Not a language tag.
		}
	}
	return DEFAULT_EDITION.key;
}
