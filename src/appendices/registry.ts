import type { z } from 'astro/zod';
import { advantages } from './advantages/kind.ts';
import { strategies } from './strategies/kind.ts';

/**
 * Every kind of appendix, by the word that its frontmatter has as `kind`. A new kind is a folder beside these and a
 * line here; the schema of chapters, lists, exports and pages read it from here.
 */
export const APPENDICES = { strategies, advantages } as const;

export type AppendixName = keyof typeof APPENDICES;

/** Frontmatter of an appendix of any kind. */
export type AppendixData = z.infer<(typeof APPENDICES)[AppendixName]['schema']>;
