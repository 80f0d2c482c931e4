import type { Proof } from './proof.ts';

/** The lines that nobody has accepted. */
export const unreadLines = ({ lines }: Proof) => lines.filter(({ reading }) => !reading);

/** Who has read the edition, and on which day; what a later reading covers too counts for that one. */
export function readingsIn({ lines }: Proof): { by: string; on: string; count: number }[] {
	const found = new Map<string, { by: string; on: string; count: number }>();
	for (const { reading } of lines) {
		if (!reading) continue;
		const key = `${reading.on} ${reading.by}`;
		const known = found.get(key) ?? { ...reading, count: 0 };
		known.count += 1;
		found.set(key, known);
	}
	return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reading]) => reading);
}
