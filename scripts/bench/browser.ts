import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../browsers.mjs';

/**
 * Starts the browser that the tests use; without its sandbox only where it must be, as root.
 * @param args further arguments of its command line
 */
export function launchChromium(...args: string[]): Promise<Browser> {
	const executablePath = findBrowser('chromium');
	return chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
	});
}

/** The value that a part of the sorted values does not exceed: 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
