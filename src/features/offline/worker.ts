/// <reference lib="webworker" />

/**
 * Keeps the whole brief: every file of one build, fetched together and checked byte for byte, so that no
 * cache ever holds two builds; of a brief too large for that, each file as it is first asked for. A page is
 * told from then on what its own build says, however many builds come after it, and a newer build begins
 * with the next page that is opened.
 *
 * Written by `src/build/precache.ts` ahead of this file: the build's name, whether it is to be kept whole,
 * and its files, relative to this one, with their digests in the form of Subresource Integrity.
 */
declare const BUILD: string;
declare const WHOLE: boolean;
declare const FILES: Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Other sites may live under other base paths of the same origin. */
const prefix = `${worker.registration.scope} `;
const current = prefix + BUILD;

/** Remembers the pages that came out of no cache, and has nothing for them: what they ask for comes from the network too. */
const strangers = prefix;

/** The digests of this build's files, by address. */
const digests = new Map(
	Object.entries(FILES).map(([file, digest]) => [new URL(file, worker.registration.scope).href, digest] as const),
);

/** The address under which a cache remembers that a page came out of it. */
const markOf = (page: string) => `${worker.registration.scope}opened/${page}`;

/** The site's caches: one for each build that a page may still need. */
const allCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/**
 * Fetches a file of this build and keeps it.
 * @throws when it cannot be had, or only as another build has it
 */
async function keep(address: string, integrity: string): Promise<Response> {
	const response = await fetch(address, { integrity, cache: 'no-cache' });
	await (await caches.open(current)).put(address, response.clone());
	return response;
}

async function install() {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) throw new Error('the connection asks to save data');
	if (WHOLE) await Promise.all([...digests].map(([address, digest]) => keep(address, digest)));
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
	const name = isPage ? current : ((await cacheOf(clientId)) ?? current);
	const { origin, pathname } = new URL(request.url);
	const address = origin + pathname;
	const digest = digests.get(address);
	let kept = await (await caches.open(name)).match(address, { ignoreVary: true });
	if (!kept && digest && name !== strangers) {
		// What an older build has not kept cannot be had any more: the page does without it, or goes to the newest.
		if (name !== current) return Response.error();
		kept = await keep(address, digest).catch(() => undefined);
	}
	if (isPage) await (await caches.open(kept ? current : strangers)).put(markOf(resultingClientId), new Response());
	return kept ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && url.startsWith(worker.registration.scope)) event.respondWith(answer(event));
});
