const LANDMARKS = 'main [id], main [data-hit]';

/** How to find a landmark again after the change, when it may be another element. */
function selectorFor({ id, dataset }: HTMLElement): string {
	return dataset.hit ? `[data-hit="${dataset.hit}"]` : `[id="${CSS.escape(id)}"]`;
}

/** Where the header ends, below which the page is read; larger text makes it higher. */
export const headerFoot = () => document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;

/** The landmark that was held last, as a selector. */
let held = ':target';

/**
 * The landmark that must not move. If it is in sight: what has the focus, else what was held last, or the passage in the
 * address; else the first passage whose top is in sight, else the one that fills the window.
 */
function findLandmark(): HTMLElement | undefined {
	const top = headerFoot();
	// What is not shown has its top at 0, behind the header.
	const isInSight = (element: Element) => {
		const box = element.getBoundingClientRect();
		return box.top >= top && box.top < innerHeight;
	};
	const preferred = [document.activeElement?.closest<HTMLElement>(LANDMARKS), document.querySelector<HTMLElement>(held)];
	const landmarks = [...document.querySelectorAll<HTMLElement>(LANDMARKS)];
	return (
		preferred.find((element) => element?.matches(LANDMARKS) && isInSight(element)) ??
		landmarks.find(isInSight) ??
		landmarks.findLast((element) => element.getBoundingClientRect().top < top)
	);
}

/** Brings a landmark back to its height below the header, and makes room below a page that has become too short for that. */
function restoreHeight(selector: string, height: number) {
	const landmark = document.querySelector(selector);
	if (!landmark) return;
	document.body.style.paddingBottom = '';
	const scroll = scrollY + landmark.getBoundingClientRect().top - headerFoot() - height;
	const missing = scroll + innerHeight - document.documentElement.scrollHeight;
	if (missing > 0) document.body.style.paddingBottom = `${Math.ceil(missing)}px`;
	scrollTo({ top: scroll });
}

/** An offset into a text, or its end where it is shorter in the other script, as the site's own words may be. */
const within = ({ nodeValue }: Node, offset: number) => Math.min(offset, nodeValue?.length ?? offset);

/** New text under a selection would collapse it; the same places are selected again. */
function keepSelection(): () => void {
	// A page that is seen has one (Selection API).
	const selection = getSelection() as Selection;
	const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = selection;
	return () => {
		// While a field has the focus, a selection without words stands around it; set anew, it would take Safari's keys from there.
		if (isCollapsed || !anchorNode || !focusNode) return;
		// Of what is on the page no more, nothing is selected.
		selection.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
	};
}

/** Where the content had to be exchanged, the link with the focus is another one, at the same place of the same landmark. */
function keepFocus(): () => void {
	const focused = document.activeElement;
	const linksOf = (id = '') => [...(document.getElementById(id)?.querySelectorAll('a') ?? [])];
	const id = focused?.closest('main [id]')?.id;
	const place = linksOf(id).indexOf(focused as HTMLAnchorElement);
	return () => {
		if (!focused?.isConnected) linksOf(id)[place]?.focus({ preventScroll: true });
	};
}

/** Changes the page while the reader's passage stays where it is, with the selection and the focus. */
export function holdStill(change: () => void) {
	const landmark = scrollY > 0 ? findLandmark() : undefined;
	if (landmark) held = selectorFor(landmark);
	const height = (landmark?.getBoundingClientRect().top ?? 0) - headerFoot();
	const restorers = [keepSelection(), keepFocus()];
	change();
	if (landmark) restoreHeight(held, height);
	for (const restore of restorers) restore();
}
