import { from as fromSimplified, to as toVariants } from 'opencc-js/preset/cn2t';
import { from as fromVariants, to as toSimplified } from 'opencc-js/preset/t2cn';
import { entriesOf, singleCharacters, tablesOf } from '../../chinese/opencc-tables.ts';
import type { Fault } from '../fault.ts';
import { linesOf } from '../read/text-rules.ts';

/** The first level of Big5: the 5,401 characters in common use, Traditional by definition, some of them simplified forms too (听 晒 雇). */
function commonTraditional(): Set<string> {
	const decoder = new TextDecoder('big5');
	const found = new Set<string>();
	for (let lead = 0xa4; lead <= 0xc6; lead++) {
		for (let trail = 0x40; trail <= (lead === 0xc6 ? 0x7e : 0xfe); trail++) found.add(decoder.decode(Uint8Array.of(lead, trail)));
	}
	return found;
}

/** Another word in written Cantonese than the one whose simplified form it is: 睇吓 is no 嚇. */
const CANTONESE = '吓';

/** Words only as the names of radicals (广部, 厂部), of which papers do not speak: 廣 and 廠 are meant. */
const RADICALS = ['广', '厂'];

/**
 * Finds what a simplified form may stand for in Hong Kong: 冲 → 衝, 沖; 为 → 為, not 爲; 说 → 説, 說.
 * @param common characters of Big5's first level, to which what is in use belongs, or its other form
 */
function createReader(common: ReadonlySet<string>): (form: string, usual: string) => string[] {
	const inHongKong = new Map(tablesOf(toVariants, 'hk').flatMap(singleCharacters));
	const sources = Map.groupBy(tablesOf(toSimplified, 'cn').flatMap(singleCharacters), ([, simplified]) => simplified);
	return (form, usual) => {
		const all = [usual, ...(sources.get(form) ?? []).map(([traditional]) => traditional)].flatMap((traditional) => {
			const own = inHongKong.get(traditional) ?? traditional;
			if (common.has(own)) return own;
			return common.has(traditional) ? [own, traditional] : [];
		});
		return all.length > 0 ? [...new Set(all)] : [inHongKong.get(usual) ?? usual];
	};
}

let cached: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Characters that are simplified forms and nothing else, each with its Traditional forms. By OpenCC's
 * tables: one that changes on the way to Traditional, and that no Traditional text can hold, because
 * it is never what that way leads to, alone or in a phrase (台 后 里 只 干 余 are), nor a character that any
 * conversion of Traditional text starts from, because Big5 has it not among its common characters, and
 * because it is no word of written Cantonese.
 */
export function simplifiedForms(): ReadonlyMap<string, readonly string[]> {
	if (cached) return cached;
	const common = commonTraditional();
	const traditional = new Set(common).add(CANTONESE);
	for (const [, target] of tablesOf(fromSimplified, 'cn').flatMap(entriesOf)) for (const each of target) traditional.add(each);
	const sources = [...tablesOf(toSimplified, 'cn'), ...tablesOf(fromVariants, 'hk', 'tw')];
	for (const [source] of sources.flatMap(singleCharacters)) traditional.add(source);
	for (const radical of RADICALS) traditional.delete(radical);
	const read = createReader(common);
	cached = new Map(
		tablesOf(fromSimplified, 'cn')
			.flatMap(singleCharacters)
			.filter(([source]) => !traditional.has(source))
			.map(([source, usual]) => [source, read(source, usual)]),
	);
	return cached;
}

/**
 * Looks for Simplified words pasted into the Traditional paper.
 * @param printed words in which the paper itself prints such a form, which are recorded as misprints
 * @returns one fault a line, naming every such character in it
 */
export function findSimplifiedFaults(file: string, source: string, printed: readonly string[]): Fault[] {
	const forms = simplifiedForms();
	return linesOf(file, source).flatMap(({ text, line }) => {
		const own = printed.reduce((rest, words) => rest.replaceAll(words, ''), text);
		const found = [...new Set(own)].filter((character) => forms.has(character));
		if (found.length === 0) return [];
		const meant = found.map((each) => forms.get(each)?.join(' or ')).join(', ');
		const remedy = `type ${meant}; what the paper prints so itself goes into misprints in simplified.yaml`;
		return [{ file, line, expected: 'Traditional characters', found: `simplified ${found.join(' ')}`, remedy }];
	});
}
