/**
 * What a page does before any script file has come, and before anything below the header is painted. Its code stands
 * in every page (`layouts/Header.astro`), so it holds only what would come too late in a file.
 */
import '../features/search/browser/shortcuts.ts';
import { pointAtTwin } from '../features/switch/link.ts';
import { recall } from '../site/storage.ts';

/** Checks the choices of the display panel that the reader made before, as far as this page offers them. */
function restoreDisplay() {
	const chosen = new URLSearchParams(recall('display'));
	// Chromium lays out by the old size, now and then, what asks for room in rems, unless what is there has been laid out.
	document.body.getBoundingClientRect();
	for (const choice of document.querySelectorAll<HTMLInputElement>('#display input'))
		if (chosen.get(choice.name) === choice.value) choice.checked = true;
}

restoreDisplay();
// A page that the browser kept comes back as it was left; the choice may have changed on another one.
addEventListener('pageshow', restoreDisplay);
pointAtTwin();
