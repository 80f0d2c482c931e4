import type { PaperData } from './schema/paper.ts';

/** Family names of two characters that are in use (China's register of names, the commonest of them). */
const COMPOUND =
	'歐陽 司徒 上官 諸葛 司馬 東方 夏侯 皇甫 尉遲 公孫 慕容 端木 令狐 長孫 宇文 司空 淳于 南宮 申屠 百里 呼延 鍾離'.split(' ');

export type Author = NonNullable<PaperData['authors']>[number];

/** A person's name in its parts, as references sort and shorten it. */
export interface PersonName {
	family: string;
	given: string;
	/** A Latin name that begins with the family name, as Chinese ones do: CHAN Tai-man is nowhere Tai-man CHAN (the name in CSL-JSON). */
	'static-ordering'?: true;
}

/** 陳大文 → 陳, 大文; CHAN Tai-man → CHAN, Tai-man; Jane Smith → Smith, Jane; `family` in paper.yaml decides where it is given. */
export function personName({ name, family: own }: Author): PersonName {
	const words = name.split(' ');
	const isHan = /^\p{Script=Han}+$/u.test(name);
	const first = COMPOUND.find((each) => name.startsWith(each)) ?? [...name][0] ?? '';
	const capitals = words.find((word) => /^\p{Lu}{2,}$/u.test(word));
	const family = own ?? (isHan ? first : (capitals ?? words.at(-1) ?? name));
	const isFamilyFirst = !isHan && family !== name && name.startsWith(family);
	return { family, given: name.replace(family, '').trim(), ...(isFamilyFirst ? { 'static-ordering': true } : {}) };
}

/** Whom references name: the paper's authors, or the publisher where it names none. */
export const authorNames = ({ authors, publisher }: PaperData): string[] => authors?.map(({ name }) => name) ?? [publisher];

/** The title with the subtitle, as references give it. */
export const wholeTitle = ({ title, subtitle }: PaperData): string => (subtitle ? `${title}：${subtitle}` : title);

/** What the site wears as its mark: the paper's number in its series, else the first character of its title. */
export const sealOf = ({ seriesNumber, title }: PaperData): string => seriesNumber ?? /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '文';

/** Where a licence is explained: the address that it is, or Creative Commons' own for one of theirs. */
export function licenceAddress(licence: string): string | undefined {
	if (/^https?:\/\//.test(licence)) return licence;
	const [, kind = '', version = ''] = /^CC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\d\.\d)$/i.exec(licence) ?? [];
	return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
