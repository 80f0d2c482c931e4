import { resolve } from 'node:path';

/** The folder that holds the paper; `CONTENT_DIR` names another one, for a second paper or a test. */
export const CONTENT_FOLDER = resolve(process.env.CONTENT_DIR ?? 'content');

/** How a message calls it: files are named below it, and another folder of content may have the same name. */
export const THE_CONTENT = process.env.CONTENT_DIR ? `the content of ${CONTENT_FOLDER}` : 'the content';
