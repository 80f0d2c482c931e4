import type { z } from 'astro/zod';
import { counted, type Explanation } from '../fault.ts';
import { CHAPTER_KINDS } from '../schema/chapter.ts';
import { remedyForDate } from '../schema/dates.ts';

interface Type {
	name: string;
	remedy: string;
}

const LIST = {
	name: 'a list',
	remedy: 'write each entry on an indented line that begins with -, or all of them as [one, other]',
};
const GROUP = { name: 'a group of fields', remedy: 'write each of its fields on an indented line below it' };

/** What values are called in YAML, and how each is written. */
const TYPES: Record<string, Type> = {
	array: LIST,
	object: GROUP,
	record: GROUP,
	boolean: { name: 'true or false', remedy: 'write true or false, without quotation marks' },
	string: { name: 'text', remedy: 'put the value in quotation marks' },
	number: { name: 'a number', remedy: 'write digits alone, without quotation marks' },
	int: { name: 'a whole number', remedy: 'write digits alone, without quotation marks' },
};

/** The words that `kind` may be, as a list in a sentence. */
const KINDS = new Intl.ListFormat('en', { type: 'disjunction' }).format(CHAPTER_KINDS);

const CORRECT = 'correct the field; src/paper/schema explains it';

/** What to do with a value of some form that is typed in another one. */
function remedyForForm(field: PropertyKey | undefined, found: unknown): string | undefined {
	if (field === 'date' || field === 'on' || field === 'iso') return remedyForDate(found, field !== 'iso');
	const [, quoted] = typeof found === 'string' ? (/^[“‘](.*)[”’]$/.exec(found) ?? []) : [];
	return quoted && `type straight quotation marks, '${quoted}'`;
}

/** How a message shows a value that an author has written. */
function show(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return `a list of ${counted(value.length, 'entry', 'entries')}`;
	if (typeof value === 'object') return 'a group of fields';
	const characters = [...(JSON.stringify(value) ?? '')];
	return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** Whether a value is none: of a field that was left empty, or holds spaces alone. */
export const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

function remedyForType(expected: string, found: unknown, whenEmpty: string): string {
	if (found === undefined) return 'add the field';
	if (found === null) return whenEmpty;
	if (expected === 'string' && typeof found === 'object') return 'write the words on the line of the field';
	return TYPES[expected]?.remedy ?? CORRECT;
}

/**
 * Puts what the schema found wrong into an author's words.
 * @param found the value that stands there
 * @param whenEmpty what to do if that is empty
 */
export function explainIssue(issue: z.core.$ZodIssue, found: unknown, whenEmpty: string): Explanation {
	const told = { found: show(found) };
	const form = remedyForForm(issue.path.at(-1), found);
	switch (issue.code) {
		case 'invalid_type':
			return {
				...told,
				expected: TYPES[issue.expected]?.name ?? issue.expected,
				remedy:
					issue.expected === 'object' && found === undefined
						? `add the field, and its fields on indented lines below it: ${issue.message}`
						: ((issue.expected === 'string' ? form : undefined) ?? remedyForType(issue.expected, found, whenEmpty)),
			};
		case 'invalid_union':
			return { ...told, expected: KINDS, remedy: 'set kind to one of these' };
		case 'invalid_key':
			return { found: String(issue.path.at(-1)), expected: issue.issues[0]?.message ?? issue.message, remedy: CORRECT };
		case 'invalid_value':
			return { ...told, expected: issue.values.map(String).join(' or '), remedy: 'use one of the expected values' };
		case 'too_small':
		case 'too_big': {
			const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
			if (issue.origin !== 'array') return { ...told, expected: 'a number from 1', remedy: 'correct the number' };
			const remedy =
				issue.code === 'too_small'
					? `add what is missing${issue.path.length === 0 ? ', or delete the file' : ''}`
					: 'delete what is too much';
			return { ...told, expected: `a list of ${counted(limit, 'entry', 'entries')}${issue.exact ? '' : ' or more'}`, remedy };
		}
		case 'custom': {
			const remedy: unknown = issue.params?.remedy ?? (isEmpty(found) ? whenEmpty : form);
			return {
				...told,
				expected: issue.message,
				remedy: typeof remedy === 'string' ? remedy : found === undefined ? 'add the field' : CORRECT,
			};
		}
		default:
			return { ...told, expected: issue.message, remedy: form ?? CORRECT };
	}
}
