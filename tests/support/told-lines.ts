import type { Element } from 'hast';
import { buildPaper } from '../papers/build.ts';
import { findAll, readPages } from './built-site.ts';
import { FIRST_PIECES, FOURTH, THIRD } from './kitchen-sink.ts';
import { told } from './told.ts';

const pages = readPages(await buildPaper('kitchen-sink'));

/** What is told of the elements of a page that a condition holds for; references are read elsewhere (references.test.ts). */
export function toldOn(path: string, condition: (element: Element) => boolean = ({ tagName }) => tagName === 'main'): string {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	const lines = findAll(page, condition).flatMap((part) => told(page, part).split('\n'));
	return lines.filter((line) => !/^ *\(?陳大文[,，等]/.test(line)).join('\n');
}

/** Expected lines, without the indentation of this file. */
export const lines = (text: string) => text.replace(/^\n|\n\t*$/g, '').replace(/^\t+/gm, '');

/** The same as a part of others, so many levels down. */
export const at = (depth: number, text: string) => `\n${lines(text).replace(/^/gm, '  '.repeat(depth))}`;

export const STYLES = `
	button lang=en: GB/T 7714-2025
	button lang=en: GB/T 7714-2015
	button lang=en: APA 7
	button lang=en: Chicago 18`;

export const FILES = `
	文獻管理檔案（全文及各章）：
	link lang=en href=/cite/zh-hant.bib download: BibTeX
	link lang=en href=/cite/zh-hant.ris download: RIS
	link lang=en href=/cite/zh-hant.json download: CSL-JSON`;

export const HOW = '按格式名稱複製引文；按段首數字或以下連結，複製該處的引文與連結，格式同上次。';

export const COPIED = `
	status
	  hidden: 已複製引文與連結
	  hidden: 瀏覽器不允許複製；請複製地址列的連結。`;

/** The name of the first chapter, in which English is said as such. */
export const FIRST_TOLD = FIRST_PIECES.map((piece, at) => `\n\t${at === 1 ? 'lang=en: ' : ''}${piece}`).join('');

export const CHAPTERS = `
	link href=/zh-hant/everything/${at(1, FIRST_TOLD)}
	link href=/zh-hant/plain/: 第二章
	link href=/zh-hant/advantages/: ${THIRD}
	link href=/zh-hant/strategies/: ${FOURTH}`;

export const TOOLS = `
	link href=/zh-hant/full/: 全文
	link href=/zh-hant/terms/: 詞彙索引
	link href=/zh-hant/figures/: 數字
	link href=/zh-hant/about/: 關於本文`;
