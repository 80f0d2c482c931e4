// A program of its own, so that packages are installed and the site is built meanwhile.
import { installOnDebian } from './browsers.mjs';

installOnDebian();
