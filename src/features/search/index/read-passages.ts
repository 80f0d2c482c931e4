import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { paperText } from '../../../paper/prose/hast.ts';

/** A passage as a built page shows it. */
export interface PagePassage {
	/** `<chapter>#<id>`. */
	key: string;
	/** Its words in the page's script. */
	text: string;
}

/** A built page → its passages in the order of the page: every `data-passage`, less what is `data-not-paper`. */
export function readPassages(html: string): PagePassage[] {
	const passages: PagePassage[] = [];
	visit(fromHtml(html), 'element', (element) => {
		const key = element.properties.dataPassage;
		if (typeof key === 'string') passages.push({ key, text: paperText(element.children) });
	});
	return passages;
}
