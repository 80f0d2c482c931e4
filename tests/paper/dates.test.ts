import { expect, test } from 'vitest';
import { isCalendarDate, readDate, remedyForDate } from '../../src/paper/schema/dates.ts';

test.each([
	['1800', true],
	['1799', false],
	['1895-12', true],
	['1995-02-28', true],
	['2023-02-29', false],
	['3024-02-29', true],
	['2024-05-31-01', false],
	['2024-05-3', false],
	['2024-05-31T00:00', false],
	['12024', false],
	['2024年', false],
])('%s is a date of the calendar: %s', (text, is) => {
	expect(isCalendarDate(text)).toBe(is);
});

test.each([
	['2024年5月31號', '2024-05-31'],
	['一八〇〇年', '1800'],
	['民國89年', '2000'],
	['2024-5-31', '2024-05-31'],
	['2024.5.3', '2024-05-03'],
	['2024/5/31', '2024-05-31'],
	['2024年5月31日', '2024-05-31'],
	['2024/5', '2024-05'],
	['2024-05', '2024-05'],
	['2024.05', '2024-05'],
	['Vol. 3, 2024', '2024'],
	['20240531', undefined],
	['2024053', undefined],
	['編號12024', undefined],
	['一七九九年', undefined],
	['114年5月', undefined],
])('the printed date %s is read as %s', (printed, date) => {
	expect(readDate(printed)).toBe(date);
});

test.each([
	['5/12/2026', '2026-12-05 (year, month, day)'],
	['12/13/2026', '2026-12-13 (year, month, day)'],
	['1.2.2026', '2026-02-01 (year, month, day)'],
	['1-2/2026', '2026-02-01 (year, month, day)'],
	['113-05-31', '2024-05-31, for 1911 is added to a year of the Republic'],
	['0113-05-31', '2024-05-31, for 1911 is added to a year of the Republic'],
	['89-05-31', '2000-05-31, for 1911 is added to a year of the Republic'],
	[20_260_531, '2026-05-31'],
])('instead of the day %s an author is told to write %s', (typed, date) => {
	expect(remedyForDate(typed, true)).toBe(`write ${date}`);
});

test.each([
	['2026-05', true],
	['113-05', true],
	['2024年5月', true],
	['2024-05', false],
	['2026-02-30', true],
	['31/2/2026', true],
	['202605310', true],
	['乙巳年', false],
])('nobody can say what date %s is meant for, where a day is asked for: %s', (typed, isDay) => {
	expect(remedyForDate(typed, isDay)).toBeUndefined();
});

test('a month and a year will do where no day is asked for', () => {
	expect(['113-05', '113', '2024年5月'].map((typed) => remedyForDate(typed, false))).toEqual([
		'write 2024-05, for 1911 is added to a year of the Republic',
		'write 2024, for 1911 is added to a year of the Republic',
		'write 2024-05',
	]);
});
