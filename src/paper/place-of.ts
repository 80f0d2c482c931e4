import { siteWords } from '../site/words.ts';
import { getPaper } from './get-paper.ts';
import { labels } from './labels.ts';
import { inChapterNow } from './lasting/moved.ts';
import { passageLabel } from './passage-label.ts';
import { keyOf } from './passages.ts';

/** Where a passage stands, short enough for a column: `economic-breakthrough#p4` → 第2部分第4段, `cover#date` → 封面日期. */
export function placeOf(key: string): string {
	const { chapters, passages, moved } = getPaper();
	// A correction may be of a passage that is gone, with the name of its chapter.
	const [slug, id = ''] = inChapterNow(key, moved).split('#');
	const chapter = chapters.find((each) => each.slug === slug);
	const name = passageLabel(passages.find((each) => keyOf(each) === key) ?? { id });
	return chapter ? labels.place(chapter.data.order, name) : siteWords['zh-hant'].cover + name;
}
