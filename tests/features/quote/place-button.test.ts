import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeButton } from '../../../src/features/quote/place-button.ts';

// A window of 1000 by 800 that has been scrolled by 3000, and by 20 to the right, its header 50 high, its bar of hits from 740 on.
beforeEach(() => {
	const boxes: Record<string, { top: number; bottom: number }> = {
		'.site-header': { top: 0, bottom: 50 },
		'body > .bars': { top: 740, bottom: 800 },
	};
	vi.stubGlobal('document', {
		documentElement: { clientWidth: 1000 },
		querySelector: (selector: string) => ({ getBoundingClientRect: () => boxes[selector] }),
	});
	for (const [name, value] of Object.entries({ innerHeight: 800, scrollX: 20, scrollY: 3000 })) vi.stubGlobal(name, value);
});

afterEach(() => vi.unstubAllGlobals());

/** Where a button of 90 by 44 is put beside lines: in the window; undefined where it is not seen. */
function placeBeside(lines: readonly (readonly [left: number, top: number, right: number, bottom: number])[], isTouch = false) {
	const style: Record<string, string> = {};
	const button = { style, getBoundingClientRect: () => ({ width: 90, height: 44 }) };
	const range = { getClientRects: () => lines.map(([left, top, right, bottom]) => ({ left, top, right, bottom })) };
	placeButton(button as unknown as HTMLElement, [range as unknown as Range], isTouch);
	if (style.visibility === 'hidden') return undefined;
	return [Number.parseFloat(style.left ?? '') - 20, Number.parseFloat(style.top ?? '')];
}

test.each([
	['below their end', [[300, 400, 600, 430]], false, [510, 3438]],
	[
		'below all of them, where the last line is short',
		[
			[300, 400, 900, 430],
			[300, 430, 320, 460],
		],
		false,
		[230, 3468],
	],
	[
		'below the lowest of cells beside each other, not below the last',
		[
			[300, 400, 600, 430],
			[300, 430, 600, 460],
			[650, 400, 700, 430],
		],
		false,
		[610, 3468],
	],
	['inside the window at its edge', [[0, 400, 30, 430]], false, [8, 3438]],
	['farther below, where a finger’s handles hang', [[300, 400, 600, 430]], true, [510, 3470]],
	['above them, where there is no room below', [[300, 690, 600, 720]], false, [510, 3638]],
	['to their right, where a finger leaves none below', [[300, 690, 600, 720]], true, [608, 3688]],
	[
		'to the right of all of them, where the last line is short',
		[
			[300, -100, 700, 430],
			[300, 430, 320, 900],
		],
		false,
		[708, 3688],
	],
	['to their right at the foot, where they fill the window', [[300, -100, 600, 900]], false, [608, 3688]],
	['inside the window at the foot, where they fill its width too', [[0, -100, 1000, 900]], false, [902, 3688]],
	['nowhere, under the header', [[300, 10, 600, 50]], false, undefined],
	['nowhere, behind the bar at the foot', [[300, 740, 600, 770]], false, undefined],
] as const)('the button stands beside the words: %s', (_, lines, isTouch, expected) => {
	expect(placeBeside(lines, isTouch)).toEqual(expected);
});
