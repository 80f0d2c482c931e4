/**
 * Lets a program that npm has started end when npm does. npm hands a signal to the shell between them, and a shell such as
 * Debian's ends without handing it on.
 * @param {() => void} end
 */
export function endWithParent(end) {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) end();
	}, 300).unref();
}
