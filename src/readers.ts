import { LINKER_FILES } from './link/index.js';
import { loadReader, readOne, type CorrectedFile, type OneRead, type Reader } from './reading.js';
import { extractorName, modelFiles, readerFingerprint } from './shell/inputs.js';
import { WorkerCrash, Workers } from './shell/workers.js';

/** What reads seeds, several at a time or one after the other. */
export interface Readers {
  read: (file: CorrectedFile) => Promise<OneRead>;
  close: () => Promise<void>;
}

/**
 * Readers in so many threads; one reads in this very thread. Threads and models are loaded with the first seeds that
 * need them: an unchanged archive needs none.
 */
export function readers(jobs: number): Readers {
  return jobs > 1 ? threads(jobs) : alone();
}

function alone(): Readers {
  let context: Reader | null = null;
  return {
    read: (file) => Promise.resolve(readOne(file, (context ??= loadReader(modelFiles())))),
    close: () => Promise.resolve(),
  };
}

function threads(jobs: number): Readers {
  const workers = new Workers<CorrectedFile, OneRead>(
    new URL('./reading-thread.js', import.meta.url),
    jobs,
  );
  return {
    read: (file) =>
      workers.run(file).catch((error: unknown) => {
        if (error instanceof WorkerCrash) return crashed(file.path, error);
        throw error;
      }),
    close: () => workers.close(),
  };
}

/** A seed that ends the thread that reads it costs nothing but itself. */
function crashed(file: string, { message }: WorkerCrash): OneRead {
  return {
    article: null,
    findings: [
      {
        ...{ file, line: null, column: null, ruleId: 'extract:crash', severity: 'error' },
        reason: `reading it ended the thread that did: ${message}`,
        cure: 'please report it with the seed; with --jobs 1 it would end the whole build',
      },
    ],
  };
}

/** The models that records depend on. */
export function readerModels(models: ReturnType<typeof modelFiles>): ReturnType<typeof modelFiles> {
  const linking: ReadonlySet<string> = new Set(LINKER_FILES);
  return Object.fromEntries(Object.entries(models).filter(([name]) => !linking.has(name)));
}

/** What reads seeds here, as the records it makes name it. */
export function thisExtractor(): string {
  return extractorName(readerFingerprint(readerModels(modelFiles())));
}
