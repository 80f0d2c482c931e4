import { expect, test } from 'vitest';
import { linkContacts } from '../../src/layouts/link-contacts.ts';

test.each([
	[
		'in the order of the line, whatever stands first',
		{ contact: '電郵：a@b.hk；電話：2542 8611。', phone: '2542 8611', email: 'a@b.hk', countryCode: '852' },
		['電郵：', 'a@b.hk → mailto:a@b.hk', '；電話：', '2542 8611 → tel:+85225428611', '。'],
	],
	[
		'with a code of their own as it stands',
		{ contact: '+853 2888-0000', phone: '+853 2888-0000', countryCode: '852' },
		['+853 2888-0000 → tel:+85328880000'],
	],
	[
		'once where the telephone and the fax have one number',
		{ contact: '電話／傳真：2542 8611。電郵：a@b.hk', phone: '2542 8611', fax: '2542 8611', email: 'a@b.hk', countryCode: '852' },
		['電話／傳真：', '2542 8611 → tel:+85225428611', '。電郵：', 'a@b.hk → mailto:a@b.hk'],
	],
	['but for numbers whose country nobody names', { contact: '傳真2888', fax: '2888' }, ['傳真2888']],
])('numbers and addresses of a notice become links %s', (_, notice, pieces) => {
	const linked = linkContacts({ statement: '', ...notice });
	expect(linked.map(({ text, href }) => (href ? `${text} → ${href}` : text))).toEqual(pieces);
});
