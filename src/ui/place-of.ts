import { figures } from '../interface/figures.ts';
import { passageLabel } from '../model/passage-label.ts';
import { getPaper } from '../script/load-paper.ts';

/** Where a passage stands, short enough for a column: `economic-breakthrough#p4` → 第2部分第4段. */
export function placeOf(key: string): string {
	const { chapters, passages } = getPaper();
	const [slug, id = ''] = key.split('#');
	const order = chapters.find((chapter) => chapter.slug === slug)?.data.order ?? 0;
	return figures.place(order, passageLabel(passages.find((each) => each.chapter === slug && each.id === id) ?? { id }));
}
