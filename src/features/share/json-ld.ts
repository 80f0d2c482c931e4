import type { Report, Chapter as SchemaChapter, WithContext } from 'schema-dts';
import { type Edition, twinOf } from '../../chinese/editions.ts';
import { revisedOn } from '../../paper/lasting/revised.ts';
import { type Author, licenceAddress } from '../../paper/names.ts';
import type { Chapter } from '../../paper/read/read-chapter.ts';
import type { Paper } from '../../paper/read-paper.ts';

/** The address of a page of an edition, absolute where the site's own is known. */
export type AddressOf = (edition: Edition, slug?: string) => string;

/** What may be said of a work; said of each part by itself, since the compiler looks for strangers in plain objects only. */
type Work = Partial<Omit<Extract<WithContext<SchemaChapter>, object>, '@type'>>;

const person = ({ name, affiliation }: Author) =>
	({
		'@type': 'Person',
		name,
		...(affiliation ? { affiliation: { '@type': 'Organization', name: affiliation } as const } : {}),
	}) as const;

/**
 * The paper or a chapter in the terms of schema.org: a Report whose parts are Chapters. Schema.org has
 * no word for one text in two scripts; the Simplified edition, which is made from the other, is a
 * translation of it.
 */
export function jsonLd(
	{ data, chapters, changes }: Paper,
	edition: Edition,
	addressOf: AddressOf,
	chapter?: Chapter,
): WithContext<Report> | WithContext<SchemaChapter> {
	const twin = twinOf(edition);
	const place = (of: Edition, slug?: string) => ({ '@id': addressOf(of, slug) }) satisfies Work;
	const inTwin = { '@type': 'CreativeWork', ...place(twin, chapter?.slug), inLanguage: twin.lang } as const;
	const otherScript = edition.isDerived
		? ({ translationOfWork: inTwin } satisfies Work)
		: ({ workTranslation: inTwin } satisfies Work);
	const revised = revisedOn(changes, chapter?.slug);
	const common = {
		'@context': 'https://schema.org',
		...place(edition, chapter?.slug),
		name: chapter?.name ?? data.title,
		inLanguage: edition.lang,
		...(revised ? ({ dateModified: revised } satisfies Work) : {}),
		...otherScript,
	} as const satisfies Work;
	if (chapter) {
		// Who wrote it and when is said once, of the whole: every byte of a chapter's page delays its words.
		const isPartOf = { '@type': 'Report', ...place(edition), name: data.title } as const;
		return { '@type': 'Chapter', ...common, position: chapter.data.order, isPartOf };
	}
	const english = data.publisherEnglish ? { alternateName: data.publisherEnglish } : {};
	const publisher = { '@type': 'Organization', name: data.publisher, ...english } as const;
	const hasPart = chapters.map(({ slug, name }) => ({ '@type': 'Chapter', ...place(edition, slug), name }) as const);
	const licence = data.licence && (licenceAddress(data.licence) || { '@type': 'CreativeWork' as const, name: data.licence });
	return {
		'@type': 'Report',
		...common,
		url: addressOf(edition),
		datePublished: data.date.iso,
		author: data.authors?.map(person) ?? publisher,
		publisher,
		hasPart,
		...(data.subtitle ? { alternativeHeadline: data.subtitle } : {}),
		...(data.version ? { version: data.version } : {}),
		...(licence ? { license: licence } : {}),
		...(data.doi ? { sameAs: `https://doi.org/${data.doi}` } : {}),
		...(data.isbn ? { identifier: { '@type': 'PropertyValue', propertyID: 'ISBN', value: data.isbn } as const } : {}),
	};
}
