import { serve } from '../../scripts/serve.ts';
import { buildPaper } from './build.ts';

/** Builds a paper of this folder and serves it: `PORT=4400 node tests/papers/serve.ts kitchen-sink`. */
const { address } = await serve(buildPaper(process.argv[2] ?? ''), '/', Number(process.env.PORT));
console.log(address);
