import { customPinyin, pinyin } from 'pinyin-pro';
import { getJyutpingList } from 'to-jyutping';
import type { EditionKey } from '../../../chinese/editions.ts';
import { passagesWith } from '../../../paper/passages.ts';
import type { Paper } from '../../../paper/read-paper.ts';
import { termId } from '../../terms/term-id.ts';
import type { TermWords } from '../search-files.ts';

// A word that its dictionary lacks: 都 is read dōu by itself.
customPinyin({ 都会: 'dū huì' });

/**
 * How a term is read, in syllables without tones: in Pinyin, made of its Simplified form, by which the right reading of
 * a character with several is told, and in Jyutping, made of the Traditional one. Both are empty for a term without Han characters.
 */
export function readingsOf(traditional: string, simplified: string): string[] {
	if (!/\p{Script=Han}/u.test(traditional)) return ['', ''];
	const mandarin = pinyin(simplified, { toneType: 'none', v: true, nonZh: 'consecutive' });
	const cantonese = getJyutpingList(traditional).map(([character, reading]) => reading?.replace(/\d/g, '') ?? character);
	return [mandarin, cantonese.join(' ')];
}

/** The terms of the index as search offers them, those of most passages first. */
export function termWords({ terms, passages, fold, in: scripts }: Paper, edition: EditionKey): TermWords[] {
	const convert = scripts(edition);
	const simplify = scripts('zh-hans');
	return terms
		.map(({ term, english, also = [] }): TermWords => {
			const others = [...(english ? [english.name] : []), ...also.map(({ name }) => convert(name))];
			const count = passagesWith(term, passages, fold).length;
			const id = termId(term);
			// Most are the term itself in Traditional script, which need not be said twice.
			return [
				convert(term),
				id === `t-${convert(term)}` ? '' : id,
				String(count),
				...readingsOf(term, simplify(term)),
				...others,
			];
		})
		.sort(([, , one], [, , other]) => Number(other) - Number(one));
}
