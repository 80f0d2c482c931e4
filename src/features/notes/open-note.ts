import { opensElsewhere } from '../../site/opens-elsewhere.ts';

/** Shows a footnote beside the mark that was followed: the note itself, lifted out of its list while it is open. */
function showNote(mark: HTMLAnchorElement, note: HTMLElement) {
	note.popover = 'auto';
	note.tabIndex = -1;
	note.showPopover({ source: mark });
	note.focus({ preventScroll: true });
	// Whoever has closed it, or read on past it, finds it in its list at the chapter's end.
	new IntersectionObserver((changes) => {
		if (!changes.at(-1)?.isIntersecting) note.popover = null;
	}).observe(note);
}

/** Puts an open note back into its list, unless what comes next is within it. */
function leaveNote(next: Node | null) {
	const note = document.querySelector<HTMLElement>('.notes [popover]');
	if (note && !note.contains(next)) note.popover = null;
}

// Without popovers, with another key held, or with the whole note in sight, the mark is the link that it is.
document.addEventListener('click', (event) => {
	const mark = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[role="doc-noteref"]');
	if (!mark || opensElsewhere(event)) return;
	const note = document.getElementById(mark.hash.slice(1));
	if (!note?.showPopover || note.getBoundingClientRect().bottom <= innerHeight) return;
	event.preventDefault();
	showNote(mark, note);
});

// Whoever goes on with the keys leaves the note, which would cover what has the focus next.
document.addEventListener('focusin', ({ target }) => leaveNote(target as Node));

// On a sheet, the note stands in its list. A popover that is only closed is not printed at all.
addEventListener('beforeprint', () => leaveNote(null));
