import { addressesUnder } from '../model/addresses.ts';

/** Addresses under the base path of this build. */
export const addresses = addressesUnder(import.meta.env.BASE_URL);

/** A path as an absolute address where the site's own address is known (`SITE_URL`), else as it is. */
export function absolute(path: string): string {
	return import.meta.env.SITE ? new URL(path, import.meta.env.SITE).href : path;
}
