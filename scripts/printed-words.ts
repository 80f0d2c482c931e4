import type { Element, Nodes } from 'hast';
import { type BuiltPage, findAll } from '../tests/support/built-site.ts';
import { squeeze } from './poppler.ts';

/** What a sheet does not show, named by its class or role. */
const HIDDEN = [
	'cite',
	'copied',
	'argued',
	'argues',
	'contents',
	'turn',
	'eyebrow',
	'number',
	'paper-tools',
	'unseen',
	'doc-backlink',
];

const namesOf = ({ properties }: Element) => [properties.className, properties.role].flat();

const isHidden = (element: Element) => namesOf(element).some((name) => HIDDEN.includes(String(name)));

/** Text of a node as a sheet shows it. */
function shown(node: Nodes, inNotes = false): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'root') return node.children.map((child) => shown(child)).join('');
	if (node.type !== 'element' || isHidden(node) || (inNotes && node.tagName === 'h2')) return '';
	const notes = inNotes || node.properties.role === 'doc-endnotes';
	const number = inNotes && node.tagName === 'li' ? `${node.properties.value}.` : '';
	return number + node.children.map((child) => shown(child, notes)).join('');
}

const one = (page: BuiltPage, condition: (element: Element) => boolean) => {
	const [element] = findAll(page, condition);
	if (!element) throw new Error(`${page.path} lacks a part that printing needs`);
	return element;
};

/** What the sheets of a page should say, read from the page alone. */
export interface ExpectedPrint {
	/** The text of all sheets but for heads and feet, in order. */
	words: string;
	/** Every heading, in order: the bookmarks. */
	headings: string[];
	/** Headings that begin new sheets, the first of them the page's own. */
	starts: string[];
	/** Name of the paper. */
	paper: string;
	/** The line of column heads, which a table repeats on every sheet; empty without a table. */
	columns: string;
	lang: string;
}

/** Reads a built page for what should come out of a printer. */
export function expectedPrint(page: BuiltPage): ExpectedPrint {
	const main = one(page, ({ tagName }) => tagName === 'main');
	const footer = one(page, ({ properties }) => String(properties.className) === 'site-footer');
	const [sourceLine] = footer.children;
	const headingsIn = (level: RegExp) =>
		findAll({ ...page, tree: { type: 'root', children: [main] } }, ({ tagName }) => level.test(tagName))
			.filter((heading) => shown(heading) !== '' && !isNotesHeading(heading))
			.map((heading) => shown(heading).trim());
	const notes = findAll(page, ({ properties }) => properties.role === 'doc-endnotes');
	const isNotesHeading = (heading: Element) =>
		notes.some(
			(section) => findAll({ ...page, tree: { type: 'root', children: [section] } }, (each) => each === heading).length > 0,
		);
	const [table] = findAll(page, ({ tagName }) => tagName === 'thead');
	return {
		words: squeeze(shown(main) + (sourceLine ? shown(sourceLine) : '')),
		headings: headingsIn(/^h[1-6]$/),
		starts: headingsIn(page.path.endsWith('/full/') ? /^h[12]$/ : /^h1$/),
		paper: squeeze(shown(one(page, ({ properties }) => String(properties.className) === 'brand-name'))),
		columns: table ? squeeze(shown(table)) : '',
		lang: String(one(page, ({ tagName }) => tagName === 'html').properties.lang),
	};
}
