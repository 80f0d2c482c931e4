/**
 * Tells a reader whose page is of an older build that there is a newer one. The page asks, when it is opened and when
 * a newer worker has taken over, since a message that a worker sends by itself may come before anybody listens.
 */
const { serviceWorker } = navigator;
const notice = document.querySelector<HTMLElement>('[data-update]');
const ask = () => serviceWorker.controller?.postMessage('');

// A reload keeps the reader's place, which a plain link to this page would not.
notice?.querySelector('a')?.addEventListener('click', (event) => {
	event.preventDefault();
	location.reload();
});
serviceWorker.addEventListener('message', () => {
	if (notice) notice.hidden = false;
});
serviceWorker.addEventListener('controllerchange', ask);
ask();

// Browsers look for a newer worker when a page is opened; a tab that is returned to may have been open for days.
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'hidden') return;
	void serviceWorker
		.getRegistration()
		.then((registration) => registration?.update())
		.catch(() => undefined);
});

export {};
