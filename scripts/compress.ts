import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from '../src/build/content-types.ts';
import { listFiles } from '../src/build/site-pages.ts';

/**
 * Puts a compressed copy beside every text file of the built site, as small as they can be, for a server of one's own
 * (`server-config.ts`); hosts like Netlify compress by themselves.
 */
const SITE = process.env.OUT_DIR ?? 'dist';

/** A file of fewer bytes fits the first packet of an answer as it is. */
const LEAST = 1000;

let [count, before, after] = [0, 0, 0];
for (const file of listFiles(SITE).filter(isText)) {
	const path = join(SITE, file);
	const content = readFileSync(path);
	if (content.length < LEAST) continue;
	const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
	writeFileSync(`${path}.br`, brotli);
	writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
	[count, before, after] = [count + 1, before + content.length, after + brotli.length];
}
console.log(`${count} files of ${SITE}/ compressed: ${before} bytes, ${after} by Brotli`);
