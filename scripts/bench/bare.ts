import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The first element of a name. */
function find(page: Root, name: string): Element | undefined {
	let found: Element | undefined;
	visit(page, 'element', (element) => {
		if (element.tagName === name) found ??= element;
	});
	return found;
}

/** A page as it would be written by hand: its language, its title and its text, in the plainest elements. */
function barePage(html: string): string {
	const page = fromHtml(html);
	const lang = find(page, 'html')?.properties.lang;
	const title = find(page, 'title');
	const main = find(page, 'main');
	if (main) {
		main.properties = {};
		visit(main, 'element', (element) => {
			element.children = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'script');
			for (const name of Object.keys(element.properties)) if (name !== 'href' && name !== 'id') delete element.properties[name];
		});
	}
	return [
		`<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
		`<title>${title ? textOf(title) : ''}</title>${main ? toHtml(main) : ''}`,
	].join('');
}

/**
 * Makes a site of the words alone, with which a page is compared: nothing that shows them can be smaller or sooner.
 * @param dist the built site
 * @returns the new site's folder, in the system's place for temporary files
 */
export function makeBare(dist: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	for (const file of globSync('**/*.html', { cwd: dist })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), barePage(readFileSync(join(dist, file), 'utf8')));
	}
	return folder;
}
