import { both, inBothEditions } from '../../chinese/both.ts';

/** The word that holds the place of the reader's own day in a reference, which the build cannot know. */
export const ACCESSED = '引用日期';

/** The words of citing. */
export const citeWords = inBothEditions({
	chapter: '引用本章',
	paper: '引用本文',
	files: both('文獻管理檔案', '文献管理文件'),
	paragraph: '第{n}段',
	afterPart: '：',
	howTo: both('按段首數字或以下連結，即複製該處的引文與連結。', '点按段首数字或以下链接，即可复制该处的引文与链接。'),
	copied: both('已複製引文與連結', '已复制引文与链接'),
	failed: both('瀏覽器不允許複製；請複製地址列的連結。', '浏览器不允许复制；请复制地址栏中的链接。'),
});
