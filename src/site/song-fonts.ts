import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { EditionKey } from '../chinese/editions.ts';

/**
 * Packages of the fonts that each edition is set in where the site brings its own (pictures of links, PDF files), the
 * second for what the first lacks: 産 is not in the first of the Traditional edition.
 */
export const SONG_FONTS: Record<EditionKey, readonly [string, string]> = {
	'zh-hant': ['noto-serif-hk', 'noto-serif-sc'],
	'zh-hans': ['noto-serif-sc', 'noto-serif-hk'],
};

// From the project's folder, where every build runs: a bundler moves this code elsewhere.
const project = createRequire(resolve('package.json'));

/** The folder of a font's package. */
export const fontFolder = (name: string): string => dirname(project.resolve(`@fontsource/${name}/package.json`));
