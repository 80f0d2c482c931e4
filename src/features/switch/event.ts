/** Told to the document while a page changes its script; `detail` gathers what is still under way. */
const SWITCHED = 'scriptswitch';

/** For scripts that show words of their own: they renew them here, and the switch waits for that. */
export function onSwitch(renew: () => Promise<void> | void) {
	document.addEventListener(SWITCHED, (event) => {
		(event as CustomEvent<unknown[]>).detail.push(renew());
	});
}

/** Tells every script of the switch; resolves when all of them have renewed their words. */
export async function announceSwitch(): Promise<void> {
	const renewals: unknown[] = [];
	document.dispatchEvent(new CustomEvent(SWITCHED, { detail: renewals }));
	await Promise.all(renewals);
}
