import { randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Trouble } from './trouble.js';

/** The right of one build to write a folder. */
export interface Lock {
  /** False when somebody has taken the lock away meanwhile. */
  isOurs: () => Promise<boolean>;
  /** Gives it back; a lock that is no longer ours is left alone. */
  release: () => Promise<void>;
}

/**
 * Takes the lock of a folder, or takes it over from a process that is gone. The file holds a process id and a
 * token of its own; whatever holds something else is nobody's lock that we know and is left alone.
 *
 * A dead lock is removed only by the one process that holds `FILE.taking`, which it makes exclusively and reads
 * the lock again under: a lock taken anew since then cannot be mistaken for the dead one.
 *
 * @throws Trouble when another process has it.
 */
async function takeLock(file: string, out: string): Promise<Lock> {
  const token = `${process.pid} ${randomUUID()}`;
  if (!(await create(file, token))) {
    if (!(await isDead(file))) throw await held(file, out);
    const taking = `${file}.taking`;
    if (!(await create(taking, token))) throw await held(taking, out);
    try {
      if (await isDead(file)) await rm(file, { force: true });
      if (!(await create(file, token))) throw await held(file, out);
    } finally {
      await rm(taking, { force: true });
    }
  }
  const isOurs = async () => (await read(file)) === token;
  // Read again: the file of a lock is believed, not the making of it.
  if (!(await isOurs())) throw await held(file, out);
  return {
    isOurs,
    release: async () => {
      if (await isOurs()) await rm(file, { force: true });
    },
  };
}

/** Takes the lock of an output folder, which lies beside it. @throws Trouble when another process has it. */
export function lockOf(out: string): Promise<Lock> {
  return takeLock(path.join(path.dirname(out), `.${path.basename(out)}.lock`), out);
}

/** Makes a file that must not be there yet; false if it is. */
async function create(file: string, content: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(content);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** The process a lock names; null for no lock of ours, or one that is being written this moment. */
function holderOf(content: string | null): number | null {
  const pid = /^([1-9]\d*)(?: [\da-f-]{36})?$/.exec(content ?? '')?.[1];
  return pid === undefined ? null : Number(pid);
}

async function isDead(file: string): Promise<boolean> {
  const holder = holderOf(await read(file));
  return holder !== null && !isAlive(holder);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function held(file: string, out: string): Promise<Trouble> {
  const holder = holderOf(await read(file));
  return new Trouble(
    `another build (process ${holder ?? 'unknown'}) is writing ${out}`,
    `wait for it, or delete ${file} if there is none`,
  );
}
