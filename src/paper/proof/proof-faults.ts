import { basename } from 'node:path';
import { CONTENT_FOLDER } from '../content-folder.ts';
import { ContentError, counted } from '../fault.ts';
import { locateFaults } from '../read-paper.ts';
import type { Proof } from './proof.ts';
import { unreadLines } from './proof-readings.ts';

/**
 * Says how much of the Simplified edition nobody has read, before it is published.
 * @throws ContentError if something is unread and `proof.yaml` refuses that
 */
export function checkReadings(proof: Proof): string {
	const all = counted(proof.lines.length, 'place');
	const left = unreadLines(proof).length;
	if (left === 0) return `${all} of the Simplified edition to read, all read`;
	const remedy = 'npm run proof shows them, and what to paste once they are read';
	if (proof.file.unread === 'allowed') return `${all} of the Simplified edition to read, ${left} of them unread; ${remedy}`;
	const at = { file: `${basename(CONTENT_FOLDER)}/proof.yaml`, field: 'unread' };
	const told = { expected: 'every choice of the Simplified edition read', found: `${counted(left, 'place')} unread`, remedy };
	throw new ContentError(locateFaults(CONTENT_FOLDER, [{ ...at, ...told }]));
}
