import { createFold, type Fold, findStretches, foldOnce, unpackFoldTable } from '../../../chinese/fold.ts';
import { rangeOf, wordsOf } from '../../copy/page-words.ts';
import { onSwitch } from '../../switch/event.ts';
import { pointAtTwin } from '../../switch/link.ts';
import { assumeFound, recallFound, rememberFound } from '../browser/found.ts';
import { loadPiece, loadStart } from '../browser/load-words.ts';
import { findPassages, holds, keysOf } from '../browser/passages.ts';
import { parseQuery } from '../parse-query.ts';
import { showBar } from './bar.ts';
import styles from './hit-bar.css?inline';
import { bringIntoView, isNewVisit } from './into-view.ts';

const keyOf = ({ dataset }: HTMLElement) => dataset.passage ?? '';

/** Passages of this page that hold every term, in reading order. */
function findHits(terms: readonly string[], fold: Fold): HTMLElement[] {
	const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
	return passages.filter((passage) => holds(wordsOf(passage), terms, fold));
}

/**
 * Marks every occurrence, those of one passage more strongly. An engine without highlights shows the passage alone.
 * @returns the first words that are marked in that passage
 */
function mark(hits: readonly HTMLElement[], terms: readonly string[], fold: Fold, current: string | undefined) {
	const rangesIn = (passage: HTMLElement) =>
		findStretches(wordsOf(passage), terms, fold).map(({ start, end }) => rangeOf(passage, start, end));
	const own = hits.filter((hit) => keyOf(hit) === current).flatMap(rangesIn);
	if (CSS.highlights) {
		CSS.highlights.set('hit', new Highlight(...hits.filter((hit) => keyOf(hit) !== current).flatMap(rangesIn)));
		CSS.highlights.set('current-hit', new Highlight(...own));
	}
	return own[0];
}

/**
 * Marks on this page what the query in its address finds, and shows the way to the hit before and after.
 * @param bar says in which edition the page is
 * @throws when the fold's table cannot be had; the page is then as it would be without the query
 */
export async function showFound(bar: HTMLElement) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const outline = await loadStart(bar.dataset.edition ?? '');
	const foldQuery = createFold(unpackFoldTable(outline.fold));
	const fold = foldOnce(foldQuery);

	/** Every hit of the paper: a page that was opened by itself does not know them from a search. */
	async function findAll(terms: readonly string[], edition: string) {
		const words = (piece: number) => loadPiece(edition, piece);
		const chapters = await Promise.all(outline.chapters.map((chapter) => findPassages(chapter, terms, fold, words)));
		return keysOf(chapters);
	}

	/** Shows what the address asks for; without a query, nothing is marked. */
	function show(isArrival: boolean) {
		const query = new URLSearchParams(location.search).get('q') ?? '';
		const terms = parseQuery(query, foldQuery);
		bar.hidden = terms.length === 0;
		if (bar.hidden) {
			CSS.highlights?.delete('hit');
			CSS.highlights?.delete('current-hit');
			return;
		}
		const { edition = '' } = bar.dataset;
		const at = document.getElementById(location.hash.slice(1));
		const current = at?.dataset.passage;
		const hits = findHits(terms, fold);
		const isBelow = (hit: HTMLElement) => !at || at.compareDocumentPosition(hit) & Node.DOCUMENT_POSITION_FOLLOWING;
		const first = mark(hits, terms, fold, current);
		const keys = recallFound(query);
		const below = hits.find(isBelow)?.dataset.passage;
		const last = hits.at(-1)?.dataset.passage;
		showBar(bar, { query, keys, current, below, last });
		if (first && isArrival) bringIntoView(first);
		if (keys) return;
		// Where the words cannot be had, the hits of this page are those that can be told.
		void findAll(terms, edition)
			.then((all) => rememberFound({ query, keys: all }))
			.catch(() => assumeFound({ query, keys: hits.map(keyOf) }))
			.then(() => show(false));
	}

	/** Takes the query out of the address, and the marks with it. */
	function close() {
		const address = new URL(location.href);
		address.searchParams.delete('q');
		history.replaceState(null, '', address);
		pointAtTwin();
		// The keys go on from the passage, not from the top of the page.
		const passage = bar.contains(document.activeElement) && document.getElementById(location.hash.slice(1));
		show(false);
		if (!passage) return;
		passage.tabIndex = -1;
		passage.focus({ preventScroll: true });
	}

	show(isNewVisit());
	/** Whether the last step in the history was back or forward: the reader returns to a place, which need not be the mark. */
	let isReturn = false;
	// Browsers before 2026 may lack it; there the page goes to the mark.
	window.navigation?.addEventListener('navigate', ({ navigationType }) => {
		if (navigationType !== 'replace') isReturn = navigationType === 'traverse';
	});
	addEventListener('hashchange', () => show(!isReturn));
	// An entry of the history may have a query that has been closed since.
	addEventListener('popstate', () => show(false));
	onSwitch(() => show(false));
	bar.querySelector('[data-hit-close]')?.addEventListener('click', close);
	document.addEventListener('keydown', (event) => {
		// What Escape closes or empties by itself goes first.
		const isTaken = event.target instanceof HTMLInputElement || document.querySelector(':popover-open');
		if (event.key === 'Escape' && !bar.hidden && !isTaken) close();
	});
}
