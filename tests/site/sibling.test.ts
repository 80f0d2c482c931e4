import { expect, test } from 'vitest';
import { passageFromCover, passageFromSibling } from '../../src/site/sibling.ts';

test('a passage is led to from the cover and from the pages beside its own; the cover, which has some too, is no folder', () => {
	expect(['background#p2', 'cover#date'].map(passageFromCover)).toEqual(['background/#p2', '#date']);
	expect(['background#p2', 'cover#date'].map(passageFromSibling)).toEqual(['../background/#p2', '../#date']);
});
