import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { policyIn } from '../../src/build/headers.ts';
import { type Answer, observatoryScore } from './observatory.ts';
import { DIST, readPages } from './site.ts';

const pages = readPages();

/** What Netlify and Cloudflare Pages send with an address, by the file that the build makes for them. */
function shippedHeaders(address: string): Answer['headers'] {
	const headers: Answer['headers'] = {};
	let isMeant = false;
	for (const line of readFileSync(join(DIST, '_headers'), 'utf8').trimEnd().split('\n')) {
		const [, name = '', value = ''] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
		if (!name) isMeant = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
		else if (isMeant) headers[name.toLowerCase()] = value;
	}
	return headers;
}

describe('MDN’s HTTP Observatory', () => {
	test.each(pages)('gives $path its top grade, for the headers that are shipped', ({ path, html }) => {
		expect(observatoryScore({ headers: shippedHeaders(`/${path}`), html })).toBe(130);
	});

	test('gives every page its top grade, as the site’s own server sends it', async () => {
		const { server, address } = await serve(DIST, '/', 0);
		for (const { path } of pages.filter(({ path: each }) => each !== '404.html')) {
			const response = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } });
			const score = observatoryScore({ headers: Object.fromEntries(response.headers), html: await response.text() });
			expect([path, score]).toEqual([path, 130]);
		}
		server.close();
	});

	/** Scores that the Observatory's own program gave these answers. */
	const BEST = {
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'x-frame-options': 'DENY',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'strict-transport-security': 'max-age=63072000',
		'cross-origin-resource-policy': 'same-origin',
	};
	const NONE = Object.fromEntries(Object.keys(BEST).map((name) => [name, undefined]));
	const META = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
	const withPolicy = (directive: string) => ({ 'content-security-policy': `${directive}; frame-ancestors 'none'` });
	test.each<[what: string, changed: Answer['headers'], html: string, score: number]>([
		['all headers', {}, META, 130],
		['the policy in the page alone', NONE, META, 55],
		['no policy in the headers', { 'content-security-policy': undefined }, META, 125],
		['no policy', { 'content-security-policy': undefined }, '', 75],
		['no HSTS', { 'strict-transport-security': undefined }, META, 80],
		['HSTS for a day', { 'strict-transport-security': 'max-age=86400' }, META, 120],
		['types guessed', { 'x-content-type-options': undefined }, META, 125],
		['addresses told', { 'referrer-policy': 'unsafe-url' }, META, 120],
		['no referrer policy', { 'referrer-policy': undefined }, META, 125],
		['resources open to all', { 'cross-origin-resource-policy': 'cross-origin' }, META, 120],
		['frames', { 'content-security-policy': "default-src 'none'", 'x-frame-options': undefined }, META, 80],
		['inline scripts', withPolicy("default-src 'none'; script-src 'self' 'unsafe-inline'"), '', 80],
		['scripts from any host', withPolicy("default-src 'none'; script-src https:"), '', 80],
		['code from strings', withPolicy("default-src 'none'; script-src 'self' 'unsafe-eval'"), '', 110],
		['inline styles', withPolicy("default-src 'none'; style-src 'unsafe-inline'"), '', 120],
		['everything of its own', withPolicy("default-src 'self'"), '', 125],
		['a script of another host', {}, `${META}<script src="https://cdn.example.com/a.js"></script>`, 125],
		['a script of its own', {}, `${META}<script src="/a.js"></script>`, 130],
		['a cookie', { 'set-cookie': 'a=b' }, META, 125],
	])('would give %s its due', (_, changed, html, score) => {
		expect(observatoryScore({ headers: { ...BEST, ...changed }, html })).toBe(score);
	});
});

/** What Google's CSP Evaluator finds in a policy, worst first. */
const findingsIn = (policy: string) =>
	new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
		.evaluate()
		.map(({ severity, directive, value }) => `${Severity[severity]}: ${directive} ${value ?? ''}`);

/** It would matter if readers could put files on the site. */
const KNOWN = "MEDIUM_MAYBE: script-src 'self'";

describe('Google’s CSP Evaluator', () => {
	test.each(pages)('finds nothing in the policies of $path but that scripts come from the site itself', ({ path, html }) => {
		expect(findingsIn(policyIn(html) ?? '')).toEqual([KNOWN]);
		expect(findingsIn(shippedHeaders(`/${path}`)['content-security-policy'] ?? '')).toEqual([KNOWN]);
	});

	test('finds nothing in the policy of the service worker', () => {
		expect(findingsIn(shippedHeaders('/sw.js')['content-security-policy'] ?? '')).toEqual([]);
	});

	test.each([
		['', 'HIGH: script-src '],
		["default-src 'none'; script-src 'self' 'unsafe-inline'", "HIGH: script-src 'unsafe-inline'"],
		["default-src 'none'; script-src *", 'HIGH: script-src *'],
		["script-src 'self'", 'HIGH: object-src '],
	])('would find what is wrong with “%s”', (policy, finding) => {
		expect(findingsIn(policy)).toContain(finding);
	});
});
