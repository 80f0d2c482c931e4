/** The compiled code of a script that stands in a page itself (`in-page-script.ts`). */
declare module '*?in-page' {
	const code: string;
	export default code;
}
