import { readingRoom } from '../search/on-page/into-view.ts';

/** Between the button and the words; a finger's handles hang below them. */
const GAP = 8;
const HANDLES = 40;

/**
 * Puts a button beside selected words and never over them while there is room: below them, else above them, else to
 * their right. On a touch screen the system's own menu stands above. Where the words fill the window, it stands at its foot.
 * @param words the selected words
 * @param isTouch whether they were selected with a finger
 */
export function placeButton(button: HTMLElement, words: readonly Range[], isTouch: boolean) {
	const { top, bottom } = readingRoom();
	const width = document.documentElement.clientWidth;
	const lines = words.flatMap((range) => [...range.getClientRects()]).filter((line) => line.bottom > top && line.top < bottom);
	const last = lines.at(-1);
	button.style.visibility = last ? '' : 'hidden';
	if (!last) return;
	const own = button.getBoundingClientRect();
	const highest = Math.min(...lines.map((line) => line.top));
	const lowest = Math.max(...lines.map((line) => line.bottom));
	const rightmost = Math.max(...lines.map((line) => line.right));
	const foot = bottom - own.height - GAP;
	const below = lowest + (isTouch ? HANDLES : GAP);
	const above = highest - own.height - GAP;
	let y = foot;
	let x = last.right - own.width;
	if (below <= foot) y = below;
	else if (above >= top && !isTouch) y = above;
	else x = rightmost + GAP;
	x = Math.max(GAP, Math.min(x, width - own.width - GAP));
	// A popover is placed on the page; where browsers know none, a button is placed in what it stands in.
	const { offsetParent } = button;
	const holder = 'showPopover' in button ? null : offsetParent;
	const origin = holder?.getBoundingClientRect() ?? { left: -scrollX, top: -scrollY };
	Object.assign(button.style, { left: `${x - origin.left}px`, top: `${y - origin.top}px` });
}
