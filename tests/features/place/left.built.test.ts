import { expect, test } from 'vitest';
import { findAll, readPage } from '../../support/built-site.ts';
import { told } from '../../support/told.ts';

test.each([
	['zh-hant/hong-kong-model/', '第4部分，共7部分本章約5分鐘，其後約9分鐘'],
	['zh-hans/strategies/', '第7部分，共7部分本附表约4分钟'],
])('how much is left stands above the chapter %s', (path, words) => {
	const page = readPage(path);
	const [eyebrow] = findAll(page, ({ properties }) => String(properties.className).split(',').includes('eyebrow'));
	expect(eyebrow && told(page, eyebrow)).toContain(words);
});
