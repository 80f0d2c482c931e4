import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of reading without a network, and of a newer build. */
export const offlineWords = inBothEditions({
	notKept: both('現在如果沒有網絡，也可能是這一頁沒有存到這部裝置上。', '如果现在没有网络，也可能是此页面没有保存到这台设备上。'),
	updated: '本文已更新',
	load: both('載入新版', '加载新版'),
});
