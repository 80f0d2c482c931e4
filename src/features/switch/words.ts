import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the switch of script, and of the page that offers both. */
export const switchWords = inBothEditions({
	switchScript: '轉換為',
	switched: '已轉換文字版本',
	failed: both('未能載入另一文字版本，請檢查網絡後再試。', '未能加载另一文字版本，请检查网络后再试。'),
	chooseScript: '選擇文字版本',
	read: { 'zh-hant': '閱讀繁體版', 'zh-hans': '閱讀簡體版' },
});
