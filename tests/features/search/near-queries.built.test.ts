import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEngine, type Engine } from '../../../src/features/search/browser/engine.ts';
import { forgetWords } from '../../../src/features/search/browser/load-words.ts';
import { DIST } from '../../support/built-site.ts';

/**
 * What people type who do not remember the words, and which passages of the paper say it, in its text or in its
 * appendices; typed by hand from a reading of the paper.
 */
const QUERIES: [query: string, ...keys: string[]][] = [
	['習近平江蘇代表團', 'introduction#p1'],
	['重慶考察習主席', 'introduction#p1'],
	['時代之問必答題', 'introduction#p2'],
	['二次大戰後經濟轉型', 'economic-breakthrough#p1'],
	['首任特首董建華', 'economic-breakthrough#p2'],
	['創新科技基金50億元', 'economic-breakthrough#p2'],
	['香港創新指數排名第17', 'economic-breakthrough#p3'],
	['世界經濟論壇競爭力', 'economic-breakthrough#p3'],
	['GDP年均增長7.4%', 'economic-breakthrough#p4'],
	['疫情疤痕效應', 'economic-breakthrough#p5'],
	['訪港旅客消費復甦', 'economic-breakthrough#p5'],
	['夏寶龍國家安全教育日', 'economic-breakthrough#p6'],
	['徹底擺脫傳統增長方式', 'economic-breakthrough#p7'],
	['創科瓶頸', 'economic-breakthrough#p7'],
	['政府投入2000億元創科', 'economic-breakthrough#fn1'],
	['五所大学世界排名一百强', 'favourable-conditions#p2', 'advantages#a1-e1'],
	['預留30億元前沿科技研究', 'favourable-conditions#p2'],
	['16間國家重點實驗室', 'favourable-conditions#p2', 'advantages#a1-e2'],
	['非本地學生收生限額', 'favourable-conditions#p3', 'advantages#a3-e2'],
	['國際教育樞紐', 'favourable-conditions#p3', 'advantages#a3-e2'],
	['海外华裔人才回流香港', 'favourable-conditions#p4', 'advantages#a3-e3'],
	['簡單低稅制', 'favourable-conditions#p4', 'advantages#a3-e3'],
	['科學園綠色科技公司', 'favourable-conditions#p5'],
	['綠色債券總額299億美元', 'favourable-conditions#p6'],
	['亞洲綠色金融中心', 'favourable-conditions#p6', 'advantages#a4-e3'],
	['香港品牌內地口碑', 'favourable-conditions#p7', 'advantages#a2-e2'],
	['第三方產品測試', 'favourable-conditions#p7', 'advantages#a2-e1'],
	['品牌薈萃之城', 'favourable-conditions#p7'],
	['北部都会区大学城', 'hong-kong-model#p2', 'strategies#s1-m3'],
	['外國頂尖大學來港設分校', 'hong-kong-model#p2', 'strategies#s1-m3'],
	['增加撥款本地大學優勢學科', 'hong-kong-model#p2', 'strategies#s1-m1'],
	['中試是催化劑', 'hong-kong-model#p3'],
	['科研後量產前環節', 'hong-kong-model#p3', 'strategies#s2-m1'],
	['陝西實施方案', 'hong-kong-model#p4'],
	['深圳產業集群20+8', 'hong-kong-model#p4'],
	['檢討創科發展藍圖', 'hong-kong-model#p5', 'strategies#s3-m1'],
	['新型工業化規劃', 'hong-kong-model#p5', 'strategies#s3-m1'],
	['不是放棄傳統產業', 'hong-kong-model#p7'],
	['國際品牌設立亞太總部', 'hong-kong-model#p8', 'strategies#s4-m3'],
	['十四五規劃八大中心', 'national-contribution#p2', 'strategies#s5-m1'],
	['梁振英國際貿易中心例子', 'national-contribution#p3'],
	['內地紅酒茶葉和咖啡', 'national-contribution#p3'],
	['农产品与工业品合作', 'national-contribution#p3', 'strategies#s6-m1'],
	['降低烈酒關稅', 'national-contribution#p4'],
	['國產白酒營銷總部', 'national-contribution#p4', 'strategies#s6-m2'],
	['國酒與美食', 'national-contribution#p4'],
	['供應端改革大震盪', 'national-contribution#p5', 'strategies#s4-m2'],
	['知識產權中心', 'strategies#s5-m1'],
	['國際法律爭議解決中心', 'strategies#s5-m1'],
	['查詢電話政策研究部', 'cover#notice'],
];

let engine: Engine;
beforeAll(async () => {
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(`${DIST}${address}`))));
	forgetWords();
	engine = await createEngine('zh-hant');
});
afterAll(() => {
	vi.unstubAllGlobals();
	forgetWords();
});

test.each(QUERIES)('who asks for %s, which is nowhere, is led first to where it is said', async (query, ...keys) => {
	const { terms, chapters } = await engine.search(query, 'zh-hant');
	expect(chapters, 'not found exactly').toEqual([]);
	const [first] = await engine.findNear(terms, 'zh-hant');
	expect(keys).toContain(first?.key);
});
