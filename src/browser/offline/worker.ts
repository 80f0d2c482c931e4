/// <reference lib="webworker" />

/**
 * Keeps the whole brief: every file of one build, fetched together and checked byte for byte, so that no
 * cache ever holds two builds. A page is told from then on what its own build says, however many builds
 * come after it, and a newer build begins with the next page that is opened.
 *
 * Written by `src/deploy/precache.ts` ahead of this file: the build's name, and its files, relative to
 * this one, with their digests in the form of Subresource Integrity.
 */
declare const BUILD: string;
declare const FILES: Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Other sites may live under other base paths of the same origin. */
const prefix = `${worker.registration.scope} `;
const current = prefix + BUILD;

/** The address under which a cache remembers that a page came out of it. */
const markOf = (page: string) => `${worker.registration.scope}opened/${page}`;

/** The site's caches: one for each build that a page may still need. */
const allCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

async function install() {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) throw new Error('the connection asks to save data');
	const cache = await caches.open(current);
	await Promise.all(
		Object.entries(FILES).map(async ([file, integrity]) => {
			const address = new URL(file, worker.registration.scope);
			await cache.put(address, await fetch(address, { integrity, cache: 'no-cache' }));
		}),
	);
	await worker.skipWaiting();
}

/** The cache that a page came out of; undefined for one that came from the network. */
async function cacheOf(page: string): Promise<string | undefined> {
	const names = await allCaches();
	const marks = await Promise.all(names.map(async (name) => (await caches.open(name)).match(markOf(page))));
	return names.find((_, at) => marks[at]);
}

/** Whether a page that came out of a cache is still open. */
async function isInUse(name: string): Promise<boolean> {
	const addresses = (await (await caches.open(name)).keys()).map(({ url }) => url);
	const opened = addresses.filter((url) => url.startsWith(markOf(''))).map((url) => url.slice(markOf('').length));
	const pages = await Promise.all(opened.map((page) => worker.clients.get(page)));
	return pages.some(Boolean);
}

async function activate() {
	const older = (await allCaches()).filter((name) => name !== current);
	await Promise.all(older.map(async (name) => (await isInUse(name)) || caches.delete(name)));
	await worker.clients.claim();
}

/** Answers a page from the newest build, and what a page asks for from its own; what is not kept, from the network. */
async function answer({ request, clientId, resultingClientId }: FetchEvent): Promise<Response> {
	const isPage = request.mode === 'navigate';
	const cache = await caches.open(isPage ? current : ((await cacheOf(clientId)) ?? current));
	const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (kept && isPage) await cache.put(markOf(resultingClientId), new Response());
	return kept ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && url.startsWith(worker.registration.scope)) event.respondWith(answer(event));
});
