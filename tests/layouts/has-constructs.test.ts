import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { hasConstructs } from '../../src/layouts/has-constructs.ts';

const notes = (list: string) => `<section role="doc-endnotes"><h2>註釋</h2><ol>${list}</ol></section>`;

test('a chapter of paragraphs, headings and notes needs no styles of constructs, and each construct does', () => {
	const isNeeded = (body: string) => hasConstructs(fromHtml(body, { fragment: true }));
	const plain = ['<p>甲<strong>乙</strong><sup><a href="#fn1">1</a></sup></p>', '<h2>丙</h2>', notes('<li id="fn1">丁</li>')];
	expect(plain.filter(isNeeded)).toEqual([]);
	const constructs = ['ul', 'ol', 'dl', 'blockquote', 'figure', 'aside'].map((name) => `<${name}></${name}>`);
	const more = ['<p><em>甲</em></p>', notes('<li id="fn1"><p>乙</p></li>'), notes('<li id="fn1a" class="inserted">丙</li>')];
	expect([...constructs, ...more].filter((body) => !isNeeded(body))).toEqual([]);
});
