import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What every built site has, of whatever paper and version. */
const ALWAYS = ['_headers', 'sw.js', 'zh-hans/index.html', 'zh-hant/index.html'];

/** What may stand at the top of a built site, of whatever paper, version and settings; beside it, what `public` holds. */
const MADE =
	/^(404\.html|_astro|_headers|changes\.[\w-]+\.xml|cite|data|index\.html|pagefind|pdf|picture|robots\.txt|search-data|sitemap\.xml|sw\.js|withdraw\.js|zh-hans|zh-hant)$/;

/** What a file manager leaves in the folders that it shows: nobody's work. */
const LEFT_BY_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** A place that a site cannot be put; the message says why and what to do. */
export class PlaceError extends Error {}

/** Whether a folder holds a built site. */
export const isBuiltSite = (folder: string) => ALWAYS.every((file) => existsSync(join(folder, file)));

/**
 * The folder that a built site will be, behind a symbolic link if there is one.
 * @param folder `OUT_DIR`
 * @throws PlaceError where something stands there that no build has made: it would be lost
 */
export function findPlace(folder: string): string {
	const stop = (why: string, remedy = 'Name a new or an empty folder (OUT_DIR).'): never => {
		throw new PlaceError(`${folder} ${why}; nothing was built. ${remedy}`);
	};
	if (!lstatSync(folder, { throwIfNoEntry: false })) return resolve(folder);
	if (!existsSync(folder)) return stop('is a link that leads nowhere');
	const place = realpathSync(folder);
	if (!lstatSync(place).isDirectory()) return stop('is a file');
	const names = readdirSync(place);
	if (names.length === 0) return place;
	if (!isBuiltSite(place)) return stop('holds files and is not a built site');
	const known = [...LEFT_BY_SYSTEMS, ...readdirSync('public')];
	const stranger = names.find((name) => !MADE.test(name) && !known.includes(name));
	if (stranger) {
		const remedy =
			'Put files that are to be served with it into public, which each build copies; or name a new or an empty folder (OUT_DIR).';
		return stop(`holds ${stranger}, which no build has made`, remedy);
	}
	return place;
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string) {
	try {
		renameSync(from, to);
	} catch (error) {
		if (codeOf(error) !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true });
	}
}

/** Takes away in one move what stands at a place, if anything does. */
function setAside(place: string, aside: string) {
	try {
		renameSync(place, aside);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
}

/**
 * Puts a finished site in the place of the one before, in two moves, so that readers never get half of either.
 * @param site the finished site, which is gone afterwards
 * @param place where it goes, as `findPlace` has found it
 * @throws PlaceError where it cannot be put; what stands there stays
 */
export function publish(site: string, place: string) {
	const fresh = `${place}.${process.pid}.unfinished`;
	const before = `${place}.${process.pid}.replaced`;
	try {
		mkdirSync(dirname(place), { recursive: true });
		// A process of the same number that was ended may have left them.
		for (const left of [fresh, before]) rmSync(left, { recursive: true, force: true });
		move(site, fresh);
		setAside(place, before);
		renameSync(fresh, place);
	} catch (error) {
		if (existsSync(before) && !existsSync(place)) renameSync(before, place);
		const { message } = error as Error;
		throw new PlaceError(
			`${place} cannot be replaced (${message}); what was there stays. Build to another folder (OUT_DIR) and copy from there.`,
		);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
		rmSync(before, { recursive: true, force: true });
	}
}
