import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Report {
	vulnerabilities?: Record<string, { severity: string }>;
	message?: string;
}

/** What an audit found, or why there is none. */
type Audit = { serious: string[] } | { unanswered: string };

/**
 * Asks a registry what it knows against the packages of the lock file.
 * @param options of npm: without them it asks the registry that packages come from
 */
async function audit(...options: string[]): Promise<Audit> {
	const flags = ['--json', '--offline=false', '--fetch-retries=0', '--fetch-timeout=20000', ...options];
	const printed = await new Promise<string>((resolve) => {
		execFile('npm', ['audit', ...flags], { maxBuffer: 1e8, shell: process.platform === 'win32' }, (_, stdout) => resolve(stdout));
	});
	const { vulnerabilities, message = 'npm said nothing' } = JSON.parse(printed || '{}') as Report;
	if (!vulnerabilities) return { unanswered: message };
	const serious = Object.entries(vulnerabilities).filter(([, { severity }]) => /^(high|critical)$/.test(severity));
	return { serious: serious.map(([name, { severity }]) => `${name}: ${severity}`) };
}

test('the registry knows of no serious weakness in any package', async ({ skip }) => {
	const outcome = await audit();
	if ('unanswered' in outcome) {
		console.warn(`No audit: the registry gives no answer (${outcome.unanswered}).`);
		skip('the registry answers no audit');
	} else expect(outcome.serious).toEqual([]);
});

describe('an audit', () => {
	/** Asks a registry that always answers in one way, and keeps nothing of what it says. */
	async function auditAt(answer: RequestListener): Promise<Audit> {
		const cache = mkdtempSync(join(tmpdir(), 'npm-'));
		const server = createServer(answer);
		await new Promise<void>((resolve) => {
			server.listen(0, '127.0.0.1', resolve);
		});
		try {
			return await audit(`--registry=http://127.0.0.1:${(server.address() as AddressInfo).port}`, `--cache=${cache}`);
		} finally {
			server.closeAllConnections();
			server.close();
			rmSync(cache, { recursive: true });
		}
	}
	const knowing =
		(severity: string): RequestListener =>
		(request, response) => {
			const advisory = { id: 1, url: 'https://advisories.example/1', title: 'harm', severity, vulnerable_versions: '<100' };
			const isAudit = request.url === '/-/npm/v1/security/advisories/bulk';
			response.writeHead(isAudit ? 200 : 404, { 'content-type': 'application/json' });
			response.end(JSON.stringify(isAudit ? { yaml: [advisory] } : {}));
		};

	test('tells what is serious', async () => {
		expect(await auditAt(knowing('high'))).toMatchObject({ serious: expect.arrayContaining(['yaml: high']) });
		expect(await auditAt(knowing('critical'))).toMatchObject({ serious: expect.arrayContaining(['yaml: critical']) });
	});

	test('lets pass what is not', async () => {
		expect(await auditAt(knowing('moderate'))).toEqual({ serious: [] });
	});

	test.each([405, 500])('is known to be missing where a registry answers %s', async (status) => {
		const outcome = await auditAt((_, response) => response.writeHead(status).end());
		expect(outcome).toEqual({ unanswered: expect.stringContaining(String(status)) });
	});

	test('is known to be missing where nobody answers', async () => {
		expect(await audit('--registry=http://127.0.0.1:9')).toEqual({ unanswered: expect.stringContaining('ECONNREFUSED') });
	});
});
