import { describe, expect, test } from 'vitest';
import { findAll, paperText, readPages } from '../support/built-site.ts';
import { readSourceText } from '../support/source-text.ts';

const CHAPTERS = [
	'introduction',
	'economic-breakthrough',
	'favourable-conditions',
	'hong-kong-model',
	'national-contribution',
	'advantages',
	'strategies',
];

const pages = readPages();

/** Passages of a page as `[data-passage, id, text]`. */
function passagesOn(path: string) {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	return findAll(page, ({ properties }) => properties.dataPassage !== undefined).map((element) => ({
		key: String(element.properties.dataPassage),
		id: String(element.properties.id),
		text: paperText(element),
	}));
}

const home = (edition: string, chapter: string) => passagesOn(`${edition}/${chapter === 'cover' ? '' : `${chapter}/`}`);
const own = (edition: string, chapter: string) => home(edition, chapter).filter(({ key }) => key.startsWith(`${chapter}#`));

describe('the Traditional edition against the source', () => {
	const source = readSourceText();
	const withoutMarkers = source.paragraphs.map((text) => text.replace('的投資1，', '的投資，').replace('的內涵2；', '的內涵；'));
	const running = CHAPTERS.slice(0, 5)
		.flatMap((chapter) => own('zh-hant', chapter))
		.filter(({ id }) => !id.startsWith('fn'));
	const [title, series, date, notice] = own('zh-hant', 'cover');

	test('holds every paragraph and heading of the main text, in order, to the character', () => {
		const built = [title, series, ...running, date, notice];
		expect(built).toHaveLength(37);
		built.forEach((passage, index) => {
			expect(passage?.text, passage?.key).toBe(withoutMarkers[index]);
		});
	});

	test('holds both footnotes', () => {
		const notes = CHAPTERS.flatMap((chapter) => own('zh-hant', chapter)).filter(({ id }) => id.startsWith('fn'));
		expect(notes.map(({ text }) => text)).toEqual(source.footnotes);
	});

	test.each([
		['advantages', 0, 23],
		['strategies', 1, 23],
	])('holds every cell and bullet of %s', (chapter, appendix, count) => {
		const built = own('zh-hant', chapter);
		expect(built).toHaveLength(count);
		const joined = built
			.map(({ text }) => text)
			.join('')
			.replace(/\s+/g, '');
		expect(joined).toBe(source.appendices[appendix]);
	});

	test.each([
		['economic-breakthrough#p3', '知識和科技產出(Knowledge and Technology Outputs)上'],
		['hong-kong-model#p3', '「中試」(Pilot Manufacturing)是'],
		['national-contribution#p3', '「Made in China」(中國製造)加上「Sold by HK」(由香港出售)'],
		['strategies#s6-m1', '「Made in China」加上「Sold by HK」'],
		['favourable-conditions#p7', '(Tested by Hong Kong)'],
		['cover#notice', '電話：2542 8611；傳真：3421 1092；電郵：research@cma.org.hk'],
		['favourable-conditions#p7', '巿場推廣'],
		['hong-kong-model#p4', '新質生産力'],
	])('keeps in %s the words %s', (key, words) => {
		const passage = own('zh-hant', key.split('#')[0] ?? '').find((each) => each.key === key);
		expect(passage?.text).toContain(words);
	});

	test('has no space between Han and Latin or digits, and nothing that is not NFC', () => {
		for (const chapter of ['cover', ...CHAPTERS]) {
			for (const { key, text } of own('zh-hant', chapter)) {
				expect(text, key).not.toMatch(/\p{Script=Han}\s|\s\p{Script=Han}|^\s|\s$/u);
				expect(text, key).toBe(text.normalize('NFC'));
			}
		}
	});
});

describe('passage ids', () => {
	test.each([
		['cover', ['title', 'series', 'date', 'notice']],
		['introduction', ['p1', 'p2']],
		['economic-breakthrough', ['title', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'fn1']],
		['favourable-conditions', ['title', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'fn2']],
		['hong-kong-model', ['title', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']],
		['national-contribution', ['title', 'p1', 'p2', 'p3', 'p4', 'p5']],
		[
			'advantages',
			[
				'title',
				'c1',
				'c2',
				'c3',
				'a1-factor',
				'a1-advantage',
				'a1-e1',
				'a1-e2',
				'a2-factor',
				'a2-advantage',
				'a2-e1',
				'a2-e2',
			].concat([
				'a3-factor',
				'a3-advantage',
				'a3-e1',
				'a3-e2',
				'a3-e3',
				'a4-factor',
				'a4-advantage',
				'a4-e1',
				'a4-e2',
				'a4-e3',
				'source',
			]),
		],
		[
			'strategies',
			[
				'title',
				'principle',
				'd1',
				's1',
				's1-m1',
				's1-m2',
				's1-m3',
				's2',
				's2-m1',
				's3',
				's3-m1',
				's4',
				's4-m1',
				's4-m2',
				's4-m3',
			].concat(['d2', 's5', 's5-m1', 's5-m2', 's6', 's6-m1', 's6-m2', 'source']),
		],
	])('of %s are those of the contract, in both editions', (chapter, ids) => {
		for (const edition of ['zh-hant', 'zh-hans']) {
			expect(own(edition, chapter).map(({ id }) => id)).toEqual(ids);
			expect(own(edition, chapter).map(({ key }) => key)).toEqual(ids.map((id) => `${chapter}#${id}`));
		}
	});

	test.each(['zh-hant', 'zh-hans'])('are unique on the full text of %s, which holds the same words', (edition) => {
		const full = passagesOn(`${edition}/full/`);
		const homes = ['cover', ...CHAPTERS].flatMap((chapter) => own(edition, chapter));
		expect(full).toHaveLength(homes.length);
		expect(new Set(full.map(({ id }) => id)).size).toBe(full.length);
		for (const { key, id, text } of full) {
			expect(id).toBe(key.replace('#', '--'));
			expect(text, key).toBe(homes.find((each) => each.key === key)?.text);
		}
	});
});

describe('the Simplified edition', () => {
	test('holds no character that only Traditional has', () => {
		const traditional =
			/[質產發專題討論會國參團議時強調這個務堅從實際後類導據資稟業礎條選擇動術傳統積極進綠關創態無問將經濟階為須別區灣員應響擔當頭開啟樣擺維戰結歷構轉對華貿運製並體龍佔總達約隨廠遷內帶勞壯規麗歸長認識競爭億組設學園數碼於與幾屆筆現針佈圖鏈協領驅標誌財網權機軟雖邊織單繼續項計績異卻隱憂謂遺來復聯儲週層趨範電環種顯緊舊營訪遊費過預輕變說給還疊臨徑衝辦寶辭順勢決斷膽級義脫稱點處揮夠寫備豐鍵優擁潛見貫醫護頂鞏劃軍驗們養隊畢萬輸報寬額樞紐憑藉著「」『』]/u;
		for (const { key, text } of passagesOn('zh-hans/full/')) expect(text.match(traditional), key).toBeNull();
	});

	test.each([
		['economic-breakthrough#p1', '随着中国在1970年代末'],
		['economic-breakthrough#p7', '代表着中央'],
		['hong-kong-model#p1', '循着激发“港版生产力”'],
		['favourable-conditions#p7', '市场推广'],
		['hong-kong-model#p4', '新质生产力实施方案'],
		['favourable-conditions#p4', '香港凭借国际化的生活'],
		['strategies#s5', '策略五：结合“八大中心”的愿景和使命'],
	])('reads in %s: %s', (key, words) => {
		expect(own('zh-hans', key.split('#')[0] ?? '').find((each) => each.key === key)?.text).toContain(words);
	});
});
