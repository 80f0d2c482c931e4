import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the panel where a reader sets how the pages look. */
export const displayWords = inBothEditions({
	open: '顯示',
	name: both('顯示設定', '显示设置'),
	/** Each setting: its name, and its choices with the values that stylesheets know them by; the first is what holds without a choice. */
	settings: {
		size: { name: both('字號', '字号'), choices: { normal: '標準', small: '小', large: '大', huge: '特大' } },
		theme: {
			name: both('顏色', '颜色'),
			choices: { system: both('跟隨系統', '跟随系统'), light: '淺色', dark: '深色' },
		},
		contrast: { name: both('對比', '对比度'), choices: { system: both('跟隨系統', '跟随系统'), more: '高' } },
	},
});
