import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of citing. */
export const citeWords = inBothEditions({
	chapter: '引用本章',
	appendix: '引用本附表',
	paper: '引用本文',
	/** Holds the place of the reader's own day in a reference. */
	accessed: '引用日期',
	files: both('文獻管理檔案（全文及各章）', '文献管理文件（全文及各章）'),
	afterPart: '：',
	howTo: both(
		'按格式名稱複製引文；按段首數字或以下連結，複製該處的引文與連結，格式同上次。',
		'点按格式名称复制引文；点按段首数字或以下链接，复制该处的引文与链接，格式同上次。',
	),
	copied: both('已複製引文與連結', '已复制引文与链接'),
	failed: both('瀏覽器不允許複製；請複製地址列的連結。', '浏览器不允许复制；请复制地址栏中的链接。'),
});
