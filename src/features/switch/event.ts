// A script that shows words of its own, or moves those of the page, imports this file, and so runs after the page was read.
import './published.ts';

/** Told to the document when the page has changed its script. */
const SWITCHED = 'scriptswitch';

/** For scripts that show words of their own: they renew them here. */
export function onSwitch(renew: () => void) {
	document.addEventListener(SWITCHED, renew);
}

/** Tells every script of the switch. */
export function announceSwitch() {
	document.dispatchEvent(new Event(SWITCHED));
}
