import { from } from 'opencc-js/preset/t2cn';
import { singleCharacters, tablesOf } from '../../chinese/opencc-tables.ts';
import { type Chapter, isText } from '../read/read-chapter.ts';
import type { ChangesData } from '../schema/changes.ts';

/** Characters with another form in Hong Kong or in Taiwan, each before that form. */
const VARIANTS = tablesOf(from, 'hk', 'tw').flatMap(singleCharacters);

/** How often a form must stand beside one of its other form for the rarer to look like a slip. */
const OFTEN = 3;

/**
 * Characters that the paper writes in two forms (說 and 説, 裏 and 裡): told to the author, who may mean it so.
 * @returns a line for each, naming the rarer form and where it stands first
 */
export function findHints(chapters: readonly Chapter[]): string[] {
	const text = chapters.flatMap(({ passages }) => passages.map((passage) => passage.text)).join('');
	const counts = new Map<string, number>();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	const both = new Map(VARIANTS.filter((pair) => pair.every((form) => counts.has(form))).map((pair) => [pair.join(''), pair]));
	return [...both.values()].flatMap((forms) => {
		const [usual = '', rare = ''] = forms.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
		if ((counts.get(usual) ?? 0) < OFTEN * (counts.get(rare) ?? 0)) return [];
		const holding = chapters.find(({ passages }) => passages.some((passage) => passage.text.includes(rare)));
		const line = holding && isText(holding) ? holding.body.split('\n').findIndex((each) => each.includes(rare)) + 1 : 0;
		const place = `${holding?.file ?? ''}${line > 0 ? `:${line}` : ''}`;
		return [`${place}: ${rare} stands beside ${counts.get(usual)} ${usual}; is it printed so?`];
	});
}

/** How far the first place to begin a day is before Greenwich: 14 hours. */
const EARLIEST = 14 * 60 * 60 * 1000;

/** Corrections of a day that has begun nowhere yet: told to the author, who may prepare them. */
export function findDateHints(changes: ChangesData, file: string, now = new Date()): string[] {
	const today = new Date(now.getTime() + EARLIEST).toISOString().slice(0, 10);
	return changes.flatMap(({ date }, index) =>
		date > today ? [`${file}: the correction [${index}] is of ${date}, a day to come; is it right?`] : [],
	);
}
