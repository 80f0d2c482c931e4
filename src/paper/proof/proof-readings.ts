import type { Proof } from './proof.ts';

/** The lines that nobody has accepted. */
export const unreadLines = ({ lines }: Proof) => lines.filter(({ reading }) => !reading);

/** Who has read the edition, and on which day; what a later reading covers too counts for that one. */
export function readingsIn({ lines }: Proof): { by: string; on: string; count: number }[] {
	const readings = lines.flatMap(({ reading }) => reading ?? []);
	const byReader = [...Map.groupBy(readings, ({ by, on }) => `${on} ${by}`)].sort(([a], [b]) => (a < b ? -1 : 1));
	return byReader.flatMap(([, same]) => same.slice(0, 1).map((reading) => ({ ...reading, count: same.length })));
}
