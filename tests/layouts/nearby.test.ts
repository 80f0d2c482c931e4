import { describe, expect, test } from 'vitest';
import { nearby } from '../../src/layouts/nearby.ts';

const list = (length: number) => Array.from({ length }, (_, at) => at);

describe('the part of a list that every page carries', () => {
	test.each([
		['a short list', 12, 5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
		['a long one from before its start', 1050, -1, [0, 1, 2, 3, 4, 5, 6, 1049]],
		['a long one from its start', 1050, 0, [0, 1, 2, 3, 4, 5, 6, 1049]],
		['a long one from its middle', 1050, 500, [0, 497, 498, 499, 500, 501, 502, 503, 1049]],
		['a long one from its end', 1050, 1049, [0, 1043, 1044, 1045, 1046, 1047, 1048, 1049]],
	])('of %s', (_, length, place, expected) => {
		expect(nearby(list(length), place)).toEqual(expected);
	});
});
