import { rolldown } from 'rolldown';

/** What an address ends in whose script is to stand in a page itself. */
const IN_PAGE = '?in-page';

/**
 * Compiles a script that is to stand in a page itself: `import code from '../layouts/x.ts?in-page'` gives its code, with all that
 * it imports, as small as the bundler makes it. The policy of each page names it by its hash.
 */
export function inPageScripts() {
	let base = '/';
	return {
		name: 'in-page-scripts',
		enforce: 'pre' as const,
		configResolved(config: { env: Record<string, unknown> }) {
			base = String(config.env.BASE_URL);
		},
		async load(this: { addWatchFile(file: string): void }, id: string) {
			if (!id.endsWith(IN_PAGE)) return undefined;
			const define = { 'import.meta.env.BASE_URL': JSON.stringify(base) };
			const bundle = await rolldown({ input: id.slice(0, -IN_PAGE.length), transform: { define } });
			const { output } = await bundle.generate({ format: 'iife', minify: true });
			for (const file of output[0].moduleIds) this.addWatchFile(file);
			return `export default ${JSON.stringify(output[0].code.trim())}`;
		},
	};
}
