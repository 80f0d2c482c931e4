import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ContentError, type FaultInFile } from '../fault.ts';

/** A hundred times the longest chapter of this paper; anything larger was put here by mistake. */
const LARGEST_MB = 1;

/** What the commands write, or print to be pasted, grows with the paper: the ledger by 240 bytes for each passage. */
const WRITTEN = ['published.yaml', 'proof.yaml'];
const LARGEST_WRITTEN_MB = 20;

/** What is said of a symbolic link among the content. */
export const LINK_FAULT = {
	expected: 'a file or folder of its own',
	found: 'a symbolic link',
	remedy: 'put what it leads to in its place',
};

/** The line of a byte. */
const lineAt = (bytes: Buffer, offset: number) => bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;

function encodingFault(bytes: Buffer): FaultInFile | undefined {
	const remedy = 'save the file as UTF-8; in most editors: Save As, Encoding';
	const isUtf16 = /^(fffe|feff)$/.test(bytes.toString('hex', 0, 2));
	if (isUtf16) return { line: 1, expected: 'a file in UTF-8', found: 'one in UTF-16', remedy };
	if (bytes.toString('hex', 0, 3) === 'efbbbf') {
		const without = { expected: 'UTF-8 without a byte order mark', remedy: 'save the file as UTF-8 without BOM' };
		return { line: 1, found: 'a byte order mark', ...without };
	}
	const nul = bytes.indexOf(0);
	if (nul >= 0) return { line: lineAt(bytes, nul), expected: 'a file in UTF-8', found: 'a byte 00, which no text has', remedy };
	if (isUtf8(bytes)) return undefined;
	// What cannot be decoded is not the same when it is encoded again.
	const again = Buffer.from(bytes.toString('utf8'));
	const line = lineAt(
		bytes,
		bytes.findIndex((byte, index) => byte !== again[index]),
	);
	return { line, expected: 'a file in UTF-8', found: 'bytes of another encoding, such as Big5 or GBK', remedy };
}

/**
 * Reads a content file as text with the line ends of Unix.
 * @param path where the file is
 * @param file how messages call it
 * @param hint what to do instead of filling it in, or how
 * @throws ContentError for a file that is missing, a link, no file, empty, far too large or not UTF-8
 */
export function readText(path: string, file: string, hint = 'src/paper/schema explains its fields'): string {
	const stop = (fault: FaultInFile): never => {
		throw new ContentError([{ file, ...fault }]);
	};
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (!stat) return stop({ expected: 'the file', found: 'no such file', remedy: `add it; ${hint}` });
	// It may lead out of the content, and a message would then show words of a file that is nobody's business.
	if (stat.isSymbolicLink()) return stop(LINK_FAULT);
	if (!stat.isFile()) return stop({ expected: 'a file', found: 'a folder', remedy: 'put a file of that name in its place' });
	const largest = WRITTEN.includes(basename(path)) ? LARGEST_WRITTEN_MB : LARGEST_MB;
	const megabytes = stat.size / 1_000_000;
	if (megabytes > largest) {
		const remedy = `look whether it is the right file${path.endsWith('.mdx') ? '; cut a very long chapter in two' : ''}`;
		return stop({ expected: `a text file of at most ${largest} MB`, found: `${megabytes.toFixed(1)} MB`, remedy });
	}
	const bytes = readFileSync(path);
	const fault = encodingFault(bytes);
	if (fault) return stop(fault);
	const typed = bytes.toString('utf8').replaceAll('\r\n', '\n');
	// An old Macintosh ends every line with U+000D alone.
	const text = typed.includes('\n') ? typed : typed.replaceAll('\r', '\n');
	if (text.trim() === '') return stop({ expected: 'text', found: 'an empty file', remedy: `fill it in; ${hint}` });
	return text;
}
