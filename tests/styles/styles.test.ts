import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\//g, '');

const declarations = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
	.flatMap((file) =>
		[...readFileSync(join('src', file), 'utf8').matchAll(/^\s*([\w-]+): ([^;{]+);/gm)].map(([, name = '', value = '']) => ({
			place: `${file}: ${name}: ${value}`,
			name,
			value,
		})),
	);

test('distances come from the tokens, but for hairlines, what belongs to characters, and margins of a sheet', () => {
	const distances = declarations.filter(({ name }) =>
		/^(scroll-)?(margin|padding|inset|top|right|bottom|left)\b|gap$/.test(name),
	);
	const literal = distances.filter(({ value }) => /\d(rem|pt|cm|in)\b|\b([3-9]|\d\d+)px/.test(value));
	expect(distances.length).toBeGreaterThan(100);
	expect(literal.map(({ place }) => place)).toEqual([]);
});

test('type sizes come from the tokens, but for what is a part of the text it stands in, and units of a drawing', () => {
	const sizes = declarations.filter(({ name }) => /^font(-size)?$/.test(name));
	const literal = sizes.filter(({ place, value }) => /\d(rem|pt|vw)\b|\dpx/.test(value) && !/charts\.css/.test(place));
	expect(sizes.length).toBeGreaterThan(30);
	expect(literal.map(({ place }) => place)).toEqual([]);
});

test('what holds on paper stands in the layer of print', () => {
	const forPaper = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.css'))
		.map((file) => ({ file, source: withoutComments(readFileSync(join('src', file), 'utf8')) }))
		.filter(({ source }) => source.includes('@media print'));
	expect(forPaper.length).toBeGreaterThan(10);
	const outside = forPaper.filter(({ source }) => source.replaceAll(/^@layer print \{.*?^\}/gms, '').includes('@media print'));
	expect(outside.map(({ file }) => file)).toEqual([]);
});

test('neither script is set in fonts that draw the forms of the other', () => {
	const fonts = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--(?:serif-)?(han[ts]): "([^;]*);/g)];
	const otherScript = { hans: /\b(HK|TC)\b|MingLiU|JhengHei|var\(--hant\)/, hant: /\bSC\b|YaHei|SimSun|var\(--hans\)/ };
	expect(fonts.map(([, script]) => script)).toEqual(['hant', 'hans', 'hant', 'hans']);
	for (const [declaration, script] of fonts) {
		expect(declaration).not.toMatch(otherScript[script as 'hans' | 'hant']);
		expect(declaration, 'whatever fonts a reader has').toMatch(/(sans-serif|var\(--han[ts]\));$/);
	}
});
