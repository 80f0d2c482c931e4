/** The paper's pictures by the names that its author gives them, from the plugin in `src/build/paper-pictures.ts`. */
declare module 'virtual:paper-pictures' {
	export const pictures: Map<string, import('astro').ImageMetadata>;
}
