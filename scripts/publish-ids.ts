import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '../src/paper/content-folder.ts';
import { ledgerYaml, recordIds } from '../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../src/paper/read-paper.ts';
import { tellFault } from './tell-fault.ts';

/**
 * Records the ids of the paper as published; to be run when it goes online, and after every change that adds passages.
 * @returns what to tell the author
 */
export function publishIds(folder = CONTENT_FOLDER): string {
	const paper = readPaper(folder);
	// The day of who publishes; Swedish writes it as ISO 8601 does.
	const ledger = recordIds(paper, new Date().toLocaleDateString('sv'));
	const file = join(folder, 'published.yaml');
	writeFileSync(file, ledgerYaml(ledger));
	return `${file}: ${ledger.length} ids, ${ledger.length - paper.published.length} of them new`;
}

if (import.meta.main) {
	// Who asks for help, or names a folder here, wants nothing recorded.
	if (process.argv.length > 2) {
		console.error(
			'npm run publish-ids takes no words after it; CONTENT_DIR names the folder of another paper. Nothing was recorded.',
		);
		process.exit(1);
	}
	try {
		console.log(publishIds());
	} catch (error) {
		tellFault(error);
	}
}
