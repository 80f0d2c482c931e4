import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export const DIST = 'dist';

/** A built page. */
export interface BuiltPage {
	/** `zh-hant/full/`; empty for the first page, `404.html` for that one. */
	path: string;
	html: string;
	tree: Root;
}

/** Reads one file of a built site. */
function readFile(folder: string, file: string): BuiltPage {
	const html = readFileSync(join(folder, file), 'utf8');
	return { path: file.replaceAll('\\', '/').replace(/index\.html$/, ''), html, tree: fromHtml(html) };
}

/** One page of the built site, for a test that needs no other: to read all takes long. */
export const readPage = (path: string) => readFile(DIST, `${path}index.html`);

const sites = new Map<string, BuiltPage[]>();

/** Every page of a built site, in the order of their paths; read once, for all tests that ask. */
export function readPages(folder = DIST): BuiltPage[] {
	const known = sites.get(folder);
	if (known) return known;
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => readFile(folder, file));
	sites.set(folder, pages);
	return pages;
}

/** Every element of a page that a condition holds for. */
export function findAll({ tree }: BuiltPage, condition: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (condition(element)) found.push(element);
	});
	return found;
}

/** Text of an element as the paper has it: without what the site adds. */
export function paperText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' || node.properties.dataNotPaper !== undefined) return '';
	return node.children.map(paperText).join('');
}

/** Text of a field that biblatex-csl-converter has parsed into rich text. */
export function flatText(field: unknown): string {
	if (typeof field === 'string') return field;
	if (Array.isArray(field)) return field.map(flatText).join('');
	if (field && typeof field === 'object') {
		const { text, literal } = field as Record<string, unknown>;
		return flatText(text ?? literal ?? '');
	}
	return '';
}

const idsOf = new WeakMap<BuiltPage, string[]>();

/** How many elements of a page have an id. */
function countIds(page: BuiltPage, id: string): number {
	const ids =
		idsOf.get(page) ??
		findAll(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => String(properties.id));
	idsOf.set(page, ids);
	return ids.filter((each) => each === id).length;
}

/** Links, sources and form targets of a page that lead to no page, file or single element of the site. */
export function brokenLinks(page: BuiltPage, pages: readonly BuiltPage[], folder = DIST, base = '/'): string[] {
	const targets = findAll(page, ({ tagName }) => tagName !== 'html').flatMap(({ properties: { href, src, action } }) =>
		[href, src, action].filter((value): value is string => typeof value === 'string'),
	);
	return targets.filter((target) => {
		if (/^(https|mailto|tel|data):/.test(target)) return false;
		const { pathname, hash } = new URL(target, `http://site${base}${page.path}`);
		if (!pathname.startsWith(base)) return true;
		const path = decodeURIComponent(pathname.slice(base.length));
		const found = pages.find((each) => each.path === path);
		if (!found) return path.endsWith('/') || path === '' || !existsSync(join(folder, path));
		if (!hash) return false;
		return countIds(found, decodeURIComponent(hash.slice(1))) !== 1;
	});
}
