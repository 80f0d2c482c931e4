import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { readPaper } from '../../src/paper/read-paper.ts';
import { requirePoppler } from '../poppler.ts';
import { basePath } from '../serve.ts';
import { makeBare } from './bare.ts';
import { launchChromium } from './browser.ts';
import { compareBuilding, measureBuilding } from './building.ts';
import { buildCopy, copy } from './copy.ts';
import { enlarge } from './enlarge.ts';
import { type Figure, tableOf } from './figure.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePrint } from './print.ts';
import { measureSearch } from './search.ts';
import { freePort, openSite, type Site } from './site.ts';
import { measureSwitch } from './switch.ts';
import { measureWeight } from './weight.ts';

const HELP = `npm run bench -- [options]
  --only weight,lighthouse,switch,print,search,building   leave the rest out
  --full                every page, thousands of queries, the paper 50, 100 and 150 times over
  --against FOLDER      measure another built site as well, the same way; may be repeated
  --bare                measure the words alone as well: the same pages, with nothing but their text
  --build-against LINE  time another generator’s build as well, by turns with this one’s`;

const { values: options } = parseArgs({
	options: {
		only: { type: 'string', default: 'weight,lighthouse,switch,print,search,building' },
		full: { type: 'boolean', default: false },
		against: { type: 'string', multiple: true, default: [] },
		bare: { type: 'boolean', default: false },
		'build-against': { type: 'string' },
		help: { type: 'boolean', default: false },
	},
});
const isWanted = (part: string) => options.only.split(',').includes(part);
const chapters = readPaper().chapters.map(({ slug }) => slug);
/** Pages beside the chapters that Lighthouse judges. */
const others = ['', 'full', 'search', 'terms', 'figures', 'about'];
const few = options.full ? chapters : ['favourable-conditions', 'strategies'].filter((slug) => chapters.includes(slug));

/** The category for search engines is judged on a copy that invites them, as the paper’s own setting refuses them. */
async function measureInvited(): Promise<Figure[]> {
	const port = await freePort();
	const invite = (source: string, target: string) => {
		copy(source, target);
		const file = join(target, 'paper.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^indexing: .*$/m, 'indexing: allowed'));
	};
	const invited = await buildCopy(invite, `http://localhost:${port}`);
	const site = await openSite('own', invited.dist, '/', port);
	const figures = await measureLighthouse(site, few, others);
	site.close();
	invited.remove();
	return figures;
}

/** What can be measured of any site whose pages have the addresses of this one. */
async function measure(browser: Browser, site: Site, kind: 'own' | 'peer' | 'bare'): Promise<Figure[]> {
	const figures: Figure[] = [];
	if (isWanted('weight')) figures.push(...(await measureWeight(browser, site, chapters)));
	if (isWanted('lighthouse'))
		figures.push(...(kind === 'own' ? await measureInvited() : await measureLighthouse(site, few, others)));
	if (isWanted('switch') && kind !== 'bare') figures.push(...(await measureSwitch(browser, site, [...few, 'full'])));
	if (isWanted('print')) figures.push(...(await measurePrint(browser, site, chapters, kind === 'own')));
	return figures;
}

async function measureSearches(browser: Browser, own: Site): Promise<Figure[]> {
	const figures = await measureSearch(browser, own, 1, options.full ? 2000 : 200);
	if (!options.full) return figures;
	console.log('Building the paper 100 times over …');
	const many = await buildCopy((source, target) => enlarge(source, target, 100));
	const site = await openSite('own', many.dist, '/');
	figures.push(...(await measureSearch(browser, site, 100, 200)));
	site.close();
	many.remove();
	return figures;
}

async function main() {
	if (isWanted('print')) requirePoppler();
	const browser = await launchChromium();
	const own = await openSite('own', 'dist', basePath());
	console.log('Measuring dist …');
	const figures = await measure(browser, own, 'own');
	if (isWanted('search')) figures.push(...(await measureSearches(browser, own)));
	own.close();
	const peers = new Map<string, Figure[]>();
	const measurePeer = async (name: string, folder: string, kind: 'peer' | 'bare') => {
		console.log(`Measuring ${name} …`);
		const site = await openSite(basename(resolve(folder)), resolve(folder), '/');
		peers.set(name, await measure(browser, site, kind));
		site.close();
	};
	for (const folder of options.against) await measurePeer(folder, folder, 'peer');
	if (options.bare) {
		const folder = makeBare('dist');
		await measurePeer('the words alone', folder, 'bare');
		rmSync(folder, { recursive: true });
	}
	await browser.close();
	if (isWanted('building')) figures.push(...(await measureBuilding(options.full ? [50, 150] : [10])));
	if (options['build-against']) {
		const [ours, theirs] = await compareBuilding(options['build-against']);
		figures.push(...ours);
		peers.set(options['build-against'], theirs);
	}
	console.table(tableOf(figures, peers));
}

if (options.help) console.log(HELP);
else await main();
