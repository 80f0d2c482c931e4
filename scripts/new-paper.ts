import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a small whole paper to begin from: `npm run new ../my-paper`. Every word of it is to be replaced.
 */
const [folder = ''] = process.argv.slice(2);
if (folder === '') {
	console.error('Say where: npm run new ../my-paper');
	process.exitCode = 1;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
	console.error(`${folder} is not empty; nothing was written.`);
	process.exitCode = 1;
} else {
	cpSync('tests/papers/small', folder, { recursive: true });
	cpSync('content/README.md', join(folder, 'README.md'));
	console.log(
		`${folder} holds a small paper, and README.md says what it may hold. See it with:\n\n  CONTENT_DIR=${folder} OUT_DIR=${folder}-site npm start\n`,
	);
}
