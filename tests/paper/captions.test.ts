import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readProse } from '../../src/paper/prose/read-prose.ts';

const TABLE = '| 1 |\n|---|\n| 2 |';
const PICTURE = '![甲](images/a.png)';

/** Which line is a caption on the page, by what it stands behind or before: 表：… above a table, 圖：… at a picture. */
const captionsOf = (source: string) => {
	const { root, faults } = readProse(source, 'x');
	expect(faults).toEqual([]);
	return [...toHtml(root).matchAll(/<figure>(<img [^>]*>)?(?:<figcaption [^>]*>(.*?)<\/figcaption>)?/g)].map(
		([, picture, caption = '']) => (picture ? '圖' : '表') + caption.replace(/<[^>]*>/g, ''),
	);
};

test.each(['圖1：乙', '附圖1：乙', 'Figure 1: a'])('%s between a picture and a table is the picture’s', (line) => {
	expect(captionsOf(`${PICTURE}\n\n${line}\n\n${TABLE}`)).toEqual([`圖${line}`, '表']);
});

test.each(['表1：乙', '附表1：乙', '圖表1：乙', 'Table 1: a'])('%s between a picture and a table is the table’s', (line) => {
	expect(captionsOf(`${PICTURE}\n\n${line}\n\n${TABLE}`)).toEqual(['圖', `表${line}`]);
});

test('a caption of a second table leaves the line below a picture to it', () => {
	const source = `${PICTURE}\n\n圖1：乙\n\n${TABLE}\n\n表2：丙\n\n${TABLE}`;
	expect(captionsOf(source)).toEqual(['圖圖1：乙', '表', '表表2：丙']);
});
