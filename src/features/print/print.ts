import { onSwitch } from '../switch/event.ts';

/** Shows the print control, which nothing but script can work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

/** A sheet names its page's address in full, even where the build was not told the site's. */
function completeAddress() {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-own-address]')) link.textContent = link.href;
}

completeAddress();
onSwitch(completeAddress);
