import type { Report, Chapter as SchemaChapter, WithContext } from 'schema-dts';
import { type Edition, twinOf } from '../../chinese/editions.ts';
import { revisedOn } from '../../paper/lasting/revised.ts';
import type { Chapter } from '../../paper/read/read-chapter.ts';
import type { Paper } from '../../paper/read-paper.ts';

/** The address of a page of an edition, absolute where the site's own is known. */
export type AddressOf = (edition: Edition, slug?: string) => string;

/** What may be said of a work; said of each part by itself, since the compiler looks for strangers in plain objects only. */
type Work = Partial<Omit<Extract<WithContext<SchemaChapter>, object>, '@type'>>;

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
	// Said once, of the whole: every byte of a chapter's page delays its words.
	const english = chapter ? {} : { alternateName: data.publisherEnglish };
	const publisher = { '@type': 'Organization', name: data.publisher, ...english } as const;
	const inTwin = { '@type': 'CreativeWork', ...place(twin, chapter?.slug), inLanguage: twin.lang } as const;
	const otherScript = edition.isDerived
		? ({ translationOfWork: inTwin } satisfies Work)
		: ({ workTranslation: inTwin } satisfies Work);
	const revised = revisedOn(changes, chapter?.slug);
	const common = {
		'@context': 'https://schema.org',
		...place(edition, chapter?.slug),
		url: addressOf(edition, chapter?.slug),
		name: chapter?.name ?? data.title,
		inLanguage: edition.lang,
		datePublished: data.date.iso,
		...(revised ? ({ dateModified: revised } satisfies Work) : {}),
		author: publisher,
		publisher,
		...otherScript,
	} as const satisfies Work;
	if (chapter) {
		const isPartOf = { '@type': 'Report', ...place(edition), name: data.title } as const;
		return { '@type': 'Chapter', ...common, position: chapter.data.order, isPartOf };
	}
	const hasPart = chapters.map(({ slug, name }) => ({ '@type': 'Chapter', ...place(edition, slug), name }) as const);
	return { '@type': 'Report', ...common, hasPart };
}
