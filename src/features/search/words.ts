import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of search: its page, its field on every page, the bar above a page that was opened from a hit. */
export const searchWords = inBothEditions({
	search: both('搜尋', '搜索'),
	placeholder: both('搜尋全文', '搜索全文'),
	hitBar: {
		name: both('搜尋結果導覽', '搜索结果导航'),
		previous: '上一處',
		next: '下一處',
		results: '返回結果',
		close: '關閉',
	},
	slashKey: both('在任何頁面按「/」鍵搜尋（Ctrl K亦可）', '在任何页面按“/”键搜索（也可按Ctrl K）'),
	page: {
		type: both(
			'輸入詞語，繁體、簡體皆可；空格分開的詞須同時出現，引號內的詞句不拆開。',
			'输入词语，繁体、简体均可；用空格分开的词须同时出现，引号内的词句不拆开。',
		),
		nothing: '查詢中沒有文字或數字，請輸入要找的詞語。',
		loading: both('正在搜尋……', '正在搜索……'),
		found: '找到{hits}段，見於{chapters}個部分。',
		none: '全文沒有包含這些字詞的段落。',
		places: '目錄中：',
		similar: '索引中相近的詞：',
		related: '相關詞彙：',
		near: '最接近的段落',
		numerals: both(
			'數字按原文寫法搜尋：2000也找到2,000；「兩千」則是另一些字。',
			'数字按原文写法搜索：2000也找到2,000；“两千”则是另一些字。',
		),
		failed: both('搜尋未能完成：索引檔案無法載入。', '搜索未能完成：索引文件无法加载。'),
		retry: '重試',
	},
	/** Before the name of the page that is read instead. */
	without: both('搜尋需要JavaScript和索引檔案；未能載入時，請改用', '搜索需要JavaScript和索引文件；未能加载时，请改用'),
	wayOn: { terms: '改用詞彙索引', full: '改讀全文' },
	suggestions: both('建議詞彙', '建议词汇'),
	passages: '段',
	hits: both('搜尋結果', '搜索结果'),
});
