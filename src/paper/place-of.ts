import { getPaper } from './get-paper.ts';
import { labels } from './labels.ts';
import { passageLabel } from './passage-label.ts';
import { keyOf } from './passages.ts';

/** Where a passage stands, short enough for a column: `economic-breakthrough#p4` → 第2部分第4段. */
export function placeOf(key: string): string {
	const { chapters, passages } = getPaper();
	const [slug, id = ''] = key.split('#');
	const order = chapters.find((chapter) => chapter.slug === slug)?.data.order ?? 0;
	return labels.place(order, passageLabel(passages.find((each) => keyOf(each) === key) ?? { id }));
}
