import { savesData } from '../../../site/saves-data.ts';
import { onSwitch } from '../../switch/event.ts';
import { pointAtTwin } from '../../switch/link.ts';
import { offerTerms } from './combobox.ts';
import { readConfig } from './config.ts';
import { type Answer, createEngine, type Engine } from './engine.ts';
import { keepScroll } from './keep-scroll.ts';
import { moveAmongHits } from './keys.ts';
import { forgetWords, loadStart } from './load-words.ts';
import { show, showAnswer, showFailure, showFirst, showQuery } from './results.ts';
import { offerSlashChoice } from './slash-choice.ts';

/** After so many milliseconds search counts as failed: a file that has stopped coming reports no error. */
const PATIENCE = 15_000;

let input: HTMLInputElement;

/** How often something has failed. */
let attempt = 0;
let engine: Promise<Engine> | undefined;
/** Counts searches, so that an answer overtaken by a newer query is dropped. */
let latest = 0;

function getEngine(): Promise<Engine> {
	engine ??= createEngine(readConfig().edition, attempt);
	return engine;
}

/** @throws what the work throws, or that it took too long */
function withPatience<T>(work: Promise<T>): Promise<T> {
	const timeout = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timed out')), PATIENCE));
	return Promise.race([work, timeout]);
}

/** What has failed is asked for anew by the next search. */
function forget() {
	attempt += 1;
	engine = undefined;
	forgetWords();
}

async function search() {
	latest += 1;
	const own = latest;
	const query = input.value;
	const { words, edition, twin } = readConfig();
	showQuery(query);
	if (query.trim() === '') {
		show('ready', words.type);
		return;
	}
	show('loading', words.loading);
	try {
		const ready = await withPatience(getEngine());
		const isCurrent = () => own === latest;
		const onFirst = (first: Answer) => void showFirst(first, query, ready, isCurrent);
		const answer = await withPatience(ready.search(query, edition, onFirst));
		await withPatience(showAnswer(answer, query, ready, isCurrent));
		// So that a switch of script has the same hits at once; the reader's own answer comes first.
		if (!savesData()) setTimeout(() => void loadStart(twin), 2000);
	} catch {
		forget();
		if (own === latest) showFailure(search);
	}
}

/** The address follows the field, so that what is seen can be shared; history gets no entry for a keystroke. */
function followInput() {
	const address = new URL(location.href);
	if (input.value) address.searchParams.set('q', input.value);
	else address.searchParams.delete('q');
	try {
		history.replaceState(null, '', address);
	} catch {
		// Safari and Firefox refuse it to a key that is held down for long; the next press is told again.
	}
	pointAtTwin();
	return search();
}

/** Answers what was typed before this script came, else the address. */
function answerFirst() {
	if (input.value) return followInput();
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	return search();
}

/** Makes the search page answer. */
export function startPage(field: HTMLInputElement) {
	input = field;
	const offer = () => offerTerms(input);
	if (document.activeElement === input) offer();
	else input.addEventListener('focus', offer, { once: true });
	input.addEventListener('input', (event) => {
		// While an input method composes, the field holds what it shows, not what the reader means.
		if (!(event as InputEvent).isComposing) void followInput();
	});
	input.addEventListener('compositionend', followInput);
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		void followInput();
	});
	offerSlashChoice();
	moveAmongHits(input, followInput);
	onSwitch(search);
	keepScroll(answerFirst());
}
