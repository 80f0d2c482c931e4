import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the panel where a reader sets how the pages look. */
export const displayWords = inBothEditions({
	open: '顯示',
	name: both('顯示設定', '显示设置'),
	/** Each setting: its name, and its choices with the values that stylesheets know them by; the first is what holds without a choice. */
	settings: {
		size: { name: '字號', choices: { normal: '標準', small: '小', large: '大', huge: '特大' } },
		theme: {
			name: '顏色',
			choices: { system: '跟隨系統', light: '淺色', dark: '深色' },
		},
		contrast: { name: both('對比', '对比度'), choices: { system: '跟隨系統', more: '高' } },
	},
});
