/** The words of the argument and of the paper's numbers, in Traditional script like all words of the interface. */
export const figures = {
	see: '見',
	separator: '、',
	advantageName: (table: string, factor: string) => `${table}「${factor}」`,
	arguedIn: '論據',
	paragraph: (number: string) => `第${number}段`,
	overview: (directions: number, strategies: number, measures: number) =>
		`${directions}個方向，${strategies}項策略，${measures}項措施`,
} as const;
