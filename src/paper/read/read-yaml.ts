import { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { ContentError, type Explanation, type Fault, startOf } from '../fault.ts';
import { explainIssue, isEmpty } from './explain-issue.ts';
import { findYamlFaults } from './strict-yaml.ts';

type Path = readonly PropertyKey[];

/** Where a YAML text stands: the file's path, and how many lines of the file come before it. */
interface Place {
	file: string;
	linesBefore?: number;
}

const fieldName = (path: Path) =>
	path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');

function parse(source: string, linesBefore = 0) {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	return { document, lineAt: (offset: number) => lines.linePos(offset).line + linesBefore };
}

type Parsed = ReturnType<typeof parse>;

/** The key of a field, else its value, else the nearest of either above it: a missing field is reported at its parent. */
function nearestNode({ document }: Parsed, path: Path): Node | undefined {
	for (let length = path.length; length >= 0; length--) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const own = path[length - 1];
		const key = isMap(parent) && parent.items.find((pair) => isScalar(pair.key) && pair.key.value === own)?.key;
		const node = key || document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node;
	}
	return undefined;
}

function lineOfPath(parsed: Parsed, path: Path): number | undefined {
	const node = nearestNode(parsed, path);
	return node?.range ? parsed.lineAt(node.range[0]) : undefined;
}

/**
 * The line of a field, for a fault that shows only when files are compared.
 * @param source the file; of a chapter, YAML reads the fields alone, which are the first of its documents
 * @param field the field as a path, `rows[1].examples[0]`
 */
export function lineOfField(source: string, field: string): number | undefined {
	return lineOfPath(parse(source), field.match(/[^.[\]]+/g) ?? []);
}

/** A YAML text with blanks in the place of every value of a field; all else stands where it was. */
export function withoutField(source: string, field: string): string {
	let rest = source;
	visit(parse(source).document, {
		Pair: (_key, { key, value }) => {
			if (!isScalar(key) || key.value !== field || !isNode(value) || !value.range) return;
			const [start, end] = value.range;
			rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
		},
	});
	return rest;
}

/** An unclosed quotation mark shows at the end of the file, a missing comma in the line below: where the last text before begins. */
function startOfText({ document }: Parsed, offset: number): number {
	let start = offset;
	visit(document, {
		Scalar: (_key, { range }) => {
			if (range && range[0] < offset) start = range[0];
		},
	});
	return start;
}

function syntaxFaults(parsed: Parsed, source: string, { file, linesBefore = 0 }: Place): Fault[] {
	const { document, lineAt } = parsed;
	const errors = [...document.errors, ...document.warnings];
	const repeated = errors
		.filter(({ code }) => code === 'DUPLICATE_KEY')
		.map(({ pos: [offset] }) => ({
			file,
			line: lineAt(offset),
			expected: 'each field once',
			found: `${/^[^:\n]*/.exec(source.slice(offset))?.[0]} again`,
			remedy: 'delete one of the two',
		}));
	// A field below one with a value, and further in, is told at that value.
	const nestedFault = (message: string, line: number): Fault | undefined => {
		const [own = '', next = ''] = source.split('\n').slice(line - 1);
		if (!message.startsWith('Nested mappings') || next.search(/\S/) <= own.search(/[^\s-]/)) return undefined;
		const expected = 'fields of one group below each other';
		const remedy = 'indent it as the field above, of which it is no part';
		return { file, line: line + linesBefore + 1, expected, found: startOf(next.trim()), remedy };
	};
	// What comes after the first error is mostly its consequence.
	const broken = errors
		.filter(({ code }) => code !== 'DUPLICATE_KEY')
		.sort((a, b) => a.pos[0] - b.pos[0])
		.slice(0, 1)
		.map(
			({ code, message, pos: [offset] }) =>
				nestedFault(message, lineAt(offset) - linesBefore) ?? {
					file,
					line: lineAt(code === 'MISSING_CHAR' ? startOfText(parsed, offset) : offset),
					expected: 'well-formed YAML',
					found: message,
					remedy: 'check indentation, colons and quotation marks; quote text that begins with a mark',
				},
		);
	if (errors.length > 0) return [...repeated, ...broken];
	return findYamlFaults(document, source).map(({ offset, ...fault }) => ({ file, line: lineAt(offset), ...fault }));
}

/**
 * Finds out what may be done with empty fields: to delete one that must be there would only bring the next message.
 * @returns the remedy for an empty field
 */
function remedyForEmpty(schema: z.ZodType, value: unknown): (path: Path) => string {
	/** The fields with which something is wrong if all that is empty is left out, or another value stands there. */
	const wrongWith = (other: unknown) => {
		const text = JSON.stringify(value, (_key, part: unknown) => (isEmpty(part) ? other : part)) ?? 'null';
		return new Set(schema.safeParse(JSON.parse(text)).error?.issues.map(({ path }) => fieldName(path)));
	};
	const [withNone, withList] = [wrongWith(undefined), wrongWith([])];
	return (path) => {
		// An entry of a list can always be deleted.
		if (typeof path.at(-1) === 'number' || !withNone.has(fieldName(path))) return 'fill it in, or delete the field';
		return withList.has(fieldName(path)) ? 'fill it in' : 'fill it in, or write [] where there is nothing to list';
	};
}

function schemaFaults(
	issue: z.core.$ZodIssue,
	value: unknown,
	whenEmpty: (path: Path) => string,
	parsed: Parsed,
	{ file, linesBefore = 0 }: Place,
): Fault[] {
	const fault = (path: Path, told: Explanation): Fault => ({
		file,
		line: lineOfPath(parsed, path) ?? linesBefore + 1,
		field: fieldName(path) || undefined,
		...told,
	});
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			fault([...issue.path, key], {
				expected: 'a field that the schema names',
				found: key,
				remedy: 'correct its spelling, or delete it; src/paper/schema explains each field',
			}),
		);
	}
	const found = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], value);
	return [fault(issue.path, explainIssue(issue, found, whenEmpty(issue.path)))];
}

/**
 * Parses YAML and checks it against a schema.
 * @param source YAML text, a whole file or the frontmatter of one
 * @returns the checked value
 * @throws ContentError naming file, line and field of everything that is wrong
 */
export function readYaml<S extends z.ZodType>(schema: S, source: string, place: Place): z.infer<S> {
	const parsed = parse(source, place.linesBefore);
	const faults = syntaxFaults(parsed, source, place);
	if (faults.length > 0) throw new ContentError(faults);
	const value: unknown = parsed.document.toJS();
	// A group of fields that is missing is told with their names.
	const result = schema.safeParse(value, {
		error: ({ inst }) => (inst instanceof z.ZodObject ? Object.keys(inst.shape).join(', ') : undefined),
	});
	if (result.success) return result.data;
	const whenEmpty = remedyForEmpty(schema, value);
	throw new ContentError(result.error.issues.flatMap((issue) => schemaFaults(issue, value, whenEmpty, parsed, place)));
}
