import { wordsNow } from './words.ts';

let bar: HTMLElement | undefined;

/** Whether the reader is being told, and has not closed it. */
export const isTold = () => bar?.isConnected === true;

/**
 * Says in the page's script that quoted words have changed, with the way to the correction where there is one.
 * @param passages where they were; without it, there is nothing to say
 */
export function sayChanged(passages?: readonly HTMLElement[]) {
	bar?.remove();
	if (!passages) return;
	const words = wordsNow();
	const correction = passages.map((passage) => passage.querySelector<HTMLAnchorElement>('.revised')).find(Boolean);
	bar = Object.assign(document.createElement('p'), { className: 'hit-bar', role: 'alert' });
	const close = Object.assign(document.createElement('button'), { textContent: words.close });
	close.addEventListener('click', () => bar?.remove());
	bar.append(correction ? words.revised : words.changed);
	if (correction) bar.append(Object.assign(document.createElement('a'), { href: correction.href, textContent: words.changes }));
	bar.append(close);
	document.querySelector('body > .bars')?.append(bar);
}
