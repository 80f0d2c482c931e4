/** Shows the print control, which nothing but script can work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

/** A sheet names its page's address in full, even where the build was not told the site's; one of hits, with what was asked. */
function completeAddress() {
	const query = document.querySelector('[data-search-state]') && new URLSearchParams(location.search).get('q');
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-own-address]'))
		link.textContent = link.href + (query ? `?q=${query.replace(/[%+&#]/g, encodeURIComponent).replaceAll(' ', '+')}` : '');
}

completeAddress();
addEventListener('beforeprint', completeAddress);
