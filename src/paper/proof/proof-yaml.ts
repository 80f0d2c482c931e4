import type { Pair, ProofLine } from './proof.ts';

// A string of JSON is one of YAML too, whatever marks it holds.
const pair = ({ traditional, simplified }: Pair) =>
	`{ traditional: ${JSON.stringify(traditional)}, simplified: ${JSON.stringify(simplified)} }`;

/** The lines for `readings` in `proof.yaml` that accept some lines of the sheet; who and when is for the editor to fill in. */
export function acceptanceYaml(lines: readonly ProofLine[]): string {
	return ['  - by: ', '    on: ', '    choices:', ...lines.map(({ words }) => `      - ${pair(words)}`)].join('\n');
}

/**
 * The lines for `exceptions` in `simplified.yaml` that would give a line of the sheet another outcome.
 * @param outcome what it should become; where the tables know no other, the paper's own characters
 */
export function correctionYaml({ words, offset, subject, others }: ProofLine, outcome = others[0]?.outcome ?? subject): string {
	const target = [...words.simplified];
	target.splice(offset, [...subject].length, ...outcome);
	return [
		`  - traditional: ${JSON.stringify(words.traditional)}`,
		`    simplified: ${JSON.stringify(target.join(''))}`,
		'    reason: ',
	].join('\n');
}
