import { z } from 'astro/zod';
import { findUnbalanced } from '../quotation-marks.ts';

/** Markdown that stands in text as it was typed, because it is not read there or was not understood. */
export const LEFTOVER_MARKUP = /\[\^[^\]]*\]|!\[|\]\(|\]\[|\*\*|__|~~|[`\\]|^:::|<\/?[a-z!]/i;

const refuse = (context: z.RefinementCtx, message: string, remedy?: string) =>
	context.addIssue({ code: 'custom', message, params: { remedy }, continue: false });

/**
 * Words as a passage has them, signs of Markdown too, which the chapter has escaped: not blank, on one line.
 * Which characters they may hold is checked in the file as it was typed, with its lines (text-rules.ts).
 */
export const passageWords = z.string().superRefine((value, context) => {
	if (value.trim() === '') refuse(context, 'text');
	else if (/\p{Cc}/u.test(value)) refuse(context, 'text on one line, without control characters', 'write it on one line');
	else if (value !== value.trim()) refuse(context, 'text without a space at either end', 'delete the space');
});

/** A part of other words, which may begin or end within quotation marks: plain text without Markdown. */
export const excerpt = passageWords.superRefine((value, context) => {
	if (!LEFTOVER_MARKUP.test(value)) return;
	refuse(context, 'plain text', 'delete the marks; only the body of a chapter is Markdown');
});

/** A field of words that are whole: what opens in them also closes. */
export const words = excerpt.superRefine((value, context) => {
	const unbalanced = findUnbalanced(value);
	if (unbalanced) context.addIssue({ code: 'custom', message: unbalanced.expected, params: { remedy: unbalanced.remedy } });
});
