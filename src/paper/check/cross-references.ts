import type { Element, ElementContent, Root } from 'hast';
import { type Fault, startOf } from '../fault.ts';
import { partNamesIn } from '../part-names.ts';
import { keyOf, passageKey } from '../passages.ts';
import { isCaptionText } from '../prose/captions.ts';
import { h, paperText, plainText } from '../prose/hast.ts';
import { type Chapter, isText, lastLineOf } from '../read/read-chapter.ts';

/** What makes of a name a promise that the reader will find it. */
const SEE = /(?:見|參閱|參考|載於|列於|刊於)(?:[上下前後本]文的?)?$/;

/** What may stand between several names that are promised at once. */
const AND = /^(?:[、，,及和與或]| )*$/;

/** A part of the paper that has a name of its own. */
interface Part {
	key: string;
	/** As the paper prints it. */
	words: string;
	chapter: Chapter;
	/** Where it begins; undefined where the chapter prints no heading. */
	id: string | undefined;
	isChapter: boolean;
}

/** Chapters by title or label, tables and pictures by their captions. */
function findParts(chapters: readonly Chapter[]): Part[] {
	const part = (text: string, chapter: Chapter, id: string | undefined, isChapter: boolean): Part[] => {
		const [name] = partNamesIn(text);
		return name?.index === 0 ? [{ key: name.key, words: text, chapter, id, isChapter }] : [];
	};
	return [
		...chapters.flatMap((chapter) => {
			const { label = '', title = '' } = chapter.data;
			return [label, title].flatMap((name) => part(name, chapter, title ? 'title' : undefined, true));
		}),
		...chapters.flatMap((chapter) =>
			chapter.passages.flatMap(({ id, kind, text }) => (kind === 'caption' ? part(text, chapter, id, false) : [])),
		),
	];
}

/**
 * Text with a link in the place of every name of a part.
 * @param before the words of the passage that stand before it
 */
function linkText(value: string, before: string, addressOf: (key: string) => string | undefined): ElementContent[] {
	const out: ElementContent[] = [];
	let end = 0;
	for (const { key, words, index } of partNamesIn(before + value)) {
		const start = index - before.length;
		const href = start < end ? undefined : addressOf(key);
		if (!href) continue;
		out.push(plainText(value.slice(end, start)), h('a', { href }, plainText(words)));
		end = start + words.length;
	}
	return [...out, plainText(value.slice(end))];
}

/** Elements whose words lead elsewhere already, or are the name itself. */
const NOT_LINKED = ['a', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption'];

/** @returns the words of the passage so far */
function linkWithin(element: Element | Root, before: string, addressOf: (key: string) => string | undefined): string {
	let read = before;
	element.children = element.children.flatMap((child) => {
		const known = read;
		if (child.type === 'text') {
			read += child.value;
			return linkText(child.value, known, addressOf);
		}
		if (child.type !== 'element') return [];
		if (NOT_LINKED.includes(child.tagName)) read += paperText([child]);
		else read = linkWithin(child, child.properties.dataPassage ? '' : read, addressOf);
		return [child];
	});
	return read;
}

/**
 * Makes a link of 見第三章, 表2 or 附錄五 where the paper has such a part; no word changes.
 * @param chapters all of the paper; their trees are changed in place
 */
export function linkParts(chapters: readonly Chapter[]) {
	const parts = findParts(chapters);
	for (const { slug, prose } of chapters.filter(isText)) {
		linkWithin(prose, '', (key) => {
			const part = parts.find((each) => each.key === key);
			const isOwnChapter = part?.chapter.slug === slug;
			if (!part || (isOwnChapter && part.isChapter)) return undefined;
			const hash = part.id ? `#${part.id}` : '';
			return isOwnChapter ? hash : `../${part.chapter.slug}/${hash}`;
		});
	}
}

/** References to a part that the paper, which numbers such parts, does not have: 見第十二章 in a paper of ten. */
export function findReferenceFaults(chapters: readonly Chapter[]): Fault[] {
	const parts = [...new Set(findParts(chapters).map(({ key }) => key))];
	const paragraphs = chapters.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'paragraph'));
	return chapters.flatMap((chapter) =>
		chapter.passages.flatMap(({ text }) => {
			let promised: number | undefined;
			return partNamesIn(text).flatMap(({ key, family, words, index }) => {
				const isPromise = SEE.test(text.slice(0, index)) || (promised !== undefined && AND.test(text.slice(promised, index)));
				promised = isPromise ? index + words.length : undefined;
				const has = parts.filter((part) => part.startsWith(`${family} `));
				if (!isPromise || has.length === 0 || has.includes(key)) return [];
				const expected = `${family} of this paper, which has ${has.map((part) => part.split(' ')[1]).join(', ')}`;
				const at = { file: chapter.file, line: lastLineOf(chapter, words), expected };
				const stray = paragraphs.find((each) => isCaptionText(each.text) && partNamesIn(each.text)[0]?.key === key);
				if (!stray) {
					return [{ ...at, found: words, remedy: 'correct the number, or name the other work between 見 and it' }];
				}
				const found = `${words}, while ${keyOf(stray)} is ${startOf(stray.text)}, a paragraph`;
				const shown = family.includes('表') ? 'table' : 'picture';
				return [{ ...at, found, remedy: `put that line right above its ${shown}, with a blank line between` }];
			});
		}),
	);
}

/** Two tables, pictures or chapters of one name, which a reference could not tell apart. */
export function findPartNameFaults(chapters: readonly Chapter[]): Fault[] {
	const parts = findParts(chapters);
	return parts.flatMap(({ key, words, chapter, isChapter }, at) => {
		const first = parts.slice(0, at).find((part) => part.key === key && part.isChapter === isChapter);
		if (!first || (isChapter && first.chapter === chapter)) return [];
		const place = isChapter
			? { field: chapter.data.title ? 'title' : 'label' }
			: { line: lastLineOf(chapter, words.slice(0, 12)) };
		const found = `${words}, while ${passageKey(first.chapter.slug, first.id ?? 'title')} is ${first.words}`;
		const remedy = 'correct the number of one of the two';
		return [{ file: chapter.file, ...place, expected: 'a number of its own', found, remedy }];
	});
}
