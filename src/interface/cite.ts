/** The words of everything that is made for citing and for other programs, in Traditional script. */
export const cite = {
	chapter: '引用本章',
	accessed: '引用日期',
	files: '文獻管理檔案',
	paragraph: '第{n}段',
	howTo: '按段首數字或以下連結，即複製該處的引文與連結。',
	copied: '已複製引文與連結',
	failed: '瀏覽器不允許複製；請複製地址列的連結。',
} as const;
