import { createReadStream, statSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { limits } from '../model/limits.js';
import { streamLines, type StreamLine } from './lines.js';
import { usage } from './arguments.js';
import { Trouble } from './trouble.js';

/** Stands for stdin. */
export const STDIN = '-';

/**
 * Makes sure that files of records are there before anything is read: an archive with a part missing is not the one
 * that was asked for.
 *
 * @throws Trouble (usage) naming the file that is none.
 */
export function checkRecordFiles(files: readonly string[]): void {
  if (files.filter((file) => file === STDIN).length > 1)
    throw usage('--records takes - once: stdin can be read only once', 'build');
  for (const file of files.filter((one) => one !== STDIN)) {
    const info = statSync(file, { throwIfNoEntry: false });
    if (info === undefined)
      throw new Trouble(`${file} does not exist`, 'name files of records, or - for stdin', 2);
    if (info.isDirectory())
      throw new Trouble(`${file} is a folder`, `name the files in it: ${file}/*.ndjson`, 2);
  }
}

/**
 * The lines of a file of records, or of stdin, one at a time; a file whose name ends in `.gz` is unpacked on the way.
 * Where it cannot be read to its end, the last line says why.
 */
export async function* recordLines(file: string): AsyncGenerator<StreamLine> {
  let number = 0;
  try {
    for await (const line of streamLines(bytesOf(file), limits.recordLineBytes)) {
      number = line.number;
      yield line;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    yield { number: number + 1, problem: `the file cannot be read on (${String(error.code)})` };
  }
}

function bytesOf(file: string): Readable {
  const stream = file === STDIN ? process.stdin : createReadStream(file);
  if (!/\.gz$/i.test(file)) return stream;
  // What goes wrong with either is thrown to whoever reads from the second.
  return pipeline(stream, createGunzip(), () => undefined);
}
