/**
 * What a page does before any script file has come, and before anything below the header is painted. Its code stands
 * in every page (`layouts/Header.astro`), so it holds only what would come too late in a file.
 */
import { keepDisplay } from '../features/display/keep-display.ts';
import '../features/search/browser/shortcuts.ts';
import { pointAtTwin } from '../features/switch/link.ts';

keepDisplay();
pointAtTwin();
