import type { PaperData } from '../schema/paper.ts';

/** A piece of the contact line; with an address where it is one. */
export interface ContactPiece {
	text: string;
	href?: string;
}

/** Hong Kong's country code; the paper prints local numbers. */
const telephone = (number: string) => `tel:+852${number.replaceAll(' ', '')}`;

/** The contact line of the notice, cut so that its numbers and its address can be links. */
export function linkContacts({ contact, phone, fax, email }: PaperData['notice']): ContactPiece[] {
	const links = new Map([
		[phone, telephone(phone)],
		[fax, telephone(fax)],
		[email, `mailto:${email}`],
	]);
	const pieces: ContactPiece[] = [];
	let rest = contact;
	for (const [text, href] of [...links].sort((a, b) => contact.indexOf(a[0]) - contact.indexOf(b[0]))) {
		const start = rest.indexOf(text);
		pieces.push({ text: rest.slice(0, start) }, { text, href });
		rest = rest.slice(start + text.length);
	}
	return [...pieces, { text: rest }].filter((piece) => piece.text !== '');
}
