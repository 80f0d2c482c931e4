import { getPaper } from '../get-paper.ts';
import type { Paper } from '../read-paper.ts';
import { type Proof, readProof } from './proof.ts';

const proofs = new WeakMap<Paper, Proof>();

/** What there is to read in the Simplified edition of this build's paper, gathered once. */
export function getProof(): Proof {
	const paper = getPaper();
	const proof = proofs.get(paper) ?? readProof(paper);
	proofs.set(paper, proof);
	return proof;
}
