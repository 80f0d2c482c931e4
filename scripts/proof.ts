import { writeFileSync } from 'node:fs';
import { proofHtml } from '../src/features/proof/proof-html.ts';
import { pasteText, proofText } from '../src/features/proof/proof-text.ts';
import { CONTENT_FOLDER } from '../src/paper/content-folder.ts';
import { readProof } from '../src/paper/proof/proof.ts';
import { groupLines } from '../src/paper/proof/proof-groups.ts';
import { readPaper } from '../src/paper/read-paper.ts';
import { tellFault } from './tell-fault.ts';

const FILE = 'proof.html';

const HELP = `npm run proof                prints what an editor should read in the Simplified edition, and writes it to ${FILE}
npm run proof -- 3 5         prints what to paste to accept or correct lines 3 and 5
npm run proof -- unread      prints what to paste to accept all lines that nobody has read`;

/**
 * Prints what an editor reads, or pastes.
 * @param asked numbers of lines, or `unread`; nothing for the whole sheet
 */
export function printProof(asked: readonly string[], folder = CONTENT_FOLDER) {
	try {
		const paper = readPaper(folder);
		const proof = readProof(paper);
		const lines = groupLines(proof).flatMap((group) => group.lines);
		const unknown = asked.filter((each) => each !== 'unread' && !lines.some(({ number }) => String(number) === each));
		if (asked.length === 0) {
			writeFileSync(FILE, proofHtml(proof, paper.data.title));
			process.stdout.write(proofText(proof, paper.data.title));
			console.log(`${FILE} shows the same as a page; npm run proof -- 3 prints what to paste for line 3`);
		} else if (unknown.length === 0) {
			const wanted = lines.filter(
				({ number, reading }) => asked.includes(String(number)) || (asked.includes('unread') && reading === undefined),
			);
			process.stdout.write(pasteText(proof, wanted));
		} else {
			console.error(`There is no line ${unknown.join(' or ')}; there are ${lines.length}.\n\n${HELP}`);
			process.exitCode = 1;
		}
	} catch (error) {
		tellFault(error);
	}
}

if (import.meta.main) printProof(process.argv.slice(2));
