import { expect, test, vi } from 'vitest';
import { getStaticPaths } from '../../src/pages/[...found].ts';

test('a paper that asks not to be listed has no sitemap, though its address is known', () => {
	vi.stubEnv('SITE', 'https://papers.example');
	expect(getStaticPaths().map(({ params, props }) => [params.found, props.content])).toEqual([
		['robots.txt', 'User-agent: *\nDisallow: /\n'],
	]);
	vi.unstubAllEnvs();
});
