import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { h } from '../paper/prose/hast.ts';

/** The one Trusted Types policy of the site: it lets the script of `src/features/offline` name the service worker. */
const TRUSTED_TYPES = 'offline';

/** How a policy names an inline block (CSP Level 3, “hash-source”): by the bytes that a browser will find in it. */
function hashOf(block: Element): string {
	const text = block.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Whether a browser would run it; data blocks need no permission (HTML standard, “data block”). */
const isRun = ({ properties }: Element) => !/json$/.test(String(properties.type ?? ''));

/**
 * The Content Security Policy of a page: nothing is allowed but what the page is seen to use.
 * @throws Error for what no policy of this site can allow: a `style` attribute or an event handler
 */
function policyFor(page: Root): string {
	const scripts = new Set(["'self'"]);
	const styles = new Set<string>();
	visit(page, 'element', (element) => {
		const { tagName, properties } = element;
		const forbidden = Object.keys(properties).find((name) => name === 'style' || /^on[a-z]/i.test(name));
		if (forbidden) throw new Error(`<${tagName} ${forbidden}>: the site's security policy allows no such attribute`);
		if (tagName === 'style') styles.add(hashOf(element));
		if (tagName === 'script' && isRun(element) && properties.src === undefined) scripts.add(hashOf(element));
		// Pagefind searches with WebAssembly, which only the search page loads.
		if (properties.dataSearchConfig !== undefined) scripts.add("'wasm-unsafe-eval'");
	});
	return [
		"default-src 'none'",
		`script-src ${[...scripts].join(' ')}`,
		`style-src ${styles.size > 0 ? [...styles].join(' ') : "'none'"}`,
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		`trusted-types ${TRUSTED_TYPES}`,
	].join('; ');
}

/**
 * Makes sure that a finished page has its policy, whatever kind of build it comes from.
 * @param file how the message calls it
 * @throws Error where the page has none
 */
export function requirePolicy(file: string, html: string) {
	if (!html.includes('<meta http-equiv="content-security-policy" content="')) {
		throw new Error(`${file} has no security policy (src/build/policy.ts); nothing was published.`);
	}
}

/**
 * Puts a page's Content Security Policy into its head, before everything that it is to guard; only the
 * encoding stands before it, since browsers look for that in the first bytes.
 * @param page changed in place; nothing may be added to it afterwards
 */
export function addPolicy(page: Root) {
	const content = policyFor(page);
	visit(page, 'element', (element) => {
		if (element.tagName !== 'head') return;
		const charset = element.children.findIndex((child) => child.type === 'element' && child.properties.charSet !== undefined);
		// For a host that sends no headers, the referrer policy stands in the page too.
		const referrer = h('meta', { name: 'referrer', content: 'no-referrer' });
		element.children.splice(charset + 1, 0, h('meta', { httpEquiv: ['content-security-policy'], content }), referrer);
		return false;
	});
}
