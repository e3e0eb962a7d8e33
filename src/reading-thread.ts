import { loadReader, readOne, type CorrectedFile } from './reading.js';
import { modelFiles } from './shell/inputs.js';
import { answer } from './shell/workers.js';

// One of the threads that read seeds (`readers.ts`).
const context = loadReader(modelFiles());
answer((file) => readOne(file as CorrectedFile, context));
