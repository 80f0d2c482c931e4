import { createFold, foldOnce, unpackFoldTable } from '../../../chinese/fold.ts';
import { onSwitch } from '../../switch/event.ts';
import { type TermWords, unpackTerms } from '../search-files.ts';
import styles from './combobox.css?inline';
import { isForPage } from './keys.ts';
import { loadStart } from './load-words.ts';
import { otherName, suggestTerms } from './match-terms.ts';
import { element } from './render-hits.ts';

/** How many terms are offered: on a telephone they stand above the keyboard. */
const MOST = 6;

/** Where in the window or on the page the list stands: under its field, and no lower than can be seen. */
function placeUnder(field: HTMLInputElement, list: HTMLElement) {
	const { left, bottom, width } = field.getBoundingClientRect();
	const stays = field.closest('header') !== null;
	// What knows popovers has one.
	const { height, offsetTop } = visualViewport as VisualViewport;
	Object.assign(list.style, {
		position: stays ? 'fixed' : 'absolute',
		inset: 'auto',
		left: `${left + (stays ? 0 : scrollX)}px`,
		top: `${bottom + (stays ? 0 : scrollY)}px`,
		width: `${Math.max(width, 288)}px`,
		maxHeight: `${Math.max(96, height + offsetTop - bottom)}px`,
	});
}

/**
 * Makes a search field offer the terms of the paper's index: an editable combobox with a list that is chosen from by hand
 * (ARIA Authoring Practices Guide, “Combobox”). A term that is chosen is searched for.
 * @param isTyped whether what stands in the field was typed just now, while this script was on its way
 */
export function offerTerms(field: HTMLInputElement, isTyped = false) {
	// Where popovers are unknown, nothing is offered, and the field is searched from all the same.
	if (field.role === 'combobox' || !field.showPopover) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const list = element('ul', 'suggestions');
	Object.assign(list, { id: 'suggestions', role: 'listbox', popover: 'manual', tabIndex: -1 });
	field.after(list);
	Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
	field.setAttribute('aria-controls', list.id);
	const options = () => [...list.children] as HTMLElement[];
	const chosen = () => options().find(({ ariaSelected }) => ariaSelected === 'true');
	/** What stood in the field when it was last looked at: a list that comes late is not for other words. */
	let asked = '';

	function point(option: HTMLElement | undefined) {
		for (const each of options()) each.ariaSelected = String(each === option);
		if (option) field.setAttribute('aria-activedescendant', option.id);
		else field.removeAttribute('aria-activedescendant');
		option?.scrollIntoView({ block: 'nearest' });
	}

	function close() {
		asked = '';
		field.ariaExpanded = 'false';
		field.removeAttribute('aria-activedescendant');
		list.hidePopover();
	}

	function choose(option: HTMLElement) {
		field.value = option.dataset.term ?? '';
		field.form?.requestSubmit();
	}

	function createOption([name, , passages]: TermWords, also: string | undefined, unit: string, at: number) {
		const told = element('small', '', [also, `${passages}${unit}`].filter(Boolean).join(' · '));
		const option = element('li', '', name, ' ', told);
		Object.assign(option, { id: `suggestion-${at}`, role: 'option' });
		option.dataset.term = name;
		return option;
	}

	async function suggest() {
		const query = field.value;
		asked = query;
		// Where the form leads tells the edition; the page's own `lang` is another where a browser has translated it.
		const start = await loadStart(field.form?.action.split('/').at(-3) ?? '');
		if (asked !== query || document.activeElement !== field) return;
		const fold = foldOnce(createFold(unpackFoldTable(start.fold)));
		const found = suggestTerms(unpackTerms(start.terms), query, fold).slice(0, MOST);
		if (found.length === 0 || (found.length === 1 && found[0]?.[0] === query)) return close();
		const typed = fold(query);
		list.ariaLabel = start.says.terms;
		list.replaceChildren(
			...found.map((term, at) => {
				const [name, , , ...others] = term;
				const also = fold(name).includes(typed) ? undefined : otherName(others, typed, fold);
				return createOption(term, also, start.says.passages, at);
			}),
		);
		point(undefined);
		field.ariaExpanded = 'true';
		list.showPopover();
		placeUnder(field, list);
	}

	/** From the field through the list and back to the field. */
	function move(step: 1 | -1) {
		const all = options();
		const current = chosen();
		const place = current ? all.indexOf(current) : step > 0 ? -1 : all.length;
		point(all[place + step]);
	}

	const suggestNow = () => void suggest().catch(close);
	field.addEventListener('input', (event) => (event as InputEvent).isComposing || suggestNow());
	field.addEventListener('compositionend', suggestNow);
	field.addEventListener('blur', close);
	field.form?.addEventListener('submit', close);
	onSwitch(close);
	addEventListener('resize', () => placeUnder(field, list));
	field.addEventListener('keydown', (event) => {
		if (field.ariaExpanded !== 'true' || !isForPage(event)) return;
		const option = chosen();
		if (event.key === 'ArrowDown') move(1);
		else if (event.key === 'ArrowUp') move(-1);
		else if (event.key === 'Escape') close();
		else if (event.key === 'Enter' && option) choose(option);
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	// The field keeps the focus, whatever of the list is pressed.
	list.onmousedown = (event) => event.preventDefault();
	list.onclick = ({ target }) => {
		const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
		if (option) choose(option);
	};
	if (isTyped) suggestNow();
}
