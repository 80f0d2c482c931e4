import { both, inBothEditions } from '../chinese/both.ts';

/** The words of every page that belong to no feature. */
export const siteWords = inBothEditions({
	skipToText: '跳到正文',
	contents: '目錄',
	allContents: '全部目錄',
	previous: '上一章',
	next: '下一章',
	cover: '封面',
	partOf: (number: number, count: number) => `第${number}部分，共${count}部分`,
	minutesLeft: (isText: boolean, own: number, after: number) =>
		`本${isText ? '章' : '附表'}約${own}分鐘${after > 0 ? `，其後約${after}分鐘` : ''}`,
	notFoundTitle: both('找不到這一頁', '找不到此页面'),
	notFoundText: both('這個地址沒有內容，可能是連結有誤，或文章已經改版。', '这个地址没有内容，可能是链接有误，或文章已经改版。'),
	notFoundWayOn: '回到封面',
});
