import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionKey } from '../../chinese/editions.ts';
import { addresses } from '../../site/addresses.ts';

/** Where `npm run pdf` has put its files for this build; a plain build knows of none and offers none. */
const FOLDER = process.env.PDF_FOLDER;

/** Names of the files, without their ending. @throws Error when `PDF_FOLDER` names no folder */
export function listPdfs(): string[] {
	if (!FOLDER) return [];
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.pdf'))
		.map((name) => name.slice(0, -'.pdf'.length));
}

/** Path of a file that `listPdfs` names. */
export function pdfPath(name: string): string {
	return join(FOLDER ?? '', `${name}.pdf`);
}

/** A size as a reader of downloads expects it, in decimal units: `132 KB`, `1.2 MB`; the space does not break. */
export function sizeInWords(bytes: number): string {
	return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}\u00A0KB` : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
}

/**
 * The PDF of a page.
 * @param slug last segment of the page's address
 * @returns its address and size; undefined when there is none
 */
export function findPdf(edition: EditionKey, slug: string): { href: string; size: string } | undefined {
	const name = `${edition}-${slug}`;
	if (!listPdfs().includes(name)) return undefined;
	return { href: addresses.file(`pdf/${name}.pdf`), size: sizeInWords(statSync(pdfPath(name)).size) };
}
