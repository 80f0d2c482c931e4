/** On the page of the whole paper, the contents mark the part that crosses the upper part of the window. */
const links = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
);

const observer = new IntersectionObserver(
	(changes) => {
		for (const { target, isIntersecting } of changes) {
			const link = links.get(target.id);
			if (isIntersecting) link?.setAttribute('aria-current', 'location');
			else link?.removeAttribute('aria-current');
		}
	},
	// A line a quarter of the way down: the parts follow each other closely, so one of them crosses it.
	{ rootMargin: '-25% 0px -75%' },
);
for (const id of links.keys()) {
	const part = document.getElementById(id);
	if (part) observer.observe(part);
}

// On a narrow screen the contents lie over the text that they lead to.
document
	.getElementById('contents')
	?.addEventListener('click', ({ currentTarget }) => (currentTarget as HTMLElement).hidePopover?.());
