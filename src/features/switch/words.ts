import { inBothEditions } from '../../chinese/both.ts';

/** The words of the switch of script, and of the page that offers both. */
export const switchWords = inBothEditions({
	switchScript: '轉換為',
	switched: '已轉換文字版本',
	chooseScript: '選擇文字版本',
	read: { 'zh-hant': '閱讀繁體版', 'zh-hans': '閱讀簡體版' },
});
