import type { Element, ElementContent, Root } from 'hast';
import type { Fault } from '../fault.ts';
import { h, plainText } from '../prose/hast.ts';
import { type Chapter, isText, type TextChapter } from '../read/read-chapter.ts';
import { readHan } from './figures.ts';

/** How a paper names its parts; a number in Han numerals is the same as one in digits. */
const PART =
	/第([一二三四五六七八九十百\d]+)(章|部分)|(附錄|附表|附圖|圖表|表|圖)([一二三四五六七八九十]+|\d+(?:[-.]\d+)*|[A-Z](?![A-Za-z])|[甲乙丙丁戊](?![\p{Script=Han}]))/u;

/** Characters that make another word of 表 or 圖 behind them: 代表2人, 地圖3幅. */
const OTHER_WORD = /(?:[代發列手儀外電課年量報填日][表]|[地企試意版構藍插力][圖])$/;

/** What makes of a name a promise that the reader will find it. */
const SEE = /(?:見|參閱|參考|載於|列於|刊於)$/;

interface Reference {
	/** `表 2`, the same for 表2 and 表二. */
	key: string;
	/** `表`, whatever its number. */
	family: string;
	words: string;
	index: number;
}

function keyOf(match: RegExpExecArray): Omit<Reference, 'index'> {
	const [words, before, unit, kind, number] = match;
	const family = unit ?? kind ?? '';
	const numeral = before ?? number ?? '';
	return { words, family, key: `${family} ${/^[一二三四五六七八九十]+$/.test(numeral) ? readHan(numeral) : numeral}` };
}

/** The name of a part with which some words begin. */
const nameAtStart = (text: string): string | undefined => {
	const match = new RegExp(`^(?:${PART.source})`, 'u').exec(text);
	return match ? keyOf(match).key : undefined;
};

/** Every part of the paper that has a name of its own: chapters by title or label, tables and pictures by their captions. */
function findParts(chapters: readonly Chapter[]): Map<string, { slug: string; id: string | undefined }> {
	const parts = new Map<string, { slug: string; id: string | undefined }>();
	const add = (key: string | undefined, slug: string, id: string | undefined) => {
		if (key && !parts.has(key)) parts.set(key, { slug, id });
	};
	for (const { slug, data } of chapters) {
		for (const name of [data.label, data.title]) add(nameAtStart(name ?? ''), slug, data.title ? 'title' : undefined);
	}
	for (const { slug, passages } of chapters) {
		for (const { id, kind, text } of passages) if (kind === 'caption') add(nameAtStart(text), slug, id);
	}
	return parts;
}

function referencesIn(text: string): Reference[] {
	return [...text.matchAll(new RegExp(PART.source, 'gu'))]
		.map((match) => ({ ...keyOf(match as RegExpExecArray), index: match.index }))
		.filter(({ family, index }) => !OTHER_WORD.test(text.slice(0, index) + family));
}

/** Text with a link in the place of every name of a part. */
function linkText(value: string, addressOf: (key: string) => string | undefined): ElementContent[] {
	const out: ElementContent[] = [];
	let end = 0;
	for (const { key, words, index } of referencesIn(value)) {
		const href = addressOf(key);
		if (!href) continue;
		if (index > end) out.push(plainText(value.slice(end, index)));
		out.push(h('a', { href }, plainText(words)));
		end = index + words.length;
	}
	return [...out, ...(end < value.length ? [plainText(value.slice(end))] : [])];
}

/** Elements whose words lead elsewhere already, or are the name itself. */
const NOT_LINKED = ['a', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption'];

function linkWithin(element: Element | Root, addressOf: (key: string) => string | undefined) {
	element.children = element.children.flatMap((child) => {
		if (child.type === 'text') return linkText(child.value, addressOf);
		if (child.type === 'element' && !NOT_LINKED.includes(child.tagName)) linkWithin(child, addressOf);
		return [child as ElementContent];
	});
}

/**
 * Makes a link of 見第三章, 表2 or 附錄五 where the paper has such a part; no word changes.
 * @param chapters all of the paper; their trees are changed in place
 */
export function linkParts(chapters: readonly Chapter[]) {
	const parts = findParts(chapters);
	for (const { slug, prose } of chapters.filter(isText)) {
		linkWithin(prose, (key) => {
			const part = parts.get(key);
			if (!part || (part.slug === slug && part.id === 'title')) return undefined;
			const hash = part.id ? `#${part.id}` : '';
			return part.slug === slug ? hash : `../${part.slug}/${hash}`;
		});
	}
}

/** The line on which some words of a chapter stand. */
const lineOf = ({ body }: TextChapter, words: string) =>
	body.split('\n').findIndex((line) => line.includes(words)) + 1 || undefined;

/** References to a part that the paper, which numbers such parts, does not have: 見第十二章 in a paper of ten. */
export function findReferenceFaults(chapters: readonly Chapter[]): Fault[] {
	const parts = [...findParts(chapters).keys()];
	return chapters.filter(isText).flatMap((chapter) =>
		chapter.passages.flatMap(({ text }) =>
			referencesIn(text).flatMap(({ key, family, words, index }) => {
				const isPromise = SEE.test(text.slice(0, index));
				const has = parts.filter((part) => part.startsWith(`${family} `));
				if (!isPromise || has.length === 0 || has.includes(key)) return [];
				const expected = `${family} of this paper, which has ${has.map((part) => part.split(' ')[1]).join(', ')}`;
				const remedy = 'correct the number, or name the other work between 見 and it';
				return [{ file: chapter.file, line: lineOf(chapter, words), expected, found: words, remedy }];
			}),
		),
	);
}
