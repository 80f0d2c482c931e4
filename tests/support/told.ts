import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { BuiltPage } from './built-site.ts';

/** Elements whose role is their name. */
const SAME = 'main article button summary legend label caption figure figcaption blockquote time del ins dt dd img table form';

/** What an element is to assistive technology (HTML Accessibility API Mappings), as far as this site uses it. */
function roleOf({ tagName, properties }: Element): string {
	if (properties.role) return properties.role === 'none' ? '' : String(properties.role);
	if (tagName === 'a') return properties.href === undefined ? '' : 'link';
	if (tagName === 'input') return properties.type === 'search' ? 'searchbox' : String(properties.type);
	if (tagName === 'th') return properties.scope === 'row' ? 'rowheader' : 'columnheader';
	if (tagName === 'section') return properties.ariaLabel || properties.ariaLabelledBy ? 'region' : '';
	if (/^h[1-6]$/.test(tagName)) return `heading ${tagName.slice(1)}`;
	const roles: Record<string, string> = {
		header: 'banner',
		footer: 'contentinfo',
		nav: 'navigation',
		aside: 'complementary',
		svg: 'img',
	};
	return roles[tagName] ?? (SAME.split(' ').includes(tagName) ? tagName : '');
}

/** What is said of an element beside its role and its name. */
const SAID = ['lang', 'hrefLang', 'href', 'action', 'rel', 'ariaCurrent', 'ariaSort', 'ariaKeyShortcuts', 'popover'].concat(
	['popoverTarget', 'hidden', 'tabIndex', 'translate', 'download', 'maxLength', 'checked', 'disabled', 'alt', 'dateTime'],
	['dataMessage', 'scope', 'dataPassage', 'dataNotPaper', 'autoCapitalize', 'spellCheck'],
);

const isSilent = ({ tagName, properties }: Element) =>
	properties.ariaHidden !== undefined || tagName === 'script' || tagName === 'style';

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node && !(node.type === 'element' && isSilent(node)) ? node.children.map(textOf).join('') : '';
}

/** What an element holds; nobody is told of a place where a line may end, and the words on both sides of it are one text. */
function childrenOf({ children }: Element): Element['children'] {
	const joined: Element['children'] = [];
	for (const child of children) {
		const before = joined.at(-1);
		if (child.type === 'text' && before?.type === 'text') joined.splice(-1, 1, { ...before, value: before.value + child.value });
		else if (!(child.type === 'element' && child.tagName === 'wbr')) joined.push(child);
	}
	return joined;
}

/**
 * What a reader who does not see a part of a page is told of it: a line for each element that has a role or says
 * something, with its name and what it says, nested as they are. The paper's own words are left out.
 */
export function told(page: BuiltPage, part: Nodes): string {
	const byId = new Map<unknown, Element>();
	visit(page.tree, 'element', (element) => void byId.set(element.properties.id, element));

	/** `dataNotPaper` as it stands in a page: `data-not-paper`. */
	const inHtml = (key: string) => key.replace(/^aria|(?<=^data.*)(?=[A-Z])/g, '$&-').toLowerCase();

	const lineOf = (element: Element): string => {
		const { ariaLabel, ariaLabelledBy } = element.properties;
		const labelling = byId.get(String(ariaLabelledBy));
		const name = ariaLabel ?? (labelling ? textOf(labelling) : ariaLabelledBy);
		const said = SAID.map((key) => [inHtml(key), element.properties[key]] as const)
			.filter(([, value]) => value !== undefined && value !== false)
			.map(([key, value]) => (value === true || value === '' ? key : `${key}=${value}`));
		return [roleOf(element), name && `“${name}”`, ...said].filter(Boolean).join(' ');
	};

	function linesOf(node: Nodes, indent: string, isPaper: boolean): string[] {
		if (node.type === 'text') return node.value.trim() && !isPaper ? [indent + node.value.trim()] : [];
		if (node.type !== 'element') return 'children' in node ? node.children.flatMap((each) => linesOf(each, indent, isPaper)) : [];
		if (isSilent(node)) return [];
		const { dataPassage, dataNotPaper } = node.properties;
		const isOwn = (isPaper || dataPassage !== undefined) && dataNotPaper === undefined;
		const line = lineOf(node);
		const below = childrenOf(node).flatMap((each) => linesOf(each, line ? `${indent}  ` : indent, isOwn));
		let isPlain = true;
		for (const child of node.children)
			visit(child, 'element', (element) => {
				isPlain &&= isSilent(element) || lineOf(element) === '';
			});
		const words = isPlain && !isOwn ? textOf(node).trim() : '';
		if (words) return [indent + [line, words].filter(Boolean).join(': ')];
		return [...(line ? [indent + line] : []), ...below];
	}
	return linesOf(part, '', false).join('\n');
}
