// A program of its own, so that the site can be checked and built meanwhile.
import { installBrowsers } from './browsers.mjs';

installBrowsers();
