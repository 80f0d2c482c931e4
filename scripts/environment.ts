/** A variable of the environment that cannot be followed; the message says what is expected. */
export class SettingError extends Error {}

/** Where a site goes and is served from: `OUT_DIR`, without a slash at its end. */
export const outFolder = (): string => (process.env.OUT_DIR || 'dist').replace(/(?<=.)[\\/]+$/, '');

/**
 * The path below which a site is served, with slashes on both ends: `BASE_PATH`.
 * @throws SettingError for a path that links or servers would not take as it is
 */
export function basePath(): string {
	const given = process.env.BASE_PATH ?? '';
	const base = given.replace(/^\/?/, '/').replace(/\/?$/, '/');
	if (/^\/(?:[a-z0-9_~-][a-z0-9._~-]*\/)*$/i.test(base)) return base;
	throw new SettingError(
		`BASE_PATH is “${given}”. Expected is a path such as /briefs/2024/, of the letters a to z, digits, and - _ . ~ between single slashes.`,
	);
}

/**
 * The origin that a site is published at, where it is known: `SITE_URL`.
 * @throws SettingError for anything but the address of a host
 */
export function siteUrl(): string | undefined {
	const given = process.env.SITE_URL;
	if (!given) return undefined;
	// A path would get lost: links begin at the root of the host.
	if (/^https?:\/\/[^/?#@\\\s]+\/?$/.test(given) && URL.canParse(given)) return given;
	throw new SettingError(
		`SITE_URL is “${given}”. Expected is the address of a host, such as https://example.org; a path below it belongs in BASE_PATH.`,
	);
}

/**
 * The port that a site is served at: `PORT`, 0 for any free one.
 * @throws SettingError for what is no number of a port
 */
export function port(): number {
	const given = process.env.PORT || '4321';
	if (/^\d+$/.test(given) && Number(given) <= 65_535) return Number(given);
	throw new SettingError(`PORT is “${given}”. Expected is a number from 0 to 65535, where 0 stands for any free one.`);
}
