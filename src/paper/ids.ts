/**
 * Ids of one kind in their order, `p1`, `p2`, … What was inserted among passages that are published takes an id of its
 * own, by a mark at the end of its words: `……^p3a`. The ids after a mark go on from its number, so `^p4` on the
 * paragraph behind one that was removed keeps the ids of all that follow.
 */
export class IdSeries {
	readonly #prefix: string;
	readonly #mark: RegExp;
	#count = 0;

	/**
	 * @param prefix what stands before the number, `p` or `s1-m`
	 * @param count how many there are before, for notes of the chapters before
	 */
	constructor(prefix: string, count = 0) {
		this.#prefix = prefix;
		this.#count = count;
		this.#mark = new RegExp(`\\^(${prefix}(\\d+)[a-z]?)$`);
	}

	/**
	 * The id of the next passage.
	 * @param text how its words end in the source
	 * @returns its id, and the text without the mark
	 */
	next(text: string): { id: string; text: string } {
		const match = this.#mark.exec(text);
		const [, id = '', number] = match ?? [];
		if (!match) return { id: this.#prefix + ++this.#count, text };
		this.#count = Number(number);
		return { id, text: text.slice(0, match.index) };
	}
}

/** A mark that no series of ids has taken. */
export const LEFTOVER_MARK = /\^[a-z]+\d+[a-z]?(-[a-z]+\d*[a-z]?)?$/;
