import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

test('a script that renews words of its own runs after the page was read as it was published', async () => {
	const read = vi.fn(() => ({ childNodes: [], nodeValue: null }));
	vi.stubGlobal('Element', class {});
	vi.stubGlobal('document', Object.defineProperty({}, 'documentElement', { get: read }));
	await import('../../../src/features/switch/event.ts');
	expect(read).toHaveBeenCalledOnce();
});
