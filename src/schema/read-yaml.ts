import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { ContentError, type Fault } from './fault.ts';

type Path = readonly PropertyKey[];
type YamlDocument = ReturnType<typeof parseDocument>;

const fieldName = (path: Path) =>
	path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');

/** The node at a path, or the nearest one above it that exists: a missing field is reported at its parent. */
function nearestNode(document: YamlDocument, path: Path) {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node;
	}
	return undefined;
}

function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const TYPE_NAMES: Record<string, string> = { array: 'a list', object: 'a group of fields', string: 'text', number: 'a number' };

function explain(issue: z.core.$ZodIssue, found: unknown): Pick<Fault, 'expected' | 'found' | 'remedy'> {
	switch (issue.code) {
		case 'unrecognized_keys':
			return {
				expected: 'only the fields that the schema names',
				found: issue.keys.map((key) => `“${key}”`).join(', '),
				remedy: 'correct the spelling of the field, or delete it; src/schema explains each field',
			};
		case 'invalid_type':
			return {
				expected: TYPE_NAMES[issue.expected] ?? issue.expected,
				found: show(found),
				remedy: found === undefined ? 'add the field' : 'write the value in that form; quote text that looks like a number',
			};
		case 'invalid_union':
			return { expected: 'kind: text, advantages or strategies', found: show(found), remedy: 'set kind to one of these' };
		case 'invalid_value':
			return {
				expected: issue.values.map((value) => show(value)).join(' or '),
				found: show(found),
				remedy: 'use one of the expected values',
			};
		case 'too_small':
			return { expected: `at least ${issue.minimum} (${issue.origin})`, found: show(found), remedy: 'fill it in' };
		default:
			return { expected: issue.message, found: show(found), remedy: 'correct the field; src/schema explains it' };
	}
}

/**
 * Parses YAML and checks it against a schema.
 * @param source YAML text, a whole file or the frontmatter of one
 * @param place the file's path, and how many lines of the file stand before `source`
 * @returns the checked value
 * @throws ContentError naming file, line and field of everything that is wrong
 */
export function readYaml<S extends z.ZodType>(
	schema: S,
	source: string,
	place: { file: string; linesBefore?: number },
): z.infer<S> {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const lineAt = (offset: number) => lines.linePos(offset).line + (place.linesBefore ?? 0);
	if (document.errors.length > 0) {
		throw new ContentError(
			document.errors.map((error) => ({
				file: place.file,
				line: lineAt(error.pos[0]),
				expected: 'well-formed YAML',
				found: error.message.split('\n', 1)[0] ?? '',
				remedy: 'check indentation and colons; quote text that begins with a mark',
			})),
		);
	}
	const value: unknown = document.toJS();
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw new ContentError(
		result.error.issues.map((issue) => {
			const found = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value);
			const node = nearestNode(document, issue.path);
			return {
				file: place.file,
				line: node?.range ? lineAt(node.range[0]) : (place.linesBefore ?? 0) + 1,
				field: fieldName(issue.path) || undefined,
				...explain(issue, found),
			};
		}),
	);
}
