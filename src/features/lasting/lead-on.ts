/** Leads from a chapter's former address to its own, with the query and to the passage that was asked for. */
const way = document.querySelector<HTMLAnchorElement>('[data-way]');
const passage = document.getElementById(location.hash.slice(1))?.querySelector('a');
if (way) {
	const target = new URL(passage?.href ?? way.href);
	target.search = location.search;
	if (!passage) target.hash = location.hash;
	location.replace(target);
}
