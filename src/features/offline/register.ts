import { savesData } from '../../site/saves-data.ts';

/** Where the worker is: at the site's base path, since a worker governs nothing above its own folder. */
const WORKER = `${import.meta.env.BASE_URL}sw.js`;

interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): string };
}

/**
 * Lets the service worker keep the whole paper, unless the connection asks to save data; a worker that is there already
 * tells of newer builds. The policy answers with one address whatever it is asked for, so nobody else has a use for it.
 */
export function registerWorker() {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return;
	serviceWorker.ready.then(() => import('./updates.ts')).catch(() => undefined);
	if (savesData()) return;
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER });
	// Without it, or where cookies are blocked, the site is what it is online.
	serviceWorker.register(policy?.createScriptURL('') ?? WORKER).catch(() => undefined);
}
