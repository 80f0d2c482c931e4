import type { Pair, Proof, ProofLine } from './proof.ts';

// A string of JSON is one of YAML too, whatever marks it holds.
const pair = ({ traditional, simplified }: Pair) =>
	`{ traditional: ${JSON.stringify(traditional)}, simplified: ${JSON.stringify(simplified)} }`;

/** What to paste, and the words that say where. */
interface Paste {
	where: string;
	yaml: string;
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

/**
 * What to paste to accept some lines: the whole of `proof.yaml` while it holds no reading, then an entry of `readings`.
 * Who and when is for the editor to fill in.
 */
export function acceptance({ file: { unread, readings } }: Pick<Proof, 'file'>, lines: readonly ProofLine[]): Paste {
	const choices = lines.map(({ words }) => `      - ${pair(words)}`);
	const yaml = ['  - by: ', '    on: ', '    choices:', ...choices].join('\n');
	if (readings.length > 0) return { where: '貼到proof.yaml的readings之下', yaml };
	return {
		where: '貼到proof.yaml，作為全個檔案（已有readings的，只貼readings之下各行）',
		yaml: `unread: ${unread}\nreadings:\n${yaml}`,
	};
}

/** Where to paste lines for `exceptions`: the field comes with them while its list is empty. */
export function correction({ exceptions }: Pick<Proof, 'exceptions'>, yaml: string): Paste {
	if (exceptions.length > 0) return { where: '貼到simplified.yaml的exceptions之下', yaml };
	return {
		where: '貼到simplified.yaml，代替「exceptions: []」（已有例外的，只貼exceptions之下各行）',
		yaml: `exceptions:\n${yaml}`,
	};
}
