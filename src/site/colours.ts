/** A colour on light ground and on dark. */
type Pair = readonly [light: string, dark: string];

/** Ink on paper; text colours keep 7:1 and more on both grounds (WCAG 2.2, 1.4.6). */
export const COLOURS = {
	paper: ['#fcfaf5', '#171512'],
	sheet: ['#f4f0e6', '#211e19'],
	ink: ['#1d1a16', '#ece6da'],
	soft: ['#524c43', '#bdb5a6'],
	rule: ['#d8d0c0', '#403a31'],
	edge: ['#857b6a', '#8f8573'],
	accent: ['#8e1b12', '#ffab9c'],
	'on-accent': ['#fff', '#2a0d08'],
	mark: ['#ffe38a', '#574000'],
} as const satisfies Record<string, Pair>;

export type ColourName = keyof typeof COLOURS;

/** What changes for readers who ask for more contrast. */
const MORE_CONTRAST: Partial<Record<ColourName, Pair>> = {
	paper: ['#fff', '#000'],
	sheet: ['#eee', '#222'],
	ink: ['#000', '#fff'],
	soft: ['#222', '#eee'],
	rule: ['#555', '#bbb'],
	edge: ['#000', '#fff'],
};

/** A colour on light ground, for what is drawn beside the pages: the icon, pictures of links. */
export const lightColour = (name: ColourName): string => COLOURS[name][0];

const declarations = (colours: Partial<Record<ColourName, Pair>>) =>
	Object.entries(colours)
		.map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`)
		.join('');

/**
 * The colours as custom properties of CSS, `--accent` and so on; more contrast by the system's setting or by the choice of
 * the display panel.
 */
export function colourRules(): string {
	const more = declarations(MORE_CONTRAST);
	return [
		`:root{color-scheme:light dark;${declarations(COLOURS)}}`,
		`@media (prefers-contrast:more){:root{${more}}}`,
		`:root:has([value=more]:checked){${more}}`,
	].join('');
}
