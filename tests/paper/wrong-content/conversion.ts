import { addLines, all, append, type Case, exceptions, INTRODUCTION, SIMPLIFIED } from './change.ts';

/** What is wrong with the exceptions and the misprints of `simplified.yaml`. */
export const CONVERSION: Case[] = [
	[
		'an exception for words that are nowhere',
		exceptions(['纏著', '纏着']),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: words that the site holds
  found:    纏著
  to do:    correct the entry, or delete it`,
	],
	[
		'an exception for what is converted rightly',
		exceptions(['發展', '发展']),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: words that are converted wrongly without it
  found:    發展, which becomes 发展
  to do:    delete the exception`,
	],
	[
		'an exception that stands twice',
		exceptions(['隨著中國', '随著中国'], ['隨著中國', '随著中国']),
		`content/simplified.yaml:10 · exceptions[1].traditional
  expected: each exception once
  found:    隨著中國
  to do:    delete one of the two`,
	],
	[
		'an exception that stands only in a word which the dictionary has',
		all(append(INTRODUCTION, '老態龍鍾'), exceptions(['鍾', '锺'])),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: words that decide something
  found:    鍾, which stands only in longer words of the tables
  to do:    write the longer word, or delete the exception`,
	],
	[
		'an exception that holds half of a misprint',
		all(append(INTRODUCTION, '沿著走巿場'), exceptions(['沿著走巿', '沿著走市'])),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: misprints as a whole
  found:    沿著走巿
  to do:    write the whole misprint`,
	],
	[
		'an exception that stands twice, once with the misprint and once with what was meant',
		all(append(INTRODUCTION, '沿著巿場，沿著市場'), exceptions(['沿著巿場', '沿著市场'], ['沿著市場', '沿著市场'])),
		`content/simplified.yaml:10 · exceptions[1].traditional
  expected: each exception once
  found:    沿著市場
  to do:    delete one of the two`,
	],
	[
		'an exception that cuts a word',
		all(append(INTRODUCTION, '地名有乾。天氣乾旱'), exceptions(['名有乾', '名有乾'], ['氣乾', '气乾'])),
		`content/simplified.yaml:10 · exceptions[1].traditional
  expected: whole words
  found:    氣乾, which cuts 乾旱 (干旱) in introduction#p3
  to do:    write so much around it that 乾旱 is not in it`,
	],
	[
		'an exception that cuts a word of the rules, and one of six characters',
		all(append(INTRODUCTION, '試以微知著，試藉寇兵齎盜糧'), exceptions(['試以微', '試以微'], ['試藉', '試藉'])),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: whole words
  found:    試以微, which cuts 微知著 (微知著) in introduction#p3
  to do:    write so much around it that 微知著 is not in it

content/simplified.yaml:10 · exceptions[1].traditional
  expected: whole words
  found:    試藉, which cuts 藉寇兵 (借寇兵) in introduction#p3
  to do:    write so much around it that 藉寇兵 is not in it

content/simplified.yaml:10 · exceptions[1].traditional
  expected: whole words
  found:    試藉, which cuts 藉寇兵齎盜糧 (借寇兵赍盗粮) in introduction#p3
  to do:    write so much around it that 藉寇兵齎盜糧 is not in it`,
	],
	[
		'an exception that holds a misprint and cuts a word',
		all(append(INTRODUCTION, '巿場乾旱'), exceptions(['巿場乾', '市场乾'])),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: whole words
  found:    市場乾, which cuts 乾旱 (干旱) in introduction#p3
  to do:    write so much around it that 乾旱 is not in it`,
	],
	[
		'an exception that begins inside two words',
		all(append(INTRODUCTION, '一塊餅乾的，葡萄乾的'), exceptions(['乾的', '乾的'])),
		`content/simplified.yaml:7 · exceptions[0].traditional
  expected: whole words
  found:    乾的, which cuts 餅乾 (饼干) in introduction#p3
  to do:    write so much around it that 餅乾 is not in it

content/simplified.yaml:7 · exceptions[0].traditional
  expected: whole words
  found:    乾的, which cuts 葡萄乾 (葡萄干) in introduction#p3
  to do:    write so much around it that 葡萄乾 is not in it`,
	],
	[
		'two exceptions that cut one word, each in two places',
		all(append(INTRODUCTION, '甲乾旱，乙乾旱，甲乾旱，乙乾旱'), exceptions(['甲乾', '甲乾'], ['乙乾', '乙乾'])),
		['7 · exceptions[0].traditional 甲', '10 · exceptions[1].traditional 乙']
			.map(
				(place) => `content/simplified.yaml:${place.slice(0, -2)}
  expected: whole words
  found:    ${place.slice(-1)}乾, which cuts 乾旱 (干旱) in introduction#p3
  to do:    write so much around it that 乾旱 is not in it`,
			)
			.join('\n\n'),
	],
	[
		'a misprint that the paper does not hold',
		addLines(SIMPLIFIED, '  - printed: 巿長\n    reading: 市長\n    note: 同上'),
		`content/simplified.yaml:17 · misprints[2].printed
  expected: words that the paper holds
  found:    巿長
  to do:    correct the entry, or delete it`,
	],
	[
		'a misprint that stands twice',
		addLines(SIMPLIFIED, '  - printed: 巿場\n    reading: 市場\n    note: 同上'),
		`content/simplified.yaml:17 · misprints[2].printed
  expected: each misprint once
  found:    巿場
  to do:    delete one of the two`,
	],
];
