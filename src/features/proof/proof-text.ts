import type { Proof } from '../../paper/proof/proof.ts';
import { exceptionSentences, groupLines, kindName, type NumberedLine, summaryOf } from '../../paper/proof/proof-groups.ts';
import { acceptance, correction, correctionYaml } from '../../paper/proof/proof-yaml.ts';

const state = ({ reading, was }: NumberedLine) => {
	if (reading) return `已讀：${reading.by}，${reading.on}`;
	return was ? `未讀（${was.by}於${was.on}接受的是「${was.simplified}」）` : '未讀';
};

const marked = ([before, subject, after]: readonly string[]) => `${before}【${subject}】${after}`;

/** A line of the sheet; its reason is left out where the line before has given it. */
function lineText(line: NumberedLine, index: number, all: readonly NumberedLine[]): string {
	return [
		`  ${line.number}. ${line.where.join('、')}　${state(line)}`,
		`     繁　${marked(line.sentence.traditional)}`,
		`     簡　${marked(line.sentence.simplified)}`,
		...(all[index - 1]?.why === line.why ? [] : [`     　　${line.why}`]),
	].join('\n');
}

/** The proof sheet as plain text. */
export function proofText(proof: Proof, title: string): string {
	const groups = groupLines(proof);
	const parts = groups.map((group, index) => {
		const isNewKind = groups[index - 1]?.kind !== group.kind;
		const heading = `${group.title}（${group.lines.length}處）${group.others && `　另有：${group.others}`}`;
		return [...(isNewKind ? [`── ${kindName(group.kind)} ──`] : []), heading, ...group.lines.map(lineText)].join('\n');
	});
	const exceptions = exceptionSentences(proof);
	const gone = proof.gone.map(({ traditional }) => traditional);
	return [
		`《${title}》簡體版校讀表`,
		summaryOf(proof).join('\n'),
		...parts,
		...(exceptions.length > 0 ? [`── 例外用了多少次 ──\n${exceptions.join('\n')}`] : []),
		...(gone.length > 0 ? [`── proof.yaml裏的這些詞句文中已經沒有，可以刪去 ──\n${gone.join('\n')}`] : []),
		'',
	].join('\n\n');
}

/** Some lines of a proof with what to paste to accept or to correct them. */
export function pasteText(proof: Proof, lines: readonly NumberedLine[]): string {
	const accepted = acceptance(proof, lines);
	const corrected = correction(proof, lines.map((line) => correctionYaml(line)).join('\n'));
	return [
		...lines.map(lineText),
		`接受：${accepted.where}，填上姓名和日期\n${accepted.yaml}`,
		`更正：${corrected.where}，改好並填上理由\n${corrected.yaml}`,
		'',
	].join('\n\n');
}
