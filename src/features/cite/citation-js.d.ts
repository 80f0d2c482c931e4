/** What this site uses of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
	interface BibtexEntry {
		type: string;
		label: string;
		properties: Record<string, string>;
	}
	export class Cite {
		constructor(items: readonly object[]);
		format(output: 'bibliography' | 'citation', options: Record<string, string>): string;
		format(output: 'bibtex', options: { format: 'object' }): BibtexEntry[];
	}
	interface Register {
		get(name: string): string;
		set(name: string, data: string): void;
	}
	export const plugins: {
		config: {
			get(plugin: '@csl'): { styles: Register; locales: Register };
			get(plugin: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
		};
	};
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
