import { describe, expect, test } from 'vitest';
import { findFigureFaults, magnitude, readNumber, standsIn } from '../../src/paper/check/figures.ts';
import { formatFault } from '../../src/paper/fault.ts';
import type { Passage } from '../../src/paper/passages.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import type { Figure, FiguresData } from '../../src/paper/schema/figures.ts';

const passage = (text: string): Passage => ({ chapter: 'growth', id: 'p4', kind: 'paragraph', text });
const PASSAGES = [
	passage(
		'增速從1970-1996年的7.4%降至2.7%，另有16所實驗室，投入接近2,000億元，約一百二十家，去年為-0.4%，三分之一。3百萬元、2千億元、4萬億元，零。',
	),
];
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
		['20+8+3', 31],
		['4個5,000億元級', 4],
		['約三成', 3],
		['兩次', 2],
		['前十名', 10],
		['八個', 8],
		['二十八所', 28],
		['超過三分之一', 1 / 3],
		['百分之三', 3],
		['零增長', 0],
		['廿八所', 28],
		['卅家', 30],
		['十元', 10],
		['3百萬元', 3],
		['百分之二十三', 23],
		['-0.4%', -0.4],
		['增長−1,200元', -1200],
		['約－0.4%', -0.4],
		['1970-1996年', 1970],
		['A-3級', 3],
		['數以萬計', undefined],
		['一百二十家', undefined],
		['百二十家', undefined],
		['百家', undefined],
		['三千人', undefined],
		['二零二四年', undefined],
		['二〇二四年', undefined],
		['二○二四年', undefined],
		['三五個', undefined],
		['一半', undefined],
		['約兩成半', undefined],
		['5個月半', undefined],
		['百分之二十三點五', undefined],
		['十二點五倍', undefined],
		['三萬五千人', undefined],
		['1億2,000萬元', undefined],
		['5百2十人', undefined],
		['5千2百人', undefined],
		['3萬5千人', undefined],
		['3萬五千人', undefined],
		['十二點5倍', undefined],
		['上升3點', 3],
		['3人可用半價', 3],
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
		['0.4%', '增長-0.4%', false],
		['0.4%', '增長−0.4%', false],
		['0.4%', '增長－0.4%', false],
		['-0.4%', '增長-0.4%', true],
		['-2.7%', '介乎1.5%-2.7%', false],
		['2.7%', '介乎1.5%-2.7%', true],
		['1996年', '1970-1996年', true],
		['1996年', '1970年-1996年', true],
		['5月', '3月-5月', true],
		['5日', '3日-5日', true],
		['5元', '3元-5元', true],
		['3級', 'A-3級', true],
		['3級', 'a-3級', true],
		['5%', '升2.5%', false],
		['−2.7%', '介乎1.5%−2.7%', false],
		['－2.7%', '介乎1.5%－2.7%', false],
		['1997', 'in 1997.', true],
	])('%s in %s: %s', (printed, text, stands) => {
		expect(standsIn(printed, text)).toBe(stands);
	});

	test('sorts with numbers of other units', () => {
		const sizes = [
			figure({ value: 1.6, unit: '萬億元人民幣' }),
			figure({ value: 2000, unit: '億元' }),
			figure({ value: 2, unit: '千億元' }),
			figure({ value: 3, unit: '百萬元' }),
			figure({ value: 4, unit: '千噸' }),
			figure({ value: 100, unit: '家' }),
			figure({ value: 5, unit: '百分點' }),
			figure({ value: 3, unit: '成' }),
			figure({ value: 8, unit: '%' }),
			figure({ value: -8, unit: '%' }),
		].map(magnitude);
		expect(sizes).toEqual([1.6e12, 2e11, 2e11, 3e6, 4000, 100, 5, 0.3, 0.08, -0.08]);
	});
});

describe('a file of figures', () => {
	const faults = (data: Partial<FiguresData>) =>
		findFigureFaults({ figures: [figure(), after, spending], pictures: [], ...data }, PASSAGES, 'figures.yaml').map(formatFault);
	const told = (field: string, expected: string, found: string, remedy: string) =>
		`figures.yaml · ${field}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;
	const picture = (...ids: string[]) => ({
		title: '增速',
		kind: 'bars' as const,
		bars: ids.map((id) => ({ figure: id, label: '期間' })),
		caption: '說明',
	});

	test('passes where every number stands in its passage', () => {
		expect(faults({ pictures: [picture('before', 'after')] })).toEqual([]);
		const [one, none] = [
			figure({ unit: undefined, printed: '7.4' }),
			figure({ id: 'none', value: 0, unit: undefined, printed: '零' }),
		];
		expect(faults({ figures: [one, none], pictures: [picture('before', 'none')] })).toEqual([]);
	});

	const STAND = 'words that stand in growth#p4';
	const COPY = 'copy them from the paper, or correct passage';

	test.each<[string, Partial<Figure>, ...Parameters<typeof told>]>([
		['a number that its passage does not hold', { printed: '7.5%', value: 7.5 }, 'printed', STAND, '7.5%', COPY],
		['a number that is part of another', { printed: '6所', value: 6, unit: '所' }, 'printed', STAND, '6所', COPY],
		[
			'a passage that does not exist',
			{ passage: 'growth#p9' },
			'passage',
			'a passage of the paper',
			'growth#p9',
			'name the passage that holds the number',
		],
		['a value that is not the printed one', { value: 7.41 }, 'value', 'the number that is printed, 7.4', '7.41', 'correct value'],
		[
			'a number that cannot be read',
			{ printed: '約一百二十家', value: 120 },
			'printed',
			'a number in digits, or in Han numerals below 100',
			'約一百二十家',
			'leave the figure out, for its value cannot be held against the words',
		],
		[
			'a unit without what counts it',
			{ printed: '接近2,000億元', value: 2000, unit: '元' },
			'unit',
			'the whole unit of 接近2,000億元, 億元',
			'元',
			'correct unit',
		],
		...([3, 2, 4] as const).map((value, at): [string, Partial<Figure>, ...Parameters<typeof told>] => {
			const scale = ['百萬', '千億', '萬億'][at];
			const printed = `${value}${scale}元`;
			const whole = `the whole unit of ${printed}, ${scale}元`;
			return [`the unit 元 of ${printed}`, { printed, value, unit: '元' }, 'unit', whole, '元', 'correct unit'];
		}),
		['a unit that is not the printed one', { unit: '億元' }, 'unit', 'the unit that is printed in 7.4%', '億元', 'correct unit'],
		['a period that the passage does not name', { period: '1997-2023年' }, 'period', STAND, '1997-2023年', COPY],
		['a source that the passage does not name', { source: '統計處' }, 'source', STAND, '統計處', COPY],
	])('refuses %s', (_, fields, field, ...explained) => {
		expect(faults({ figures: [figure(fields)] })).toEqual([told(`figures[0].${field}`, ...explained)]);
	});

	test('takes a third in three digits', () => {
		expect(faults({ figures: [figure({ printed: '三分之一', value: 0.333, unit: undefined })] })).toEqual([]);
	});

	test('refuses an id that stands twice', () => {
		expect(faults({ figures: [figure(), figure()] })).toEqual([
			told('figures[1].id', 'each id once', 'before again', 'give it an id of its own'),
		]);
	});

	test('holds a fall in its list, but draws none', () => {
		const fall = figure({ id: 'fall', value: -0.4, printed: '-0.4%', period: '去年' });
		const figures = [figure(), fall];
		expect(faults({ figures })).toEqual([]);
		expect(faults({ figures, pictures: [picture('before', 'fall')] })).toEqual([
			told(
				'pictures[0].bars[1].figure',
				'a figure of 0 or more, since no bar is shorter than nothing',
				'-0.4%',
				'leave it out of the picture; the table shows it',
			),
		]);
	});

	test('refuses a picture of what cannot be compared, or is not there', () => {
		const bare = figure({ id: 'bare', unit: undefined, printed: '7.4' });
		const figures = [figure(), spending, bare];
		const compare = 'draw only what can be compared';
		expect(faults({ figures, pictures: [picture('before', 'spending', 'bare', 'nothing'), picture('bare', 'before')] })).toEqual([
			told('pictures[0].bars[1].figure', 'a figure in %, as the first of the picture', '接近2,000億元, in 億元', compare),
			told('pictures[0].bars[2].figure', 'a figure in %, as the first of the picture', '7.4, in no unit', compare),
			told('pictures[0].bars[3].figure', 'the id of a figure', 'nothing', 'correct it, or add the figure'),
			told('pictures[1].bars[1].figure', 'a figure in no unit, as the first of the picture', '7.4%, in %', compare),
		]);
		expect(faults({ figures, pictures: [picture('nothing', 'before')] })).toHaveLength(1);
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
