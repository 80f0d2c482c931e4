import { convertPunctuation } from './punctuation.ts';

/** Marks of a text that an editor should look at. */
export interface MarkPlace {
	/** The first of them, in characters, and how many there are. */
	start: number;
	length: number;
	/** Why, for the proof sheet. */
	why: string;
}

/** Marks whose standard form has another length, so that they are left as they are. */
const OTHER_LENGTH: readonly [pattern: RegExp, why: string][] = [
	[/⸺|(?<!—)—(?=\p{Script=Han})|-{2,}/gu, '破折號在GB/T 15834為「——」，佔兩字；這裏長度不同，照印'],
	[/(?<![…⋯])[…⋯](?![…⋯])|\.{3,}|。{2,}/gu, '省略號在GB/T 15834為「……」，佔兩字；這裏長度不同，照印'],
	[/(?<!《[^》]*)〈[^〉]*〉/gu, '單書名號在GB/T 15834只用於《》之內；這裏單獨使用，照印'],
];

const KINDS: readonly [pattern: RegExp, why: string][] = [
	[/[─━―]+/gu, '破折號改為GB/T 15834的「——」'],
	[/⋯+/gu, '省略號改為GB/T 15834的「……」'],
	[/[‧・]/gu, '間隔號改為GB/T 15834的「·」'],
];

const PAIRS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Quotation marks that change kind (『』 → “”), and those that lack their other half. */
function quotePlaces(text: string): MarkPlace[] {
	const source = [...text];
	const target = convertPunctuation(text);
	const places: MarkPlace[] = [];
	const open: { mark: string; start: number }[] = [];
	const single = (start: number, why: string) => places.push({ start, length: 1, why });
	source.forEach((character, start) => {
		if (!(character in PAIRS)) return;
		if (target[start] !== PAIRS[character]) single(start, '引號按層次改用：外層雙引號，內層單引號（GB/T 15834）');
		if (character === '「' || character === '『') open.push({ mark: character, start });
		else if (open.at(-1)?.mark === (character === '」' ? '「' : '『')) open.pop();
		else single(start, '引號沒有前半');
	});
	for (const { start } of open) single(start, '引號沒有後半');
	return places;
}

/** The marks of a text that change kind, that the standard writes longer or shorter, or that lack their other half. */
export function findMarkPlaces(text: string): MarkPlace[] {
	const found = [...KINDS, ...OTHER_LENGTH].flatMap(([pattern, why]) =>
		[...text.matchAll(pattern)].map((match) => ({
			start: [...text.slice(0, match.index)].length,
			length: [...match[0]].length,
			why,
		})),
	);
	return [...found, ...quotePlaces(text)];
}
