import { expect, test } from 'vitest';
import { prefixIds } from '../../src/layouts/prefix-ids.ts';

test.each([
	['<p id="p1">甲</p>', '<p id="ways--p1">甲</p>'],
	['<a href="#p1">甲</a>', '<a href="#ways--p1">甲</a>'],
	['<a href="../strategies/#s1">甲</a>', '<a href="#strategies--s1">甲</a>'],
	['<a href="../strategies/">甲</a>', '<a href="../strategies/">甲</a>'],
	['<a href="https://example.org/a/#b">甲</a>', '<a href="https://example.org/a/#b">甲</a>'],
])('on the page of the whole paper %s becomes %s', (html, expected) => {
	expect(prefixIds(html, 'ways--')).toBe(expected);
});
