import { z } from 'astro/zod';

/** How content names a passage: its chapter and its id there, `hong-kong-model#p3`. */
export const passageKeySchema = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'the name of a chapter’s file, # and the id of a passage');
