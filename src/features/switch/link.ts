/**
 * Gives the switch the query and the passage of this page's address, so that the twin shows the same when the link is
 * followed, here or in a new tab. To be called whenever the address has changed.
 */
export function pointAtTwin() {
	const link = document.querySelector<HTMLAnchorElement>('a[data-script-switch]');
	if (link) link.href = link.pathname + location.search + location.hash;
}
