import { z } from 'astro/zod';

/** Markdown that stands in text as it was typed, because it is not read there or was not understood. */
export const LEFTOVER_MARKUP = /\[\^[^\]]*\]|!\[|\]\(|\]\[|\*\*|__|~~|[`\\]|^:::|<\/?[a-z!]/i;

/**
 * A field of words: plain text, not blank, on one line, without Markdown.
 * Which characters it may hold is checked in the file as it was typed, with its lines (text-rules.ts).
 */
export const words = z.string().superRefine((value, context) => {
	const refuse = (message: string, remedy: string) =>
		context.addIssue({ code: 'custom', message, params: { remedy }, continue: false });
	if (value.trim() === '') refuse('text', 'fill it in, or delete the field');
	else if (/\p{Cc}/u.test(value)) refuse('text on one line, without control characters', 'write it on one line');
	else if (value !== value.trim()) refuse('text without a space at either end', 'delete the space');
	else if (LEFTOVER_MARKUP.test(value)) {
		refuse('plain text', 'delete the marks; only the body of a chapter is Markdown');
	}
});
