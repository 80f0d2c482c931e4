import { getPaper } from '../paper/get-paper.ts';
import { sealOf } from '../paper/names.ts';
import { lightColour } from '../site/colours.ts';

/**
 * The site's icon: the paper's number in its series, on a seal. It stands in the page, since browsers
 * ask for an icon's file anew with every change of the address, also when a switch of script needs
 * nothing else.
 */
const seal = sealOf(getPaper().data);
const size = Math.floor(26 / [...seal].length);
// Han characters fill their square, so they are in the middle without being told to.
const text = `<text x="3" y="${Math.round(16 + size * 0.36)}" fill="${lightColour('on-accent')}" font-size="${size}">${seal}</text>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${lightColour('accent')}" d="M0 0h32v32H0z"/>${text}</svg>`;

/** The icon's address. */
export const icon = `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll('#', '%23')}`;
