// Plain JavaScript, since Astro takes a log of its own from nothing else.

/** Whenever so many more files have been written, a line says that work goes on: a long paper takes a while. */
const LOT = 500;

/** Integrations of this site, which say what they made in words for whoever waits. */
const OWN = ['search-index', 'deploy'];

let written = 0;

/**
 * What a build says: warnings and errors, what this site's own steps made, and how far it is. Astro's line for every page
 * and for every step of its own is left out.
 * @returns {{ write(event: import('astro/logger').AstroLoggerMessage): void }}
 */
export default function buildLog() {
	return {
		write({ level, label, message }) {
			if (level === 'error') console.error(message);
			else if (level === 'warn') console.warn(message);
			else if (OWN.includes(label ?? '')) console.log(message);
			else if (message.includes('├─')) {
				written += 1;
				if (written % LOT === 0) console.log(`${written} files written …`);
			}
		},
	};
}

/** @type {import('astro').AstroIntegration} */
export const progress = {
	name: 'progress',
	hooks: {
		'astro:build:start': () => console.log('Compiling …'),
		'astro:build:generated': () => console.log(`${written} pages and other files written`),
	},
};
