/**
 * Fetches a page of this site and parses it without running its scripts. A request for a document is
 * the one way to parse HTML that Trusted Types leave open without a policy of the site's own. However slow a line is, it
 * is waited for: to ask anew would take longer.
 * @throws Error when the page cannot be had
 */
export function loadPage(path: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', path);
		request.responseType = 'document';
		// Also where nothing has come.
		request.onloadend = () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(path));
		};
		request.send();
	});
}
