/**
 * What a page does before any script file has come; it stands in the page, below the header, and the policy names
 * it by its hash. Every byte of it is sent with every page.
 */

/** Checks what `browser/display.ts` has remembered, before anything below the header is painted. */
const RESTORE = 'try{document.querySelectorAll(localStorage.display).forEach(e=>e.checked=true)}catch{}';

/** A sheet names its page's address in full, even where the build was not told the site's; `browser/print.ts` does so after a switch. */
const COMPLETE_ADDRESS =
	"addEventListener('DOMContentLoaded',()=>document.querySelectorAll('[data-own-address]').forEach(e=>e.textContent=e.href));";

/**
 * The block of a page whose script files only make it quicker. They are asked for when the words have been painted
 * (Paint Timing, W3C) and the browser has nothing else to do, so that nothing but the document stands between a
 * reader and the words; a second later at most, since some browsers tell no page when it is painted. What a reader
 * does before that happens again when they have come, or two seconds later: keys, and clicks on links that do less
 * as plain links: the script switch, the way on from the cover, and those to a passage or note.
 * @param sources addresses of the files, all of them modules; none for a page that lets them come at once
 */
export function earlyBlock(sources: readonly string[]): string {
	const always = import.meta.env.SITE ? RESTORE : `${COMPLETE_ADDRESS}${RESTORE}`;
	if (sources.length === 0) return always;
	const files = sources.map((source) => `import('${source}')`);
	const wake = [
		"addEventListener('DOMContentLoaded',()=>{let all,awake,",
		`wake=()=>all??=Promise.race([Promise.allSettled([${files}]),new Promise(r=>setTimeout(r,2e3))])`,
		'.then(()=>awake=true),',
		// Firefox would look for words on the page.
		"hold=e=>{let a=e.target;if(awake)return;if(e.key){if(e.key=='/'&&a.value==null)e.preventDefault()}",
		'else{a=a.closest(\'[data-script-switch],[data-start],main [href^="#"]\');',
		'if(!a||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault()}',
		'e.stopImmediatePropagation();wake().then(()=>a.dispatchEvent(new e.constructor(e.type,e)))};',
		"addEventListener('click',hold,true);addEventListener('keydown',hold,true);",
		// Before what comes next, which is not everywhere.
		'setTimeout(wake,1e3);',
		// “first-contentful-paint”, told by one letter: at “first-paint” the ground alone may be there.
		"new PerformanceObserver(l=>l.getEntries().some(e=>e.name[6]=='c')&&(self.requestIdleCallback??setTimeout)(wake))",
		".observe({type:'paint',buffered:true})})",
	];
	return `${always}${wake.join('')}`;
}
