import { type Answer, createEngine, type Engine } from './engine.ts';
import { renderGroup, renderHit } from './render-hits.ts';

/** What the server put into the page for this script, in the page's own script. */
interface Config {
	root: string;
	edition: string;
	chapters: Record<string, { name: string; href: string }>;
	words: Record<'type' | 'nothing' | 'loading' | 'found' | 'none' | 'similar' | 'failed' | 'retry' | 'wayOn', string>;
	terms: { name: string; href: string }[];
	termsPage: string;
}

/** A file that hangs never fails by itself. */
const PATIENCE = 15_000;

function find<T extends Element>(selector: string): T {
	const found = document.querySelector<T>(selector);
	if (!found) throw new Error(`the search page lacks ${selector}`);
	return found;
}

const input = find<HTMLInputElement>('[data-search-input]');
const form = find<HTMLFormElement>('[data-search-form]');
const status = find<HTMLElement>('[data-search-status]');
const results = find<HTMLElement>('[data-search-state]');
const config: Config = JSON.parse(find('[data-search-config]').textContent ?? '');
const { words } = config;

let attempt = 0;
let engine: Promise<Engine> | undefined;
/** Counts searches, so that an answer overtaken by a newer query is dropped. */
let latest = 0;

function getEngine(): Promise<Engine> {
	engine ??= createEngine(config.root, config.edition, attempt);
	return engine;
}

function withPatience<T>(work: Promise<T>): Promise<T> {
	return Promise.race([
		work,
		new Promise<never>((_, reject) => {
			setTimeout(() => reject(new Error('timed out')), PATIENCE);
		}),
	]);
}

function link(text: string, href: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = href;
	made.textContent = text;
	return made;
}

function show(state: 'loading' | 'ready' | 'error', message: string, ...content: Node[]) {
	results.dataset.searchState = state;
	status.textContent = message;
	if (state !== 'loading') results.replaceChildren(...content);
}

/** Terms of the paper's index that share most characters with the query. */
function similarTerms(terms: readonly string[], { fold }: Engine): { name: string; href: string }[] {
	const asked = new Set(terms.join(''));
	return config.terms
		.map((term) => ({ ...term, shared: [...new Set(fold(term.name))].filter((character) => asked.has(character)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, 8);
}

function renderAnswer({ terms, chapters }: Answer, query: string, { fold }: Engine): HTMLElement[] {
	return chapters.map(({ slug, passages }) => {
		const { name = slug, href = '' } = config.chapters[slug] ?? {};
		const hits = passages.map(([id, label, text]) =>
			renderHit({ key: `${slug}#${id}`, label, text, href: `${href}?q=${encodeURIComponent(query)}#${id}` }, terms, fold),
		);
		return renderGroup(name, hits);
	});
}

function showNone(terms: readonly string[], ready: Engine) {
	const similar = similarTerms(terms, ready);
	const hint = document.createElement('p');
	hint.className = 'hint';
	hint.append(similar.length > 0 ? words.similar : '');
	for (const { name, href } of similar) hint.append(link(name, href), ' ');
	if (similar.length === 0) hint.append(link(words.wayOn, config.termsPage));
	show('ready', words.none, hint);
}

function showError() {
	const retry = document.createElement('button');
	retry.type = 'button';
	retry.textContent = words.retry;
	retry.addEventListener('click', () => {
		attempt += 1;
		engine = undefined;
		void search(input.value);
	});
	const line = document.createElement('p');
	line.className = 'hint';
	line.append(retry, ' ', link(words.wayOn, config.termsPage));
	show('error', words.failed, line);
}

async function search(query: string) {
	latest += 1;
	const own = latest;
	if (query.trim() === '') {
		show('ready', words.type);
		return;
	}
	show('loading', words.loading);
	try {
		const ready = await withPatience(getEngine());
		const answer = await withPatience(ready.search(query));
		if (own !== latest) return;
		const groups = renderAnswer(answer, query, ready);
		if (answer.terms.length === 0) show('ready', words.nothing);
		else if (groups.length === 0) showNone(answer.terms, ready);
		else {
			const hits = answer.chapters.reduce((sum, { passages }) => sum + passages.length, 0);
			const message = words.found.replace('{hits}', String(hits)).replace('{chapters}', String(groups.length));
			show('ready', message, ...groups);
		}
	} catch {
		if (own === latest) showError();
	}
}

/** The address follows the field, so that what is seen can be shared; history gets no entry for a keystroke. */
function followInput() {
	const address = new URL(location.href);
	if (input.value) address.searchParams.set('q', input.value);
	else address.searchParams.delete('q');
	history.replaceState(history.state, '', address);
	void search(input.value);
}

input.addEventListener('input', (event) => {
	// While an input method composes, the field holds what it shows, not what the reader means.
	if (!(event as InputEvent).isComposing) followInput();
});
input.addEventListener('compositionend', followInput);
form.addEventListener('submit', (event) => {
	event.preventDefault();
	followInput();
});

input.value = new URLSearchParams(location.search).get('q') ?? '';
void search(input.value);
