import { join, resolve } from 'node:path';

/** Where Astro remembers the chapters of the last build of another paper, which must not find those of this one. */
export const cacheFor = (folder: string) => join('node_modules/.astro-of', encodeURIComponent(folder));

/** The folder that holds the paper; `CONTENT_DIR` names another one, for a second paper or a test. */
export const CONTENT_FOLDER = resolve(process.env.CONTENT_DIR ?? 'content');
