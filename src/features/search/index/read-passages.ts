import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { paperText } from '../../../paper/prose/hast.ts';

/**
 * A built page → its passages in the order of the page: every `data-passage`, less what is `data-not-paper`.
 * @returns their keys, `<chapter>#<id>`, and their words in the page's script
 */
export function readPassages(html: string) {
	const passages: { key: string; text: string }[] = [];
	visit(fromHtml(html), 'element', (element) => {
		const key = element.properties.dataPassage;
		if (typeof key === 'string') passages.push({ key, text: paperText([element]) });
	});
	return passages;
}
