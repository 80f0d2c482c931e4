import type { Convert } from './converter.ts';

/** Whether a text is a link's address: what begins like one. */
export const isAddress = (text: string) => /^(https?:|mailto:|[/#])/.test(text);

/** A copy of a value of JSON in which every text is converted, but no key and no address. */
export function convertJson<T>(value: T, convert: Convert): T {
	return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
		typeof part === 'string' && !isAddress(part) ? convert(part) : part,
	);
}
