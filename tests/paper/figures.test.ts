import { describe, expect, test } from 'vitest';
import { findFigureFaults, magnitude, readNumber, standsIn } from '../../src/paper/check/figures.ts';
import type { Passage } from '../../src/paper/passages.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import type { Figure, FiguresData } from '../../src/paper/schema/figures.ts';

const passage = (text: string): Passage => ({ chapter: 'growth', id: 'p4', kind: 'paragraph', text });
const PASSAGES = [passage('增速從1970-1996年的7.4%降至2.7%，另有16所實驗室，投入接近2,000億元，約一百二十家。')];
const figure = (fields: Partial<Figure> = {}): Figure => ({
	id: 'before',
	value: 7.4,
	unit: '%',
	printed: '7.4%',
	measures: '增速',
	period: '1970-1996年',
	passage: 'growth#p4',
	...fields,
});
const after = figure({ id: 'after', value: 2.7, printed: '2.7%' });
const spending = figure({ id: 'spending', value: 2000, unit: '億元', printed: '接近2,000億元' });

describe('a printed number', () => {
	test.each([
		['接近2,000億元', 2000],
		['7.4%', 7.4],
		['1,234,567元', 1_234_567],
		['全球第17位', 17],
		['20+8', 28],
		['4個5,000億元級', 4],
		['約三成', 3],
		['兩次', 2],
		['前十名', 10],
		['八個', 8],
		['二十八所', 28],
		['超過三分之一', 1 / 3],
		['百分之三', 3],
		['零增長', 0],
		['數以萬計', undefined],
		['一百二十家', undefined],
		['三千人', undefined],
		['二零二四年', undefined],
		['二〇二四年', undefined],
		['三五個', undefined],
	])('%s is read as %s', (printed, value) => {
		expect(readNumber(printed)).toBe(value);
	});

	test.each([
		['6所', '共有16所', false],
		['6所', '共有16所、6所', true],
		['2.7%', '降至12.7%', false],
		['000億元', '接近2,000億元', false],
		['7.4', '的7.4%', true],
		['0.5', '從0.56升', false],
		['三成', '高達約三成。', true],
		['1', '升至1.6萬億', false],
		['接近2', '接近2,000億元', false],
	])('%s in %s: %s', (printed, text, stands) => {
		expect(standsIn(printed, text)).toBe(stands);
	});

	test('sorts with numbers of other units', () => {
		const sizes = [
			figure({ value: 1.6, unit: '萬億元人民幣' }),
			figure({ value: 2000, unit: '億元' }),
			figure({ value: 100, unit: '家' }),
			figure({ value: 3, unit: '成' }),
			figure({ value: 8, unit: '%' }),
		].map(magnitude);
		expect(sizes).toEqual([1.6e12, 2e11, 100, 0.3, 0.08]);
	});
});

describe('a file of figures', () => {
	const faults = (data: Partial<FiguresData>) =>
		findFigureFaults({ figures: [figure(), after, spending], pictures: [], ...data }, PASSAGES, 'content/figures.yaml').map(
			({ field, found }) => `${field}: ${found}`,
		);
	const picture = (...ids: string[]) => ({
		title: '增速',
		kind: 'bars' as const,
		bars: ids.map((id) => ({ figure: id, label: '期間' })),
		caption: '說明',
	});

	test('passes where every number stands in its passage', () => {
		expect(faults({ pictures: [picture('before', 'after')] })).toEqual([]);
	});

	test.each([
		['a number that its passage does not hold', { printed: '7.5%', value: 7.5 }, 'figures[0].printed: 7.5%'],
		['a number that is part of another', { printed: '6所', value: 6, unit: '所' }, 'figures[0].printed: 6所'],
		['a passage that does not exist', { passage: 'growth#p9' }, 'figures[0].passage: growth#p9'],
		['a value that is not the printed one', { value: 7.41 }, 'figures[0].value: 7.41'],
		['a number that cannot be read', { printed: '約一百二十家', value: 120 }, 'figures[0].printed: 約一百二十家'],
		['a unit that is not the printed one', { unit: '億元' }, 'figures[0].unit: 億元'],
		['a period that the passage does not name', { period: '1997-2023年' }, 'figures[0].period: 1997-2023年'],
		['a source that the passage does not name', { source: '統計處' }, 'figures[0].source: 統計處'],
	])('refuses %s', (_, fields, fault) => {
		expect(faults({ figures: [figure(fields)] })).toEqual([fault]);
	});

	test('refuses an id that stands twice', () => {
		expect(faults({ figures: [figure(), figure()] })).toEqual(['figures[1].id: before again']);
	});

	test('refuses a picture of what cannot be compared, or is not there', () => {
		expect(faults({ pictures: [picture('before', 'spending', 'nothing')] })).toEqual([
			'pictures[0].bars[1].figure: 接近2,000億元, in 億元',
			'pictures[0].bars[2].figure: nothing',
		]);
	});
});

/** Numbers of the running text that say nothing by themselves: parts of names and dates. */
const NOT_FIGURES = /附表\d|https?:[!-~]+|\d{4}年代?|\d+月中?|\d{4}-\d{4}/g;

test('every number in digits of the running text is in the list', () => {
	const { chapters, figures } = readPaper();
	const missing = chapters
		.filter(({ data }) => data.kind === 'text')
		.flatMap(({ slug, passages }) =>
			passages.flatMap(({ id, text }) => {
				const listed = figures.figures.filter((each) => each.passage === `${slug}#${id}`).map(({ printed }) => printed);
				const numbers = text.replace(NOT_FIGURES, '').match(/\d[\d,.+]*\d|\d/g) ?? [];
				return numbers
					.filter((number) => !listed.some((printed) => standsIn(number, printed)))
					.map((number) => `${slug}#${id} ${number}`);
			}),
		);
	expect(missing).toEqual([]);
});
