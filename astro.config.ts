import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/environment.ts';
import { inPageScripts } from './src/build/in-page-script.ts';
import { deploy } from './src/build/integration.ts';
import { paperPictures } from './src/build/paper-pictures.ts';
import { paperTrees, unreadBodies } from './src/build/paper-trees.ts';
import { watchPaper } from './src/build/watch-paper.ts';
import { searchIndex } from './src/features/search/index/search-index.ts';
import { CONTENT_FOLDER } from './src/paper/content-folder.ts';

/** Vite's helper, and its list, load what a dynamic import will import, and cost more than that gains. */
const bareImports = {
	name: 'bare-imports',
	enforce: 'pre' as const,
	config: () => ({ build: { modulePreload: false as const } }),
	load: (id: string) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
};

/** Who edits the paper has its proof sheet as a page too; it is no part of what is published. */
const forAuthors: AstroIntegration = {
	name: 'for-authors',
	hooks: {
		'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
			if (command !== 'dev') return;
			injectRoute({ pattern: '/proof/', entrypoint: 'src/features/proof/proof-page.ts' });
			// Astro's own server would ask for a slash after the names of files, too.
			updateConfig({ trailingSlash: 'ignore' });
		},
	},
};

const scriptFiles = {
	// Short, for every page names its files; Astro's own names say in what block of what page a script stands.
	entryFileNames: ({ name }: { name: string }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
	// One file of what several pages share, for each file is a request.
	codeSplitting: {
		groups: [
			{
				name: 'shared',
				test: /src.(features.switch.(?!choose|chosen)|site.storage)|preload-helper|rolldown.runtime/,
			},
			// All of search in one file: who goes to the field in the header then has what the search page runs.
			{
				name: 'search',
				test: /src.features.search.(browser.(?!shortcuts|pagefind)|parse-query|search-files)|src.chinese.fold\.ts/,
			},
		],
	},
};

export default defineConfig({
	// BASE_PATH: the path the site is served under, `/briefs/2024/`. SITE_URL: its origin, `https://example.org`.
	base: basePath(),
	...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// Line breaks between tags would become part of a passage's words.
	compressHTML: 'jsx',
	markdown: { processor: satteri({ hastPlugins: [paperTrees] }), syntaxHighlight: false },
	integrations: [mdx(), searchIndex(), deploy(), forAuthors],
	build: {
		// A stylesheet of its own would cost a round trip before the first line can be painted.
		inlineStylesheets: 'always',
	},
	vite: {
		plugins: [bareImports, inPageScripts(), paperPictures(), unreadBodies(), watchPaper()],
		server: { fs: { allow: ['.', CONTENT_FOLDER] } },
		environments: {
			// What Astro has loaded itself: for `content.config.ts` it would transform some hundred modules of its own once more.
			astro: { resolve: { external: ['astro/content/config', 'astro/loaders', 'astro/zod'] } },
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
