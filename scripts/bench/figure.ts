/** One thing that was measured. */
export interface Figure {
	/** What it is, with its unit: the same words for every site, for they are what figures are matched by. */
	what: string;
	figure: number;
	budget?: number;
	/** The figure has to reach its budget; without this, not to exceed it. */
	atLeast?: boolean;
}

const write = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value <= 1 ? 4 : value < 10 ? 2 : 0 });
const divide = (value: number, by: number) => (by === 0 ? (value === 0 ? '1.00' : '∞') : (value / by).toFixed(2));

/**
 * The rows of the one table.
 * @param own figures of this site
 * @param peers figures of other sites, by name; those of things that this site was not asked for are left out
 */
export function tableOf(own: readonly Figure[], peers: ReadonlyMap<string, readonly Figure[]>): Record<string, string>[] {
	return own.map(({ what, figure, budget, atLeast = false }) => {
		const holds = budget === undefined || (atLeast ? figure >= budget : figure <= budget);
		const row: Record<string, string> = {
			what,
			budget: budget === undefined ? '–' : `${atLeast ? '≥' : '≤'} ${write(budget)}`,
			figure: write(figure),
			ratio: budget === undefined ? '–' : `${divide(figure, budget)}${holds ? '' : ' ✗'}`,
		};
		for (const [name, figures] of peers) {
			const other = figures.find((each) => each.what === what)?.figure;
			row[name] = other === undefined ? '–' : write(other);
			row[`${name} / own`] = other === undefined ? '–' : divide(other, figure);
		}
		return row;
	});
}
