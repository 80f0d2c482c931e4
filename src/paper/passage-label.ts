import type { IdLabel } from '../appendices/appendix.ts';
import { APPENDICES } from '../appendices/registry.ts';
import { labels as label } from './labels.ts';
import type { Passage } from './passages.ts';

/** How the site names a kind of passage by its id; the ids are those of the public contract. */
const LABELS: readonly IdLabel[] = [
	[/^title$/, () => label.title],
	[/^subtitle$/, () => label.subtitle],
	[/^series$/, () => label.series],
	[/^date$/, () => label.date],
	[/^notice$/, () => label.notice(true)],
	[/^source$/, () => label.source],
	[/^p(\d+[a-z]?)$/, label.paragraph],
	[/^fn(\d+[a-z]?)$/, label.note],
	[/^c(\d+[a-z]?)$/, label.column],
	...Object.values(APPENDICES).flatMap(({ labels = [] }) => labels),
];

/** What a list calls a passage: as the paper does (`策略一，措施2`), else by its kind and number (`p3` → `第3段`). */
export function passageLabel({ id, label }: Pick<Passage, 'id' | 'label'>): string {
	if (label) return label;
	for (const [pattern, name] of LABELS) {
		const match = pattern.exec(id);
		if (match) return name(...match.slice(1));
	}
	return id;
}
