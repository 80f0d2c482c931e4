import { registerWorker } from './offline/register.ts';
import './shortcuts.ts';
import './switch/main.ts';

// A page opened from a search marks what was found; other pages need not load what does it.
const isFromSearch = new URLSearchParams(location.search).has('q') && !document.querySelector('[data-search-state]');
if (isFromSearch) void import('./find/main.ts').then(({ showFound }) => showFound()).catch(() => undefined);

// What the page itself needs comes first.
addEventListener('load', registerWorker);
