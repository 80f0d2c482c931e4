import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildCopy, type Cost, copy, run } from './copy.ts';
import { enlarge } from './enlarge.ts';
import type { Figure } from './figure.ts';

/** Of the paper many times over, this chapter of the paper itself is compared; it stands there unchanged. */
const CHAPTER = 'zh-hant/favourable-conditions/index.html';

const bytesOf = (dist: string) => brotliCompressSync(readFileSync(join(dist, CHAPTER))).length;

/**
 * Builds the paper, and the paper many times over: time and memory are to grow no faster than the pages, and a page of
 * the paper is to stay as small as it was.
 * @param scales how many times over
 */
export async function measureBuilding(scales: readonly number[]): Promise<Figure[]> {
	const once = await buildCopy(copy);
	const bytes = bytesOf(once.dist);
	once.remove();
	const figures: Figure[] = [
		{ what: 'build, seconds', figure: once.seconds },
		{ what: 'build, seconds of processors', figure: once.cpuSeconds },
		{ what: 'build, MB', figure: once.megabytes },
	];
	for (const times of scales) {
		console.log(`Building the paper ${times} times over …`);
		const many = await buildCopy((source, target) => enlarge(source, target, times));
		figures.push(
			{ what: `build ×${times}, seconds`, budget: once.seconds * times, figure: many.seconds },
			{
				what: `build ×${times}, seconds of processors`,
				budget: once.cpuSeconds * times,
				figure: many.cpuSeconds,
			},
			{ what: `build ×${times}, MB`, budget: once.megabytes * times, figure: many.megabytes },
			{ what: `build ×${times}, chapter bytes`, budget: bytes * 1.05, figure: bytesOf(many.dist) },
		);
		many.remove();
	}
	return figures;
}

/** Builds this paper and another generator’s site by turns, each from nothing but its packages; the best of three. */
export async function compareBuilding(command: string): Promise<[own: Figure[], peer: Figure[]]> {
	const own: Cost[] = [];
	const peer: Cost[] = [];
	for (let turn = 0; turn < 3; turn++) {
		const made = await buildCopy(copy);
		made.remove();
		own.push(made);
		peer.push(await run(command));
	}
	const best = (costs: readonly Cost[]): Figure[] => [
		{ what: 'build by turns, seconds', figure: Math.min(...costs.map(({ seconds }) => seconds)) },
		{ what: 'build by turns, seconds of processors', figure: Math.min(...costs.map(({ cpuSeconds }) => cpuSeconds)) },
		{ what: 'build by turns, MB', figure: Math.min(...costs.map(({ megabytes }) => megabytes)) },
	];
	return [best(own), best(peer)];
}
