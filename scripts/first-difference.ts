/** The first place where two texts part, with what stands around it; undefined when they are the same. */
export function firstDifference(expected: string, found: string): string | undefined {
	if (expected === found) return undefined;
	let at = 0;
	while (expected[at] === found[at]) at += 1;
	const around = (text: string) => text.slice(Math.max(0, at - 12), at + 12);
	return `at character ${at}: expected …${around(expected)}…, found …${around(found)}…`;
}
