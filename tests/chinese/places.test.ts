import { describe, expect, test } from 'vitest';
import { createTrace, outcomeOf } from '../../src/chinese/converter.ts';
import { findPlaces } from '../../src/chinese/places.ts';

const exception = (traditional: string, simplified: string) => ({ traditional, simplified, reason: '試' });
const placesIn = (text: string, own: ReturnType<typeof exception>[] = []) =>
	findPlaces(createTrace({ exceptions: own, misprints: [] })(text)).map(
		({ subject, chosen, kind }) => `${kind} ${subject}${chosen}`,
	);

describe('the places that an editor should read', () => {
	test.each([
		['看著名著', ['choice 著着', 'choice 著著']],
		['祇有神祇', ['choice 祇只', 'choice 祇祇']],
		['計畫與畫家', ['choice 畫划', 'choice 畫画']],
		['嗰部𨋢', ['outside 嗰嗰', 'outside 𨋢𨋢']],
		['科技──創新', ['marks ──——']],
		['計畫⋯⋯', ['choice 畫划', 'marks ⋯⋯……']],
		['等等…', ['marks ……']],
		['一⸺二', ['marks ⸺⸺']],
		['『說』', ['marks 『“', 'marks 』”']],
		['「講『好』」', []],
		['「沒有後半', ['marks 「“']],
		['〈背影〉', ['marks 〈背影〉〈背影〉']],
		['《論〈背影〉》', []],
		['新質生產力', []],
		['甲--乙—丙A—B', ['marks ----', 'marks ——']],
		['甲——乙……丙..丁', []],
		['甲...乙---丙', ['marks ......', 'marks ------']],
		['甲⋯乙', ['marks ⋯…', 'marks ⋯…']],
		['《甲》〈乙〉', ['marks 〈乙〉〈乙〉']],
		['甲⋯⋯乙。。', ['marks ⋯⋯……', 'marks 。。。。']],
		['甲・乙‧丙', ['marks ・·', 'marks ‧·']],
		['甲―乙━丙', ['marks ―—', 'marks ━—']],
		['沒有前半」', ['marks 」”']],
		['「甲『乙」', ['marks 「“', 'marks 『‘', 'marks 」”']],
		['⋯⋯祇有𠮷⋯⋯', ['marks ⋯⋯……', 'choice 祇只', 'outside 𠮷𠮷', 'marks ⋯⋯……']],
	])('of %s are %j', (text, places) => {
		expect(placesIn(text)).toEqual(places);
	});

	test('of an exception are the exception as a whole', () => {
		expect(placesIn('這個「祇」字', [exception('這個「祇」字', '这个“祇”字')])).toEqual(['exception 這個「祇」字这个“祇”字']);
		expect(placesIn('計畫', [exception('計畫', '计画')]), 'also of a word that has a rule').toEqual(['exception 計畫计画']);
		expect(placesIn('藉口', [exception('藉口', '藉口')]), 'or is a phrase').toEqual(['exception 藉口藉口']);
	});
});

describe('what is told of a place', () => {
	const TABLE = '（《通用規範漢字表》附件1）';
	const told = (text: string, own: ReturnType<typeof exception>[] = []) =>
		findPlaces(createTrace({ exceptions: own, misprints: [] })(text)).map(({ why, others }) => [
			why,
			others.map(({ outcome, word }) => [outcome, word].filter(Boolean).join('/')).join(' '),
		]);

	test.each<[string, string, string, ReturnType<typeof exception>[]?]>([
		['祇有', `通常作「只」：副詞是「只」的異體字；讀qí作「地神」解的是規範字${TABLE}`, '祇/神祇'],
		['神祇', `神祇 → 神祇：副詞是「只」的異體字；讀qí作「地神」解的是規範字${TABLE}`, '只'],
		['於', 'OpenCC字表的通常字形', '於/於世成'],
		['頫', '異體字的規範字形（《通用規範漢字表》附件1）', '𫖯/趙孟頫'],
		['藉口', 'OpenCC詞組：藉口 → 借口', '藉/傷亡枕藉'],
		['乾旱', 'OpenCC詞典有這個詞，例外不及於它：乾旱 → 干旱', '乾/乾佑縣', [exception('乾', '乾')]],
		['沈', '通常字形，沒有更改', '沉/墨沈沈'],
		['嗰', '不在《通用規範漢字表》的8,105字之內', ''],
		[
			'赤鱲角',
			'不在《通用規範漢字表》的8,105字之內；赤鱲角 → 赤鱲角：字表有類推簡化字「𫚭」；機場所在的地名，內地官方文件寫作「赤鱲角」（中國民用航空局）',
			'𫚭',
		],
		['乾', '試', '', [exception('乾', '乾')]],
		[
			'顯著',
			'顯著 → 显著：助詞和讀zhuó、zháo的動詞作「着」，讀zhù的作「著」（《通用規範漢字表》附件1；「執着」「衣着」見《第一批異形詞整理表》（GF 1001—2001））',
			'着',
			[exception('著', '着')],
		],
		['倒楣', '倒楣 → 倒霉：推薦的詞形或字形（《第一批異形詞整理表》《現代漢語詞典》）', '楣'],
		['甲⋯⋯', '省略號改為GB/T 15834的「……」', ''],
	])('in %s says why, and what else it could be', (text, why, others, own) => {
		expect(told(text, own)).toEqual([[why, others]]);
	});

	test('of a misprint says what was meant, and of an exception that holds one what is printed', () => {
		const misprints = [{ printed: '巿場', reading: '市場' }];
		const trace = createTrace({ exceptions: [], misprints });
		const why = '印誤，依校讀「市」';
		expect(outcomeOf(trace('在巿場外的巿場'))).toBe('在市场外的市场');
		expect(findPlaces(trace('在巿場'))).toEqual([{ subject: '巿', chosen: '市', start: 1, others: [], why, kind: 'misprint' }]);
		const own = createTrace({ exceptions: [exception('巿場著', '市场著')], misprints });
		expect(findPlaces(own('在巿場著')).map(({ subject, chosen }) => [subject, chosen])).toEqual([['巿場著', '市场著']]);
	});

	test('of marks says what the standard asks for, or what they lack', () => {
		expect(told('甲─乙‧丙⸺丁…戊〈己〉庚『辛』壬」癸「').map(([why]) => why)).toEqual([
			'破折號改為GB/T 15834的「——」',
			'間隔號改為GB/T 15834的「·」',
			'破折號在GB/T 15834為「——」，佔兩字；這裏長度不同，照印',
			'省略號在GB/T 15834為「……」，佔兩字；這裏長度不同，照印',
			'單書名號在GB/T 15834只用於《》之內；這裏單獨使用，照印',
			'引號按層次改用：外層雙引號，內層單引號（GB/T 15834）',
			'引號按層次改用：外層雙引號，內層單引號（GB/T 15834）',
			'引號沒有前半',
			'引號沒有後半',
		]);
	});
});

describe('an exception', () => {
	const convert = (text: string, ...own: [string, string][]) =>
		outcomeOf(
			createTrace({ exceptions: own.map(([traditional, simplified]) => exception(traditional, simplified)), misprints: [] })(
				text,
			),
		);

	test.each<[string, string, [string, string]]>([
		['卦名有乾，天氣乾旱，餅乾', '卦名有乾，天气干旱，饼干', ['乾', '乾']],
		['「乾，健也」', '“乾，健也”', ['乾，健也', '乾，健也']],
		['這個「祇」字與祇有的祇', '这个“祇”字与只有的只', ['「祇」字', '“祇”字']],
		['『外』與「內」', '‘外’与“内”', ['『外』', '‘外’']],
	])('in %s gives %s', (text, simplified, own) => {
		expect(convert(text, own)).toBe(simplified);
	});
});
