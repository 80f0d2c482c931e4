import { addresses } from '../../../site/addresses.ts';
import { type SearchStart, startFile, type TextPiece, textPieceFile } from '../search-files.ts';

/** @throws Error when the file cannot be had */
async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

const files = new Map<string, Promise<unknown>>();

/** Fetches a file once; one that could not be had is asked for again next time. */
function loadOnce<T>(address: string): Promise<T> {
	const loading = (files.get(address) as Promise<T> | undefined) ?? fetchJson<T>(address);
	files.set(address, loading);
	loading.catch(() => files.delete(address));
	return loading;
}

/** Lets every file be fetched again, also one that has not come yet. */
export const forgetWords = () => files.clear();

/** Fetches what search begins with in an edition. @throws Error when it cannot be had */
export const loadStart = (edition: string) => loadOnce<SearchStart>(addresses.file(startFile(edition)));

/** Fetches some words of an edition. @throws Error when they cannot be had */
export const loadPiece = async (edition: string, piece: number): Promise<TextPiece> =>
	piece === 0 ? (await loadStart(edition)).words : loadOnce(addresses.file(textPieceFile(edition, piece)));
