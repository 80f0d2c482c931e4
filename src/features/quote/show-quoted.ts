import { wordsOf } from '../copy/page-words.ts';
import { bringIntoView, isNewVisit } from '../search/on-page/into-view.ts';
import { onSwitch } from '../switch/event.ts';
import { loadPage } from '../switch/load-page.ts';
import { isTold, sayChanged } from './changed.ts';
import { locate, type Quotation, readQuotations } from './quotation.ts';
import { rangeIn, type Stretch, wordsIn } from './selected.ts';

/** The passage of an id, on this page or its twin. An id that was read from a link is of letters, digits and hyphens alone. */
const passageOf = (id: string, page: Document) => page.querySelector<HTMLElement>(`[data-passage][id="${id}"]`);

/** The page in the other script: a link does not say from which edition it was copied. */
function loadTwin(): Promise<Document | undefined> {
	const path = document.querySelector<HTMLAnchorElement>('a[data-script-switch]')?.pathname ?? '';
	return loadPage(path).catch(() => undefined);
}

/** What a page has of some quotations. */
interface Found {
	stretches: Stretch[];
	/** Those whose words it does not have. */
	others: Quotation[];
}

/** Looks for quotations in the words of a page; both editions have their words at the same places. */
function find(quotations: readonly Quotation[], page: Document): Found {
	const found: Found = { stretches: [], others: [] };
	for (const quotation of quotations) {
		const passage = passageOf(quotation.id, document);
		const words = passageOf(quotation.id, page);
		const start = words ? locate(quotation, wordsOf(words)) : undefined;
		if (passage && start !== undefined) found.stretches.push({ passage, start, end: start + quotation.length });
		else found.others.push(quotation);
	}
	return found;
}

/**
 * Marks quoted words on the page, and says in each passage what of it is quoted, or that it has changed.
 * @returns what to tell the reader of: the passages that have changed; undefined where all words are found
 */
function mark({ stretches, others }: Found) {
	for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-quoted], [data-quote-changed]')) {
		delete dataset.quoted;
		delete dataset.quoteChanged;
	}
	const changed = others.map(({ id }) => passageOf(id, document)).filter((passage) => passage !== null);
	for (const { dataset } of changed) dataset.quoteChanged = '';
	for (const stretch of stretches) {
		const { dataset } = stretch.passage;
		if (dataset.quoteChanged === undefined)
			dataset.quoted = dataset.quoted === undefined ? wordsIn(stretch) : `${dataset.quoted}\n${wordsIn(stretch)}`;
	}
	if (CSS.highlights) {
		const highlight = new Highlight(...stretches.map(rangeIn));
		// Above the hits of a search.
		highlight.priority = 1;
		CSS.highlights.set('quote', highlight);
	}
	return others.length > 0 ? changed : undefined;
}

/** Marks the words that the page's address quotes, in whichever script the link was copied. */
export function showQuoted() {
	let found: Found = { stretches: [], others: [] };
	/** What the address asks for: the page goes to the words once, and then wherever its reader goes. */
	let asked = '';

	async function show() {
		const query = new URLSearchParams(location.search).get('quote') ?? '';
		if (query === asked) return;
		asked = query;
		const { stretches, others } = find(readQuotations(query), document);
		found = { stretches, others: [] };
		sayChanged(mark(found));
		if (others.length > 0) {
			const page = await loadTwin();
			// Others have been asked for meanwhile.
			if (query !== asked) return;
			// Without the other page nobody knows whether the words have changed.
			if (page) {
				const twin = find(others, page);
				found = { stretches: [...stretches, ...twin.stretches], others: twin.others };
				sayChanged(mark(found));
			}
		}
		const [first] = found.stretches;
		if (first && isNewVisit()) bringIntoView(rangeIn(first));
	}

	void show();
	addEventListener('popstate', () => void show());
	onSwitch(() => {
		const changed = mark(found);
		if (isTold()) sayChanged(changed);
	});
}
