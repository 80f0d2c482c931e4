import '../features/display/remember-display.ts';
import '../features/notes/open-note.ts';
import { registerWorker } from '../features/offline/register.ts';
import '../features/place/remember-place.ts';
import '../features/search/browser/shortcuts.ts';
import '../features/switch/main.ts';

// A page opened from a search marks what was found; other pages need not load what does it.
const isFromSearch = new URLSearchParams(location.search).has('q') && !document.querySelector('[data-search-state]');
if (isFromSearch)
	void import('../features/search/on-page/hit-bar.ts').then(({ showFound }) => showFound()).catch(() => undefined);

// What the page itself needs comes first.
if (document.readyState === 'complete') registerWorker();
else addEventListener('load', registerWorker);

// A click on a passage's number copies its reference too; readers who never cite need not load what does it.
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('.number, [data-cite] [href^="#"]');
	const block = document.querySelector<HTMLElement>('[data-cite]');
	if (link && block)
		void import('../features/cite/copy-citation.ts').then(({ copyCitation }) => copyCitation(link, block)).catch(() => undefined);
});
