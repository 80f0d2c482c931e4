import './switch/main.ts';
import './shortcuts.ts';

// A page opened from a search marks what was found; other pages need not load what does it.
const isFromSearch = new URLSearchParams(location.search).has('q') && !document.querySelector('[data-search-state]');
if (isFromSearch) void import('./find/main.ts').then(({ showFound }) => showFound()).catch(() => undefined);
