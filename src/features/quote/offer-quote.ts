import { copyQuote } from './copy-quote.ts';
import { placeButton } from './place-button.ts';
import { rangeIn, type Stretch, selectedWords } from './selected.ts';
import { wordsNow } from './words.ts';

/** Whether the reader's first pointer is a finger. */
let isTouch = matchMedia('(pointer: coarse)').matches;

/**
 * Shows a button beside whatever words of the paper are selected, which copies them.
 * @param tell says whether copying has succeeded
 */
export function offerQuote(tell: (copying: Promise<void>) => void) {
	const button = document.createElement('button');
	button.popover = 'manual';
	Object.assign(button.dataset, { quote: '', notPaper: '' });
	const hint = document.createElement('p');
	Object.assign(hint, { role: 'status', className: 'unseen' });
	document.body.append(hint);
	/** What is selected, or was when the button took the focus or was pressed: either may take the selection away. */
	let selected: Stretch[] = [];
	let isPressed = false;
	// This script comes with the first selected character: the mouse may still be down.
	let isDragging = !isTouch && document.documentElement.matches(':active');
	/** Whether Escape has taken the button away; a selection that changes brings it back. */
	let isDismissed = false;

	const place = () => placeButton(button, selected.map(rangeIn), isTouch);

	function hide() {
		button.remove();
		hint.textContent = '';
	}

	/** The button is a part of the last passage, so that the keys go on from there. */
	function show(passage: HTMLElement) {
		button.textContent = wordsNow().quote;
		if (button.parentElement !== passage) passage.append(button);
		if ('showPopover' in button && !button.matches(':popover-open')) button.showPopover();
		// It is set once, so that it is read out once, however often the selection changes.
		if (hint.textContent !== wordsNow().hint) hint.textContent = wordsNow().hint;
		place();
	}

	function update() {
		if (isPressed || isDragging || isDismissed || document.activeElement === button) return;
		selected = selectedWords(getSelection());
		const last = selected.at(-1);
		if (last) show(last.passage);
		else hide();
	}

	/** A button in the way of a pointer that is selecting would become the end of the selection. */
	function watchPointer({ type, target, pointerType, buttons }: PointerEvent) {
		isTouch = pointerType === 'touch';
		// A busy page is told of a selection only after the press that followed it.
		if (type === 'pointerdown' && target === button && !getSelection()?.isCollapsed) selected = selectedWords(getSelection());
		// A press on the button lasts until its click, before which a finger may take the selection away.
		if (type === 'pointerdown') isPressed = target === button;
		else if (type === 'pointercancel' || (type === 'pointerup' && target !== button)) isPressed = false;
		const wasDragging = isDragging;
		isDragging = pointerType === 'mouse' && buttons > 0 && !isPressed;
		if (isDragging && !wasDragging) hide();
		else if (wasDragging && !isDragging) update();
	}

	for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
		document.addEventListener(type, watchPointer);
	// The page keeps its focus when the button is pressed, and what is selected next counts.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', () => {
		isPressed = false;
		const [first, ...others] = selected;
		if (first) tell(copyQuote([first, ...others]));
		if (getSelection()?.isCollapsed && document.activeElement !== button) hide();
	});
	button.addEventListener('blur', update);
	document.addEventListener('selectionchange', () => {
		isDismissed = false;
		update();
	});
	document.addEventListener('keydown', (event) => {
		const { key, shiftKey } = event;
		const { activeElement } = document;
		// Who is in the header has turned away from the text, and its fields and panels have the keys for themselves.
		const isReading = activeElement === document.body || activeElement?.closest('main');
		if (!button.isConnected || !isReading) return;
		if (key === 'Escape') {
			isDismissed = true;
			hide();
			// Nothing else goes at the same press.
			event.stopImmediatePropagation();
		} else if (key === 'Tab' && !shiftKey && activeElement !== button) {
			// A busy page is told of a change only after the keys that followed it.
			update();
			button.focus();
			// It takes no focus while the words are out of sight.
			if (document.activeElement === button) event.preventDefault();
		}
	});
	// A wide table scrolls by itself.
	addEventListener('scroll', place, { capture: true });
	new ResizeObserver(place).observe(document.body);
	addEventListener('resize', place);
	update();
}
