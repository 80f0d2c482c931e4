/// <reference lib="webworker" />
export {};

/**
 * Keeps the paper for reading without a network. A page that is kept is shown at once, also on a slow line; what is
 * not kept comes from the network, and so does everything when anything fails here.
 *
 * No cache holds files of two builds, since a file is kept only if its digest is that of this build. The browser looks
 * for a newer worker at every visit. That one fetches its own build, then takes over: the next page is of the new build,
 * an open page stays with the files of its own, and `updates.ts` tells its reader that there is a newer one.
 *
 * `src/build/precache.ts` writes ahead of this file: the build's name, whether it is to be kept whole, and its files,
 * relative to this one, with their digests in the form of Subresource Integrity.
 */
declare const BUILD: string;
declare const WHOLE: boolean;
declare const FILES: Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;

/** The time that the files of a build may take before it is taken into use without the rest. */
const PATIENCE = 120_000;

/** Other sites may live under other base paths of the same origin, so names of caches begin with this one's. */
const prefix = `${scope} `;
const current = prefix + BUILD;

/** Remembers for each page the cache that it came from; for a page from the network, none. */
const origins = prefix;
const keyOf = (page: string) => scope + page;

/** The digests of this build's files, by address. */
const digests = new Map(Object.entries(FILES).map(([file, digest]) => [new URL(file, scope).href, digest] as const));

/** Whether all that was kept is being deleted, for good. */
let isLeaving = false;

/** A cache that exists. None is made but by the installation, so that nothing is kept after it failed or the site was left. */
async function existing(name: string): Promise<Cache | undefined> {
	// What comes later may be kept by another worker, of a site that is there again.
	if (isLeaving || !(await caches.has(name))) return undefined;
	const cache = await caches.open(name);
	// It may have been deleted after it was asked for, and made anew.
	if (isLeaving) await caches.delete(name);
	return cache;
}

const siteCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/** A kept file; undefined for one that is not kept, or is known to differ from the build's. */
async function find(address: string, cacheName: string): Promise<Response | undefined> {
	const kept = await caches.match(address, { cacheName });
	return kept?.ok ? kept : undefined;
}

/**
 * What to keep of a response: a copy of the build's file, or an empty 404 for one that the host has altered. A copy
 * may answer a navigation where the original was redirected and may not (Fetch standard, “HTTP fetch”).
 */
async function toKeep(address: string, response: Response): Promise<Response> {
	const body = await response.arrayBuffer();
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	if (`sha256-${btoa(String.fromCharCode(...digest))}` !== digests.get(address)) return new Response(null, { status: 404 });
	const headers = new Headers(response.headers);
	// The bytes are the same for everybody, and a cache refuses some values.
	headers.delete('Vary');
	return new Response(body, { headers });
}

/** Keeps a file as it is read. @returns whether it is the build's own */
async function keep(address: string, response: Response): Promise<boolean> {
	if (!digests.has(address)) return false;
	const copy = await toKeep(address, response.clone());
	await existing(current)
		.then((cache) => cache?.put(address, copy))
		.catch(() => undefined);
	return copy.ok;
}

/** Fetches what the build still lacks. A file that did not arrive is asked for again at the next page, an altered one is not. */
async function complete() {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	const cache = await existing(current);
	if (!cache || !WHOLE || connection?.saveData) return;
	const signal = AbortSignal.timeout(PATIENCE);
	const known = new Set((await cache.keys()).map(({ url }) => url));
	const fetchInto = async (address: string) => {
		const copy = await fetch(address, { cache: 'no-cache', signal })
			.then((response) => toKeep(address, response))
			.catch(() => undefined);
		if (copy) await cache.put(address, copy);
	};
	const missing = [...digests.keys()].filter((address) => !known.has(address));
	// Where storage is full, a part of a build is of little use: it is deleted, and the network answers.
	await Promise.all(missing.map(fetchInto)).catch(() => caches.delete(current));
}

/** Never fails, for a reader would be left with the build before this one. */
async function install() {
	await Promise.all([caches.open(origins), caches.open(current)])
		.then(complete)
		.catch(() => undefined);
	await worker.skipWaiting();
}

/** Deletes the builds that no open page came from. */
async function activate() {
	const needed = new Set([origins, current]);
	const cache = await existing(origins);
	for (const key of (await cache?.keys()) ?? []) {
		const isOpen = await worker.clients.get(key.url.slice(scope.length));
		if (isOpen) needed.add((await (await cache?.match(key))?.text()) ?? '');
		else await cache?.delete(key);
	}
	const names = await siteCaches();
	await Promise.all(names.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

const remember = (page: string, cacheName: string) =>
	existing(origins)
		.then((cache) => cache?.put(keyOf(page), new Response(cacheName)))
		.catch(() => undefined);

const originOf = async (page: string) => (await caches.match(keyOf(page), { cacheName: origins }))?.text();

/** What a page is answered with that is neither kept nor to be had: the page that was meant, else the 404 page. */
async function withoutNetwork({ origin, pathname, search }: URL): Promise<Response> {
	const meant = origin + pathname.replace(/(\/index)?(\.html)?$/, '/');
	if (digests.has(meant)) return Response.redirect(meant + search);
	const page = await find(new URL('404.html', scope).href, current);
	return page ?? Response.error();
}

async function answerPage({ request, resultingClientId }: FetchEvent): Promise<Response> {
	const url = new URL(request.url);
	const address = url.origin + url.pathname;
	const kept = await find(address, current);
	const response = kept ? undefined : await fetch(request).catch(() => undefined);
	const isOwn = !response || (await keep(address, response));
	await remember(resultingClientId, isOwn ? current : '');
	return kept ?? response ?? withoutNetwork(url);
}

/** Answers what a page loads from the page's own build. A page that is not remembered was opened before the worker came. */
async function answerFile({ request, clientId }: FetchEvent): Promise<Response> {
	const { origin, pathname } = new URL(request.url);
	const address = origin + pathname;
	const cacheName = (await originOf(clientId)) ?? current;
	const kept = cacheName ? await find(address, cacheName) : undefined;
	if (kept || !cacheName || !digests.has(address)) return kept ?? fetch(request);
	// What an older build has not kept cannot be had any more: the page does without it.
	if (cacheName !== current) return Response.error();
	const response = await fetch(request);
	const isOwn = await keep(address, response);
	// Data of another build would not fit the page. A script or style may be altered by the host on its way.
	return isOwn || request.destination ? response : Response.error();
}

/** Deletes all that was kept; pages come from the network again. */
async function leave() {
	isLeaving = true;
	await worker.registration.unregister();
	await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
}

/** Leaves where the host no longer has this worker's file: no newer worker could ever come, and this build would stay for ever. */
async function checkOwnFile() {
	const { type, status, headers } = await fetch(worker.location.href, { cache: 'no-cache', redirect: 'manual' });
	const isRefused = status >= 400 && status < 500 && status !== 429;
	const isOther = status === 200 && !headers.get('Content-Type')?.includes('javascript');
	await (type === 'opaqueredirect' || isRefused || isOther ? leave() : complete());
}

/** Tells a page that asks whether its build has been replaced. */
async function answerMessage({ source }: ExtendableMessageEvent) {
	if (!(source instanceof Client)) return;
	const cacheName = await originOf(source.id);
	if (cacheName && cacheName !== current) source.postMessage('updated');
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(answerMessage(event)));
worker.addEventListener('fetch', (event) => {
	const { method, mode } = event.request;
	if (method !== 'GET') return;
	const isPage = mode === 'navigate';
	const answer = isPage ? answerPage(event) : answerFile(event);
	event.respondWith(answer.catch(() => fetch(event.request)));
	// The page comes first, and is then not fetched once more with what the build still lacks.
	if (isPage) event.waitUntil(answer.finally(checkOwnFile));
});
