import type { PaperData } from '../paper/schema/paper.ts';

/** A piece of the contact line; with an address where it is one. */
export interface ContactPiece {
	text: string;
	href?: string;
}

/** A number as a link (RFC 3966), which needs the country's code; undefined where neither the number nor the paper gives one. */
function telephone(number: string, countryCode: string | undefined): string | undefined {
	const digits = number.replaceAll(/\D/g, '');
	if (number.startsWith('+')) return `tel:+${digits}`;
	return countryCode && `tel:+${countryCode}${digits}`;
}

/** The contact line of the notice, cut so that its numbers and its address can be links. */
export function linkContacts({ contact = '', phone, fax, email, countryCode }: NonNullable<PaperData['notice']>): ContactPiece[] {
	const links = [
		{ text: phone, href: phone && telephone(phone, countryCode) },
		{ text: fax, href: fax && telephone(fax, countryCode) },
		{ text: email, href: email && `mailto:${email}` },
	].filter((link): link is Required<ContactPiece> => Boolean(link.text && link.href));
	const pieces: ContactPiece[] = [];
	let rest = contact;
	for (const link of links.sort((a, b) => contact.indexOf(a.text) - contact.indexOf(b.text))) {
		const start = rest.indexOf(link.text);
		// One number may be that of the telephone and of the fax.
		if (start < 0) continue;
		pieces.push({ text: rest.slice(0, start) }, link);
		rest = rest.slice(start + link.text.length);
	}
	return [...pieces, { text: rest }].filter((piece) => piece.text !== '');
}
