import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the panel where a reader sets how the pages look. */
export const displayWords = inBothEditions({
	open: '顯示',
	name: both('顯示設定', '显示设置'),
	/** Each setting: its name, what holds without a choice, and the choices with the values that stylesheets know them by. */
	settings: {
		size: { name: '字號', unset: 'normal', choices: { small: '小', normal: '標準', large: '大', huge: '特大' } },
		theme: {
			name: '顏色',
			unset: 'system',
			choices: { system: '跟隨系統', light: '淺色', dark: '深色' },
		},
		contrast: { name: both('對比', '对比度'), unset: 'system', choices: { system: '跟隨系統', more: '高' } },
	},
});
