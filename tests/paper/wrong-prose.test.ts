import { BETWEEN_FILES } from './wrong-content/between-files.ts';
import { CONVERSION } from './wrong-content/conversion.ts';
import { CORRECTIONS } from './wrong-content/corrections.ts';
import { LINES } from './wrong-content/lines.ts';
import { PICTURES } from './wrong-content/pictures.ts';
import { PROSE } from './wrong-content/prose.ts';
import { SILENT } from './wrong-content/silent.ts';
import { testCases } from './wrong-content/tell.ts';

// A file of its own: one that holds every case ends long after all others.
testCases({ PROSE, SILENT, LINES, PICTURES, BETWEEN_FILES, CONVERSION, CORRECTIONS });
