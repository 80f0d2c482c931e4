import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of quoting. They stand in a script and not in a page, which converts its own, so each is typed in both scripts. */
export const quoteWords = inBothEditions({
	quote: '引用',
	hint: both('已選取文字：按Tab鍵到「引用」', '已选取文字：按Tab键到“引用”'),
	revised: both('所引文字其後已修訂', '所引文字其后已修订'),
	changes: both('查看更正', '查看更正'),
	changed: both('所引文字其後已有改動，故未標示', '所引文字其后已有改动，故未标示'),
	close: both('關閉', '关闭'),
});

/** The words in the script that the page shows. */
export const wordsNow = () => quoteWords[document.documentElement.lang.startsWith('zh-Hans') ? 'zh-hans' : 'zh-hant'];
