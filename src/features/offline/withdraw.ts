/// <reference lib="webworker" />
export {};

/**
 * Takes a site back. A publisher who withdraws or moves one puts this file in the place of `sw.js`: at a reader's next
 * visit it replaces the worker, deletes what that has kept, goes, and lets open pages ask the network.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const { registration, clients } = worker;

async function withdraw() {
	await registration.unregister();
	// Names of caches as in `worker.ts`; other sites of the origin keep theirs.
	const names = (await caches.keys()).filter((name) => name.startsWith(`${registration.scope} `));
	await Promise.all(names.map((name) => caches.delete(name)));
	const pages = await clients.matchAll({ type: 'window' });
	await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(withdraw()));
