import { type Edition, twinOf } from '../model/editions.ts';
import type { Paper } from '../model/paper.ts';
import type { Chapter } from '../model/read-chapters.ts';

/** The address of a page of an edition, absolute where the site's own is known. */
export type AddressOf = (edition: Edition, slug?: string) => string;

/**
 * The paper or a chapter in the terms of schema.org: a Report whose parts are Chapters. Schema.org has
 * no word for one text in two scripts; the Simplified edition, which is made from the other, is a
 * translation of it.
 */
export function jsonLd({ data, chapters }: Paper, edition: Edition, addressOf: AddressOf, chapter?: Chapter): object {
	const twin = twinOf(edition);
	const isDerived = edition.key === 'zh-hans';
	const publisher = { '@type': 'Organization', name: data.publisher, alternateName: data.publisherEnglish };
	const reference = (type: string, slug?: string, of = edition) => ({
		'@type': type,
		'@id': addressOf(of, slug),
		url: addressOf(of, slug),
	});
	const type = chapter ? 'Chapter' : 'Report';
	return {
		'@context': 'https://schema.org',
		...reference(type, chapter?.slug),
		name: chapter?.name ?? data.title,
		inLanguage: edition.lang,
		datePublished: data.date.iso,
		author: publisher,
		publisher,
		[isDerived ? 'translationOfWork' : 'workTranslation']: { ...reference(type, chapter?.slug, twin), inLanguage: twin.lang },
		...(chapter
			? { position: chapter.data.order, isPartOf: { ...reference('Report'), name: data.title } }
			: { hasPart: chapters.map(({ slug, name }) => ({ ...reference('Chapter', slug), name })) }),
	};
}
