import { afterEach, expect, test, vi } from 'vitest';
import { loadPage } from '../../../src/features/switch/load-page.ts';

/** What a host answers with; nothing where nobody is there. */
const ANSWERS: Record<string, { status: number; responseXML: object | null }> = {
	'/twin/': { status: 200, responseXML: { title: 'twin' } },
	'/gone/': { status: 404, responseXML: { title: 'not found' } },
	'/picture/': { status: 200, responseXML: null },
};

/** A browser's request for a document. */
class StubRequest {
	status = 0;
	responseXML: object | null = null;
	responseType = '';
	onloadend = () => {};
	path = '';
	open(method: string, path: string) {
		this.path = method === 'GET' ? path : '';
	}
	send() {
		Object.assign(this, this.responseType === 'document' && ANSWERS[this.path]);
		queueMicrotask(() => this.onloadend());
	}
}

afterEach(() => vi.unstubAllGlobals());

test('a page is what the host has at its address, and neither its error, nor another file, nor silence', async () => {
	vi.stubGlobal('XMLHttpRequest', StubRequest);
	expect(await loadPage('/twin/')).toEqual({ title: 'twin' });
	await expect(loadPage('/gone/')).rejects.toThrow('/gone/');
	await expect(loadPage('/picture/')).rejects.toThrow('/picture/');
	await expect(loadPage('/nowhere/')).rejects.toThrow('/nowhere/');
});
