import { isSitePage } from '../../site/pages.ts';
import type { Fault } from '../fault.ts';
import { keyOf } from '../passages.ts';
import { decodeAddress } from '../prose/source.ts';
import { type Chapter, isText } from '../read/read-chapter.ts';

/** What can be written, with a passage of this paper for an example. */
function hintFor(slug: string, chapters: readonly Chapter[]): string {
	const other = chapters.find((chapter) => chapter.slug !== slug && isText(chapter));
	return `write https://…, #p1 for a passage of this chapter${other ? `, or ../${other.slug}/#p1 for one of another` : ''}`;
}

/** What is wrong with an address; undefined if nothing is. */
function explainLink(
	href: string,
	slug: string,
	chapters: readonly Chapter[],
	isCorrected: boolean,
): Pick<Fault, 'expected' | 'remedy'> | undefined {
	if (/^(https?|mailto|tel):/.test(href)) {
		if (URL.canParse(href)) return undefined;
		return { expected: 'a whole address', remedy: 'write [words](address)' };
	}
	const hint = hintFor(slug, chapters);
	const parts = /^(?:\.\.\/([a-z0-9-]+)\/)?(?:#(.+))?$/.exec(href);
	if (href === '' || !parts) return { expected: 'an address that the site can follow', remedy: hint };
	const [, page = slug, id] = parts;
	if (page === 'changes' && !isCorrected) {
		return {
			expected: 'a page that is built; changes is, once a correction is recorded',
			remedy: 'delete the link, or record the correction in changes.yaml',
		};
	}
	const target = chapters.find((chapter) => chapter.slug === page);
	if (!target) {
		return isSitePage(page) && id === undefined ? undefined : { expected: 'a chapter or a page of the site', remedy: hint };
	}
	if (id === undefined || target.passages.some((passage) => passage.id === id)) return undefined;
	const last = target.passages.at(-1);
	return { expected: `a passage of ${page}, the last of which is ${last ? keyOf(last) : 'missing'}`, remedy: hint };
}

/**
 * Links that lead nowhere.
 * @param isCorrected whether corrections are recorded; without them their page is not built
 */
export function findLinkFaults(chapters: readonly Chapter[], isCorrected: boolean): Fault[] {
	return chapters.filter(isText).flatMap(({ file, slug, links }) =>
		links.flatMap(({ href, line }) => {
			const told = explainLink(href, slug, chapters, isCorrected);
			return told ? [{ file, line, found: decodeAddress(href) || 'an empty address', ...told }] : [];
		}),
	);
}
