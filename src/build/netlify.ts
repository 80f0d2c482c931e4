import { EDITIONS } from '../chinese/editions.ts';
import { commonHeaders, HASHED_FOLDERS, type Headers, headersFor, WORKER_FILE } from './headers.ts';
import type { SitePage } from './site-pages.ts';

const rule = (path: string, headers: Headers) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Rules that Cloudflare Pages reads of a file; it passes over the rest in silence. */
export const MOST_RULES = 100;

const POLICY = 'Content-Security-Policy';
const policyOf = ({ file, html }: SitePage): string => headersFor(file, html)[POLICY] ?? '';

/** Everything that any of the policies allows; styles by being inline, since their names would fill a rule. */
function unitePolicies(policies: readonly string[]): string {
	const directives = new Map<string, Set<string>>();
	for (const [name = '', ...sources] of policies.flatMap((policy) => policy.split('; ').map((each) => each.split(' ')))) {
		directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
	}
	directives.set('style-src', new Set(["'unsafe-inline'"]));
	return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join what several rules say of one address, so
 * no header stands in two rules that meet. A paper of so many pages that their policies are more rules than a host reads
 * has one wider policy for all; a browser keeps to that and to the page's own in its head, which stays as narrow as it was.
 * @param base the base path of the build, with slashes
 */
export function headersFile(pages: readonly SitePage[], base: string): string {
	const home = pages.find(({ address }) => address === '');
	const editions = EDITIONS.map(({ key }) => ({
		path: `${base}${key}/*`,
		headers: headersFor(`${key}/`, ''),
		pages: pages.filter(({ address }) => address.startsWith(`${key}/`)),
	}));
	const inEditions = editions.flatMap((edition) => edition.pages);
	const common = [
		rule(`${base}*`, commonHeaders(home?.html ?? '')),
		...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}/*`, headersFor(`${folder}/any`))),
		rule(base + WORKER_FILE, headersFor(WORKER_FILE)),
		...pages
			.filter((page) => !inEditions.includes(page))
			.map(({ file, address, html }) => rule(base + address, headersFor(file, html))),
	];
	const fits = common.length + editions.length + inEditions.length <= MOST_RULES;
	const shared = fits ? {} : { [POLICY]: unitePolicies(inEditions.map(policyOf)) };
	const rules = [
		...common,
		...editions.map(({ path, headers }) => rule(path, { ...headers, ...shared })),
		...(fits ? inEditions.map((page) => rule(base + page.address, { [POLICY]: policyOf(page) })) : []),
	];
	return `${rules.join('\n')}\n`;
}
