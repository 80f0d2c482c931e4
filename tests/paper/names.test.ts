import { describe, expect, test } from 'vitest';
import { authorNames, licenceAddress, personName, sealOf, wholeTitle } from '../../src/paper/names.ts';
import type { PaperData } from '../../src/paper/schema/paper.ts';

const paper = (fields: Partial<PaperData> = {}): PaperData => ({
	title: '「夜讀」研究',
	publisher: '研究社',
	date: { printed: '2025年', iso: '2025' },
	indexing: 'allowed',
	...fields,
});

describe('a person', () => {
	test.each([
		['陳大文', { family: '陳', given: '大文' }],
		['𠮷田一', { family: '𠮷', given: '田一' }],
		['歐陽小明', { family: '歐陽', given: '小明' }],
		['Jane Smith', { family: 'Smith', given: 'Jane' }],
		['CHAN Tai-man', { family: 'CHAN', given: 'Tai-man', 'static-ordering': true }],
		['ÖZTÜRK Ayşe', { family: 'ÖZTÜRK', given: 'Ayşe', 'static-ordering': true }],
		['Tai-man CHAN', { family: 'CHAN', given: 'Tai-man' }],
		['Plato', { family: 'Plato', given: '' }],
		['Jane K Smith', { family: 'Smith', given: 'Jane K' }],
		['Peter 陳', { family: '陳', given: 'Peter' }],
	])('%s has a family name and a given one', (name, parts) => {
		expect(personName({ name })).toEqual(parts);
	});

	test('may have any of the commonest family names of two characters', () => {
		const compound =
			'歐陽司徒上官諸葛司馬東方夏侯皇甫尉遲公孫慕容端木令狐長孫宇文司空淳于南宮申屠百里呼延鍾離'.match(/../gu) ?? [];
		expect(compound.map((family) => personName({ name: `${family}明` }).family)).toEqual(compound);
	});

	test('has the family name that the author gives', () => {
		expect(personName({ name: '張簡小明', family: '張簡' })).toEqual({ family: '張簡', given: '小明' });
		expect(personName({ name: 'Ludwig van Beethoven', family: 'van Beethoven' })).toEqual({
			family: 'van Beethoven',
			given: 'Ludwig',
		});
		expect(personName({ name: 'Chan Tai-man', family: 'Chan' })).toEqual({
			family: 'Chan',
			given: 'Tai-man',
			'static-ordering': true,
		});
	});
});

test('references name the authors, or the publisher where there are none', () => {
	expect(authorNames(paper({ authors: [{ name: '陳大文' }, { name: 'Jane Smith' }] }))).toEqual(['陳大文', 'Jane Smith']);
	expect(authorNames(paper())).toEqual(['研究社']);
});

test('references give the subtitle behind the title', () => {
	expect(wholeTitle(paper({ subtitle: '以本地經驗為例' }))).toBe('「夜讀」研究：以本地經驗為例');
	expect(wholeTitle(paper())).toBe('「夜讀」研究');
});

test('the site wears the number in the series, else the first character of the title', () => {
	expect([
		sealOf(paper({ seriesNumber: '十二' })),
		sealOf(paper()),
		sealOf(paper({ title: '“2030”' })),
		sealOf(paper({ title: '……' })),
	]).toEqual(['十二', '夜', '2', '文']);
});

test.each([
	['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
	['CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
	['cc-by-sa-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
	['https://example.org/terms', 'https://example.org/terms'],
	['http://example.org/terms', 'http://example.org/terms'],
	['CC BY', ''],
	['CC BY 4.0 International', ''],
	['版權所有', ''],
])('the licence %s is explained at “%s”', (licence, address) => {
	expect(licenceAddress(licence) ?? '').toBe(address);
});
