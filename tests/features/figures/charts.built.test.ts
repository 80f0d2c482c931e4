import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, readPages } from '../../support/built-site.ts';

const pages = readPages(await buildPaper('kitchen-sink')).filter(({ path }) => path === 'zh-hant/figures/');

test('bars are as long as their numbers, which stand behind them; ranks stand on one scale with its ticks, their numbers above and beside', () => {
	const drawings = pages.flatMap(({ html }) => html.match(/<svg role="none".*?<\/svg>|<svg class="ranks".*?<\/svg>/g) ?? []);
	const rounded = drawings.map((drawing) => drawing.replace(/[\d.]+(?=%")/g, (share) => String(Number(share).toFixed(1))));
	// A bar or point without one of its measures is not drawn, or elsewhere. Of 62.5, 37.5 are 60%; ranks are shares of 130.
	const line = '<line x1="0.8%" x2="100.0%" y1="1.5em" y2="1.5em"></line>';
	expect(rounded).toEqual([
		'<svg role="none"><rect width="60.0%" height="100.0%"></rect><text x="60.0%" dx=".5em" y="1.05em">37.5%</text></svg>',
		'<svg role="none"><rect width="100.0%" height="100.0%"></rect><text x="100.0%" dx=".5em" y="1.05em">62.5%</text></svg>',
		`<svg class="ranks" role="none">${line}<circle cx="2.3%" cy="1.5em" r=".45em"></circle><text x="2.3%" dx=".8em" y="1em">第3位</text></svg>`,
		`<svg class="ranks" role="none">${line}<circle cx="98.5%" cy="1.5em" r=".45em"></circle><text x="98.5%" dx=".8em" y="1em">第128位</text></svg>`,
		`<svg class="ranks" role="none">${[
			['0.8%', 1],
			['38.5%', 50],
			['76.9%', 100],
		]
			.map(([x, rank]) => `<line x1="${x}" x2="${x}" y2=".4em"></line><text class="chart-tick" x="${x}" y="1.5em">${rank}</text>`)
			.join('')}</svg>`,
	]);
});

test('times are sorted by the year that is meant and places in the order of the paper, not by their words; what is not named comes last', () => {
	const rows = pages.flatMap((page) =>
		findAll(page, ({ tagName, properties }) => tagName === 'tr' && properties.id !== undefined),
	);
	const keys = rows.map((row) =>
		findAll({ path: '', html: '', tree: { type: 'root', children: [row] } }, ({ tagName }) => tagName === 'td')
			.slice(1)
			.map(({ properties }) => properties.dataKey),
	);
	expect(keys).toEqual([['2025', undefined, '0'], ...['1', '2', '3', '4'].map((place) => ['', '', place])]);
});
