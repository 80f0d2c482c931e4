import { onSwitch } from '../switch/event.ts';

/** Shows the print control, which nothing but script can work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

// The twin's address in full too, even where the build was not told the site's (`ui/early.ts` completes this page's own).
onSwitch(() => {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-own-address]')) link.textContent = link.href;
});
