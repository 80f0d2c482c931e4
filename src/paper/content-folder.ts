import { resolve } from 'node:path';

/** The folder that holds the paper; `CONTENT_DIR` names another one, for a second paper or a test. */
export const CONTENT_FOLDER = resolve(process.env.CONTENT_DIR ?? 'content');
