import { defineConfig } from 'astro/config';
import { deploy } from './src/build/integration.ts';
import { paperPictures } from './src/build/paper-pictures.ts';
import { watchPaper } from './src/build/watch-paper.ts';
import { searchIndex } from './src/features/search/index/search-index.ts';
import { CONTENT_FOLDER, cacheFor } from './src/paper/content-folder.ts';

/** Vite's helper loads what a file of the site's one dynamic import will import, and costs more than that gains. */
const bareImports = {
	name: 'bare-imports',
	enforce: 'pre' as const,
	load: (id: string) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
};

const scriptFiles = {
	// Short, for every page names its files; Astro's own names say in what block of what page a script stands.
	entryFileNames: ({ name }: { name: string }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
	// One file of what several pages share, for each file is a request.
	codeSplitting: { groups: [{ name: 'shared', test: /src.browser.(switch|storage|fetch-json)/ }] },
};

export default defineConfig({
	// BASE_PATH: the path the site is served under, `/briefs/2024/`. SITE_URL: its origin, `https://example.org`.
	base: process.env.BASE_PATH ?? '/',
	...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
	...(process.env.CONTENT_DIR ? { cacheDir: cacheFor(CONTENT_FOLDER) } : {}),
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// Line breaks between tags would become part of a passage's words.
	compressHTML: 'jsx',
	integrations: [searchIndex(), deploy()],
	build: {
		// A stylesheet of its own would cost a round trip before the first line can be painted.
		inlineStylesheets: 'always',
	},
	vite: {
		plugins: [bareImports, paperPictures(), watchPaper()],
		server: { fs: { allow: ['.', CONTENT_FOLDER] } },
		environments: {
			client: { build: { rolldownOptions: { output: scriptFiles } } },
		},
		build: {
			// Inlined scripts would need a hash in the security policy, and lose Vite's preload helper.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks its own modules with a directive that the bundler does not know; nothing is lost.
				onwarn: (warning, report) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(warning)),
			},
		},
	},
	devToolbar: { enabled: false },
});
