import { expect, test } from 'vitest';
import { breakable } from '../../src/chinese/breakable.ts';

test.each([
	['新質生產力的發展', ['新質生產力'], '新質生產力的|發展'],
	['打造「港版中試」平台', ['港版中試'], '打造|「港版中試」|平台'],
	['打造「《香港》」平台', [], '打造|「《香港》」|平台'],
	['发展“香港”平台', [], '发展|“香港”|平台'],
	['发展“《香港》”平台', [], '发展|“《香港》”|平台'],
	['城市之光', [], '城市之|光'],
	['經濟發展', ['新質生產力'], '經濟|發展'],
	['發展中試平台', ['中試'], '發展|中試|平台'],
])('a line of %s may end between words, never inside a phrase or before a particle', (title, phrases, expected) => {
	expect(breakable(title, phrases).join('|')).toBe(expected);
});
