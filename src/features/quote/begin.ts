import { offerQuote } from './offer-quote.ts';
import styles from './quote.css?inline';
import { showQuoted } from './show-quoted.ts';

let hasBegun = false;

/**
 * Lets readers quote what they select, and marks what the page's address quotes.
 * @param tell says whether copying has succeeded
 */
export function begin(tell: (copying: Promise<void>) => void) {
	if (hasBegun) return;
	hasBegun = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	showQuoted();
	offerQuote(tell);
}
