import { words } from '../site/words.ts';

const { label } = words;

/** How the site names a kind of passage by its id; the ids are those of the public contract. */
const LABELS: readonly [RegExp, (...numbers: string[]) => string][] = [
	[/^title$/, () => label.title],
	[/^subtitle$/, () => label.subtitle],
	[/^series$/, () => label.series],
	[/^date$/, () => words.datedBy],
	[/^notice$/, () => words.notice],
	[/^source$/, () => label.source],
	[/^principle$/, () => label.principle],
	[/^p(\d+)$/, label.paragraph],
	[/^fn(\d+)$/, words.note],
	[/^c(\d+)$/, label.column],
	[/^a(\d+)-(?:factor|advantage)$/, label.row],
	[/^a(\d+)-e(\d+)$/, label.example],
	[/^d(\d+)$/, label.direction],
	[/^s(\d+)$/, label.strategy],
	[/^s(\d+)-m(\d+)$/, label.measure],
];

/** What a list calls a passage: `p3` → `第3段`, `s1-m2` → `策略1，措施2`. */
export function passageLabel(id: string): string {
	for (const [pattern, name] of LABELS) {
		const match = pattern.exec(id);
		if (match) return name(...match.slice(1));
	}
	return id;
}
