/** What TeX takes for commands, and how each is printed (LaTeX2e, “Special characters”). */
const PRINTED: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\^{}',
};

/** Plain text as TeX prints it; also what BibTeX needs, for which braces must be in pairs. */
export function escapeTex(text: string): string {
	return text.replace(/[\\~^&%$#_{}]/g, (sign) => PRINTED[sign] ?? `\\${sign}`);
}
