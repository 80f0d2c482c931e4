import '../features/display/hold-place.ts';
import '../features/notes/open-note.ts';
import { registerWorker } from '../features/offline/register.ts';
import { opensElsewhere } from '../site/opens-elsewhere.ts';
import { recall } from '../site/storage.ts';
import '../features/switch/main.ts';

const asked = new URLSearchParams(location.search);

// A page opened from a search marks what was found; other pages need not load what does it.
const bar = document.querySelector<HTMLElement>('[data-hit-bar]');
if (bar && asked.has('q'))
	void import('../features/search/on-page/hit-bar.ts').then((found) => found.showFound(bar)).catch(() => undefined);

// All of search comes when a reader goes to its field, and on the page of search at once.
const field = document.querySelector<HTMLInputElement>('[name=q]');
if (field) {
	const begin = () =>
		void import('../features/search/browser/main.ts').then((search) => search.begin(field)).catch(() => undefined);
	if (field.matches('main *, :focus')) begin();
	else field.onfocus = begin;
}

// Who has neither scrolled nor read here before has no place.
const loadPlace = () => void import('../features/place/remember-place.ts').catch(() => undefined);
if (recall('place')) loadPlace();
else addEventListener('scroll', loadPlace, { once: true });

registerWorker();

// What cites and quotes is loaded by whoever does so.
const cite = document.querySelector<HTMLElement>('[data-cite]');
if (cite) {
	/** The first message tells that it was copied, the second that it could not be; without a number, none is shown. */
	const say = (number?: number) => {
		for (const [at, message] of document.querySelectorAll<HTMLElement>('.copied *').entries()) message.hidden = at !== number;
	};
	let end: ReturnType<typeof setTimeout> | undefined;
	const tell = (copying: Promise<void>) => {
		say();
		void copying
			.then(
				() => 0,
				() => 1,
			)
			.then((number) => {
				say(number);
				// What was copied before must not take this message away.
				clearTimeout(end);
				end = setTimeout(say, 4000);
			});
	};
	// A click on a passage's number copies its reference too, one on a style's name its own.
	document.addEventListener('click', (event) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<HTMLElement>('.number,[data-cite] :is(button,[href^="#"])');
		if (!link || opensElsewhere(event)) return;
		const citing = import('../features/cite/copy-citation.ts');
		const text = citing.then(({ citationOf }) => citationOf(link, cite));
		// Safari lets a page copy in the reader's act alone, but then waits for the words that it is promised.
		const copying = (async () => navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]))();
		tell(
			copying.catch(() => Promise.all([citing, text]).then(([{ copyInEvent }, words]) => copyInEvent({ 'text/plain': words }))),
		);
	});
	const quote = () => void import('../features/quote/begin.ts').then((quoting) => quoting.begin(tell)).catch(() => undefined);
	if (asked.has('quote')) quote();
	document.addEventListener('selectionchange', () => getSelection()?.type === 'Range' && quote());
}
