import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of former addresses and of corrections. */
export const lastingWords = inBothEditions({
	movedTitle: both('這一章換了地址', '这一章更换了地址'),
	moved: '現見於：',
	nowAt: (passage: string) => `${passage}：現見於`,
	withdrawn: (passage: string) => `${passage}：已撤回。`,
	changesIntroduction: both('發表後的更正，新者在前。', '发表后的更正，新的在前。'),
	was: '原作',
	now: '更正為',
	reason: '理由',
	minor: both('輕微', '小改动'),
	feed: both('以Atom訂閱更正', '用Atom订阅更正'),
	revised: (date: string) => `修訂日期：${date}`,
	mark: '更正',
	markName: '這一段有更正',
});
