import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { deploy } from './src/deploy/integration.ts';
import { CONTENT_FOLDER } from './src/model/content-folder.ts';
import { MDX_FEATURES, passagesPlugin } from './src/model/mdx.ts';
import { searchIndex } from './src/search/search-index.ts';

/** Vite's helper loads what a file of the site's one dynamic import will import, and costs more than that gains. */
const bareImports = {
	name: 'bare-imports',
	enforce: 'pre' as const,
	load: (id: string) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
};

export default defineConfig({
	// BASE_PATH: the path the site is served under, `/briefs/2024/`. SITE_URL: its origin, `https://example.org`.
	base: process.env.BASE_PATH ?? '/',
	...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
	// Astro remembers the chapters of the last build; another paper must not find those of this one.
	...(process.env.CONTENT_DIR ? { cacheDir: join('node_modules/.astro-of', encodeURIComponent(CONTENT_FOLDER)) } : {}),
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// Line breaks between tags would become part of a passage's words.
	compressHTML: 'jsx',
	markdown: { processor: satteri({ features: MDX_FEATURES, hastPlugins: [passagesPlugin] }), syntaxHighlight: false },
	integrations: [mdx(), searchIndex(), deploy()],
	build: {
		// A stylesheet of its own would cost a round trip before the first line can be painted.
		inlineStylesheets: 'always',
	},
	vite: {
		plugins: [bareImports],
		build: {
			// Inlined scripts would need a hash in the security policy, and lose Vite's preload helper.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// One file of what several pages share, for each file is a request.
				output: { codeSplitting: { groups: [{ name: 'shared', test: /src.browser.(switch|storage|fetch-json)/ }] } },
				// Astro marks its own modules with a directive that the bundler does not know; nothing is lost.
				onwarn: (warning, report) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(warning)),
			},
		},
	},
	devToolbar: { enabled: false },
});
