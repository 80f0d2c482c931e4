import type { Edition } from '../chinese/editions.ts';
import { newestFirst } from '../paper/lasting/changes.ts';
import { placeOf } from '../paper/place-of.ts';
import type { Paper } from '../paper/read-paper.ts';
import { escapeXml } from './discovery.ts';

/**
 * The corrections of a paper as an Atom feed (RFC 4287), newest first; misprints, of which nobody need be told, are left out.
 * @param at absolute addresses: of the feed itself, and of the page that shows the same
 */
export function changesFeed(paper: Paper, edition: Edition, at: { self: string; page: string }, name: string): string {
	const { self, page } = at;
	const { lang, key } = edition;
	const say = (text: string) => escapeXml(paper.in(key)(text));
	const all = newestFirst(paper.changes);
	const told = all.filter(({ minor }) => !minor);
	// The standard asks for a time of day, which nobody keeps.
	const time = (date: string) => `${date}T00:00:00Z`;
	const [newest] = told.length > 0 ? told : all;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		`<id>${escapeXml(self)}</id>`,
		`<title>${say(`${paper.data.title}：${name}`)}</title>`,
		`<link rel="self" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" href="${escapeXml(page)}"/>`,
		`<author><name>${say(paper.data.publisher)}</name></author>`,
		`<updated>${time(newest?.date ?? '')}</updated>`,
		...told.map(({ index, date, passage, was, now, reason }) =>
			[
				'<entry>',
				`<id>${escapeXml(`${page}#c${index + 1}`)}</id>`,
				`<title>${say(`${placeOf(passage)}：${reason}`)}</title>`,
				`<link rel="alternate" href="${escapeXml(`${page}#c${index + 1}`)}"/>`,
				`<updated>${time(date)}</updated>`,
				`<content type="text">${say(`「${was}」→「${now}」`)}</content>`,
				'</entry>',
			].join(''),
		),
		'</feed>',
		'',
	].join('\n');
}
