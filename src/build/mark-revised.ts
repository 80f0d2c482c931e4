import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { EditionKey } from '../chinese/editions.ts';
import { lastingWords } from '../features/lasting/words.ts';
import { newestFirst } from '../paper/lasting/changes.ts';
import { h, plainText } from '../paper/prose/hast.ts';
import type { ChangesData } from '../paper/schema/changes.ts';
import { addresses } from '../site/addresses.ts';

/**
 * Puts a quiet mark behind every passage that was corrected, whatever element it is: a link to its last correction.
 * @param page changed in place
 */
export function markRevised(page: Root, changes: ChangesData, edition: EditionKey) {
	if (changes.length === 0) return;
	const words = lastingWords[edition];
	const list = newestFirst(changes);
	visit(page, 'element', (element) => {
		const last = list.find(({ passage }) => passage === element.properties.dataPassage);
		if (!last) return;
		const href = `${addresses.page(edition, 'changes')}#c${last.index + 1}`;
		element.children.push(
			h('a', { className: ['revised'], href, ariaLabel: words.markName, dataNotPaper: true }, plainText(words.mark)),
		);
	});
}
