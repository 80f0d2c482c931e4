/** An answer as a browser gets it over HTTPS. */
export interface Answer {
	/** By name in small letters. */
	headers: Record<string, string | undefined>;
	html: string;
}

type Policy = Map<string, string[]>;

const parsePolicy = (text: string): Policy =>
	new Map(
		text.split(';').map((line) => {
			const [name = '', ...sources] = line.trim().split(/\s+/);
			return [name, sources];
		}),
	);

const BROAD = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*'];
const INLINE = ["'unsafe-inline'", 'data:'];

function gradePolicy(policy: Policy | undefined): number {
	if (!policy) return -25;
	const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	const allows = (name: string, list: string[]) => sources(name).some((source) => list.includes(source));
	if (allows('script-src', [...BROAD, ...INLINE]) || allows('object-src', BROAD)) return -20;
	if (allows('script-src', ["'unsafe-eval'"]) || allows('style-src', ["'unsafe-eval'"])) return -10;
	if (allows('style-src', [...BROAD, ...INLINE])) return 0;
	return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** Headers count before the page's own element; framing can be refused by a header alone. */
function gradeFrames({ headers }: Answer): number {
	const ancestors = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors') ?? ['*'];
	if (!ancestors.some((source) => BROAD.includes(source))) return 5;
	return /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
}

function gradeTransport(header: string | undefined): number {
	const [, seconds] = /^max-age=(\d+)/.exec(header ?? '') ?? [];
	if (seconds === undefined) return -20;
	return Number(seconds) >= 15_552_000 ? 0 : -10;
}

function gradeReferrer(header: string | undefined): number {
	if (header === undefined) return 0;
	return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header) ? 5 : -5;
}

/** Scripts of other hosts need a fingerprint. */
function gradeScripts(html: string): number {
	const foreign = html.match(/<script[^>]* src="(https?:)?\/\/[^>]*>/g) ?? [];
	return foreign.some((script) => !script.includes(' integrity=')) ? -5 : 0;
}

/**
 * The score that MDN's HTTP Observatory gives an answer, by version 4 of its algorithm (`src/analyzer` and
 * `src/grader/charts.js` of @mdn/mdn-http-observatory 1.4.8), as far as a built site decides it: that HTTP
 * leads to HTTPS, which costs nothing then, is the host's business. The package is a service of 230 packages
 * with a database of its own, too much for a table of points.
 * @returns 100 and more is the top grade, A+
 */
export function observatoryScore(answer: Answer): number {
	const { headers, html } = answer;
	const [, meta] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
	const policy = headers['content-security-policy'] ?? meta?.replaceAll('&#x27;', "'");
	const corp = headers['cross-origin-resource-policy'];
	const points = [
		gradePolicy(policy === undefined ? undefined : parsePolicy(policy)),
		gradeFrames(answer),
		gradeTransport(headers['strict-transport-security']),
		gradeReferrer(headers['referrer-policy']),
		gradeScripts(html),
		headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
		corp === 'same-origin' || corp === 'same-site' ? 10 : 0,
		// A cookie that is not `Secure`, in the shelter of HSTS; no cookie at all is as good as a careful one.
		headers['set-cookie'] === undefined ? 0 : -5,
	];
	const sum = (list: number[]) => list.reduce((total, each) => total + each, 100);
	const withoutCredit = sum(points.filter((each) => each < 0));
	return withoutCredit >= 90 ? sum(points) : withoutCredit;
}
