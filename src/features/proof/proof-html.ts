import type { Proof } from '../../paper/proof/proof.ts';
import {
	exceptionSentences,
	groupLines,
	kindName,
	type NumberedLine,
	type ProofGroup,
	summaryOf,
} from '../../paper/proof/proof-groups.ts';
import { acceptance, correction, correctionYaml } from '../../paper/proof/proof-yaml.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.7 "PingFang HK", "Microsoft JhengHei", "Noto Sans CJK HK", sans-serif }
body { max-width: 72rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin: 2.5rem 0 0 } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem }
article { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; padding: .5rem 0; border-top: 1px solid #8886 }
article > * { margin: 0 } header, footer, details { grid-column: 1 / -1; font-size: .85rem }
[lang|="zh-Hans"] { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
mark { background: #fd08; color: inherit; padding: 0 .1em } pre { overflow: auto; white-space: pre-wrap }
.unread { font-weight: bold }
@media (max-width: 40rem) { article { grid-template-columns: 1fr } }
`;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is Simplified already must not be converted again where the sheet is a page of the site. */
const sentence = ([before, subject, after]: readonly string[], lang: string) =>
	`<p lang="${lang}" translate="no">${escapeHtml(before ?? '')}<mark>${escapeHtml(subject ?? '')}</mark>${escapeHtml(after ?? '')}</p>`;

const paste = (label: string, yaml: string) => `<p>${label}</p><pre translate="no">${escapeHtml(yaml)}</pre>`;

function stateHtml({ reading, was }: NumberedLine): string {
	if (reading) return escapeHtml(`已讀：${reading.by}，${reading.on}`);
	const before = was ? `（${was.by}於${was.on}接受的是「${was.simplified}」）` : '';
	return `<span class="unread">未讀</span>${escapeHtml(before)}`;
}

/** A line of the sheet; its reason is left out where the line before has given it. */
function lineHtml(proof: Proof, line: NumberedLine, before: NumberedLine | undefined): string {
	const outcomes = line.others.length > 0 ? line.others : [{ outcome: line.subject }];
	const accepted = acceptance(proof, [line]);
	const corrected = correction(proof, outcomes.map(({ outcome }) => correctionYaml(line, outcome)).join('\n'));
	return `<article>
<header>${line.number}. ${line.where.map(escapeHtml).join('、')}　${stateHtml(line)}</header>
${sentence(line.sentence.traditional, 'zh-Hant-HK')}
${sentence(line.sentence.simplified, 'zh-Hans-CN')}
${before?.why === line.why ? '' : `<footer>${escapeHtml(line.why)}</footer>`}
<details><summary>接受或更正</summary>
${paste(`接受：${accepted.where}，填上姓名和日期`, accepted.yaml)}
${paste(`更正：${corrected.where}，留下一項，填上理由`, corrected.yaml)}
</details>
</article>`;
}

function groupHtml(proof: Proof, { title, others, lines }: ProofGroup): string {
	const also = others ? `　另有：${others}` : '';
	return `<h3>${escapeHtml(`${title}（${lines.length}處）${also}`)}</h3>\n${lines.map((line, index) => lineHtml(proof, line, lines[index - 1])).join('\n')}`;
}

/** The proof sheet as a page by itself, without scripts. */
export function proofHtml(proof: Proof, title: string): string {
	const groups = groupLines(proof);
	const unread = groups.flatMap(({ lines }) => lines).filter(({ reading }) => !reading);
	const accepted = acceptance(proof, unread);
	const name = escapeHtml(`《${title}》簡體版校讀表`);
	const parts = groups.map((group, index) => {
		const heading = groups[index - 1]?.kind === group.kind ? '' : `<h2>${kindName(group.kind)}</h2>\n`;
		return heading + groupHtml(proof, group);
	});
	const list = (heading: string, items: readonly string[]) =>
		items.length > 0
			? `<h2>${heading}</h2>\n<ul>${items.map((item) => `<li translate="no">${escapeHtml(item)}</li>`).join('')}</ul>`
			: '';
	const gone = proof.gone.map(({ traditional }) => traditional);
	return `<!doctype html>
<html lang="zh-Hant-HK">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE}</style></head>
<body>
<h1>${name}</h1>
<p>${summaryOf(proof).join('')}</p>
${parts.join('\n')}
${list('例外用了多少次', exceptionSentences(proof))}
${list('proof.yaml裏的這些詞句文中已經沒有，可以刪去', gone)}
${unread.length > 0 ? `<h2>全部接受</h2>\n${paste(`全部讀過之後，${accepted.where}，填上姓名和日期`, accepted.yaml)}` : ''}
</body>
</html>
`;
}
