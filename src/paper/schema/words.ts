import { z } from 'astro/zod';
import { findUnbalanced } from '../quotation-marks.ts';

/** Markdown that stands in text as it was typed, because it is not read there or was not understood. */
export const LEFTOVER_MARKUP = /\[\^[^\]]*\]|!\[|\]\(|\]\[|\*\*|__|~~|[`\\]|^:::|<\/?[a-z!]/i;

/**
 * A part of other words, which may begin or end within quotation marks: plain text, not blank, on one line, without Markdown.
 * Which characters it may hold is checked in the file as it was typed, with its lines (text-rules.ts).
 */
export const excerpt = z.string().superRefine((value, context) => {
	const refuse = (message: string, remedy?: string) =>
		context.addIssue({ code: 'custom', message, params: { remedy }, continue: false });
	if (value.trim() === '') refuse('text');
	else if (/\p{Cc}/u.test(value)) refuse('text on one line, without control characters', 'write it on one line');
	else if (value !== value.trim()) refuse('text without a space at either end', 'delete the space');
	else if (LEFTOVER_MARKUP.test(value)) {
		refuse('plain text', 'delete the marks; only the body of a chapter is Markdown');
	}
});

/** A field of words that are whole: what opens in them also closes. */
export const words = excerpt.superRefine((value, context) => {
	const unbalanced = findUnbalanced(value);
	if (unbalanced) context.addIssue({ code: 'custom', message: unbalanced.expected, params: { remedy: unbalanced.remedy } });
});
