import { describe, expect, test } from 'vitest';
import { readPaper } from '../../src/paper/read-paper.ts';

const toSimplified = readPaper().in('zh-hans');

/** Input, what the Simplified edition shows, and the rule that it stands for. */
const TABLE: [traditional: string, simplified: string, rule: string][] = [
	['新質生產力', '新质生产力', 'characters take their standard simplified form'],
	['代表著中央', '代表着中央', 'the particle 著 is 着 in the mainland standard'],
	['隨著中國', '随着中国', 'the particle 著 is 着'],
	['循著激發', '循着激发', 'the particle 著 is 着'],
	['在某種意義上有著相似', '在某种意义上有着相似', 'the particle 著 is 着'],
	['著名', '著名', 'the noun and verb 著 stays'],
	['憑藉', '凭借', '藉 is 借 where it means by means of'],
	['亦藉此指明', '亦借此指明', '藉 is 借 where it means by means of'],
	['「港版新質生產力」', '“港版新质生产力”', 'corner brackets become curved quotation marks (GB/T 15834)'],
	['「講『好』」', '“讲‘好’”', 'inner brackets become single marks (GB/T 15834)'],
	['《施政報告》', '《施政报告》', 'title marks are the same in both scripts'],
	['智慧化', '智慧化', 'words are kept: no 智能化'],
	['數碼港', '数码港', 'words are kept: no 数字港'],
	['高品質發展', '高品质发展', 'words are kept: no 高质量'],
	['透過', '透过', 'words are kept: no 通过'],
	['網誌', '网志', 'words are kept: no 博客'],
	['巿場推廣', '市场推广', 'a recorded misprint is read as it was meant'],
	['新質生産力', '新质生产力', 'a recorded misprint is read as it was meant'],
	['市場', '市场', 'what is no misprint stays'],
	['公佈', '公布', '佈 is 布'],
	['佔香港', '占香港', '佔 is 占'],
	['復甦', '复苏', '甦 is 苏, 復 is 复'],
	['複製', '复制', '複 is 复, 製 is 制'],
	['重複與回復', '重复与回复', '複 and 復 fall together'],
	['制度', '制度', '制 stays'],
	['差異系數', '差异系数', '系 stays in 系数'],
	['關係', '关系', '係 is 系'],
	['聯繫', '联系', '繫 is 系'],
	['週期性', '周期性', '週 is 周'],
	['糅合、融匯', '糅合、融汇', '糅 stays, 匯 is 汇'],
	['詞彙', '词汇', '彙 is 汇'],
	['釐定', '厘定', '釐 is 厘'],
	['墮後', '堕后', '後 is 后'],
	['資源稟賦', '资源禀赋', '稟 is 禀'],
	['商業諮詢', '商业咨询', '諮 is 咨'],
	['台階', '台阶', '台 stays'],
	['標誌', '标志', '誌 is 志'],
	['大震蕩', '大震荡', '蕩 is 荡'],
	['秘書處', '秘书处', '秘 stays'],
	['盡快', '尽快', '盡 is 尽'],
	['準', '准', '準 is 准'],
	['乾淨與干預', '干净与干预', '乾 is 干'],
	['ESG、20+8、1.6萬億元', 'ESG、20+8、1.6万亿元', 'Latin letters and digits stay'],
];

describe('the conversion to Simplified script', () => {
	test.each(TABLE)('%s becomes %s: %s', (traditional, simplified) => {
		expect(toSimplified(traditional)).toBe(simplified);
	});

	test('keeps the length of every passage', () => {
		const { passages } = readPaper();
		for (const { text } of passages) expect([...toSimplified(text)]).toHaveLength([...text].length);
	});
});
