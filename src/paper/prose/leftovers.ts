import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { around, type Fault, type FaultInFile } from '../fault.ts';
import { LEFTOVER_MARKUP } from '../schema/words.ts';
import { isElement } from './hast.ts';
import { BOX_LINE, boxLine, showEscapes } from './source.ts';

type Finding = Pick<Fault, 'expected' | 'remedy'> & { found?: string };

const MARKS: Finding = {
	expected: 'Markdown that can be understood',
	remedy: String.raw`correct the marks, or write \ before a sign that is printed; ** goes inside 「」, not around them`,
};

const sign = (character: string): Finding => ({
	expected: `\\${character} where the sign ${character} is printed`,
	remedy: `write \\${character} for the sign`,
});

/** Bold type that ends, or begins, between a mark and a letter: Markdown does not see it there (CommonMark 0.31.2, 6.2). */
const BESIDE_MARK = /\*\*[^*]*([\p{P}\p{S}])\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*\*([!-/:-@[-`{-~])[^*]*\*\*/u;

/** What to say of two asterisks. A mark of ASCII can be escaped, and is then none to Markdown; brackets can be outside. */
function tellBold(text: string): Finding {
	const [, end, start] = BESIDE_MARK.exec(text) ?? [];
	const mark = end ?? start ?? '';
	if (/[!-~]/.test(mark))
		return { ...MARKS, remedy: `write \\${mark} for the sign, or Markdown does not see ** between it and a letter` };
	if (/[^\p{Pe}\p{Pf}]/u.test(mark))
		return { ...MARKS, remedy: `put ** before ${mark}, since Markdown does not see it between a mark and a letter` };
	return MARKS;
}

const HEAD: Finding = {
	expected: 'words without a note',
	remedy: 'put the marker into a line of text: a caption may stand as a line of its own, 圖1：…, below the picture',
};

const PICTURE: Finding = {
	expected: 'a picture whose file has no space in its name',
	remedy: 'name the file in Latin letters, digits and hyphens, here too',
};

/** What to say of a mark. */
function tell(mark: string, text: string, isHead: boolean): Finding {
	const label = /^\[\^(.*)\]$/.exec(mark)?.[1];
	if (mark === '\\') return sign('\\');
	if (mark.startsWith('<')) return sign('<');
	if (mark === '**') return tellBold(text);
	if (mark === '__' && /_{3}/.test(text)) return { ...MARKS, remedy: 'type ＿＿＿＿ for a blank to be filled in' };
	if (/!\[[^\]]*\]\(\s*[^\s)"]+ [^)"]+/.test(text)) return PICTURE;
	if (!label) return MARKS;
	if (isHead) return HEAD;
	if (/\s/.test(label)) return { expected: 'a label without spaces', remedy: 'write the label of the note without spaces' };
	return {
		expected: `a note that begins with [^${label}]: in this file`,
		found: 'a marker without its note',
		remedy: 'add the note, or delete the marker',
	};
}

/** Texts of a node that are no nodes themselves: the caption of a picture, the title of a box. */
function headsOf(node: Nodes): string[] {
	if (node.type === 'raw') return [BOX_LINE.exec(boxLine(node.value) ?? '')?.[1] ?? ''];
	return isElement(node, 'img') ? [String(node.properties.alt ?? ''), String(node.properties.title ?? '')] : [];
}

/**
 * Marks that Markdown left as they were typed, which a reader would see. What the author has escaped is none of them, and
 * stands in the tree as the sign itself afterwards.
 * @param tree of a source whose escapes are hidden
 */
export function takeLeftovers(tree: Root): FaultInFile[] {
	const faults: FaultInFile[] = [];
	let line: number | undefined;
	visit(tree, (node) => {
		line = node.position?.start.line ?? line;
		const texts = node.type === 'text' ? [node.value] : headsOf(node);
		for (const text of texts) {
			const mark = LEFTOVER_MARKUP.exec(text);
			if (!mark) continue;
			faults.push({
				line,
				found: `${mark[0]} in “${showEscapes(around(text, mark))}”`,
				...tell(mark[0], text, node.type !== 'text'),
			});
		}
		if (node.type === 'text' || node.type === 'raw') node.value = showEscapes(node.value);
		if (node.type !== 'element') return;
		for (const [name, value] of Object.entries(node.properties)) {
			if (typeof value === 'string') node.properties[name] = showEscapes(value);
		}
	});
	return faults;
}
