import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
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

/** Every page of a built site, in the order of their paths. */
export function readPages(folder = DIST): BuiltPage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { path: file.replaceAll('\\', '/').replace(/index\.html$/, ''), html, tree: fromHtml(html) };
		});
}

/** Every element of a page that a condition holds for. */
export function findAll({ tree }: BuiltPage, condition: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (condition(element)) found.push(element);
	});
	return found;
}
