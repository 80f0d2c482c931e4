import type { Element } from 'hast';
import { labels } from '../labels.ts';
import type { PassageKind } from '../passages.ts';
import { h } from './hast.ts';

/** Blocks that are a passage each. */
export const LEAVES: Record<string, PassageKind> = {
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	p: 'paragraph',
	dt: 'line',
	th: 'cell',
	td: 'cell',
};

/** Blocks that hold such blocks. */
export const CONTAINERS = ['ul', 'blockquote', 'dl'];

/** Blocks that are a passage if they hold words, and hold blocks if not. */
export const ENTRIES: Record<string, PassageKind> = { li: 'bullet', dd: 'paragraph' };

export const BLOCKS = ['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'pre', 'hr'];

/** The number in the margin, which is also the paragraph's address. */
export function numberLink(id: string): Element {
	const number = id.slice(1);
	return h('a', { href: `#${id}`, className: ['number'], ariaLabel: labels.paragraphLink(number), dataNotPaper: number });
}

/** The class that aligns a cell; the site's policy allows no attribute `style`. */
export function alignment({ properties: { style, align } }: Element): Element['properties'] {
	const side = /\b(right|center)\b/.exec(String(style ?? align ?? ''))?.[1];
	return side ? { className: [side] } : {};
}
