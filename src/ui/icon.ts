/**
 * The site's icon: three strokes on a seal. It stands in the page, since browsers ask for an icon's
 * file anew with every change of the address, also when a switch of script needs nothing else.
 */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#8e1b12" d="M0 0h32v32H0z"/><path stroke="#fff" stroke-width="3" d="M7 8.5h18M9 16h14M6 23.5h20"/></svg>`;

/** The icon's address. */
export const icon = `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
