import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksum } from './checksum.js';

/** Characters of the checksum and of the line feed behind it. */
const HEAD = 65;

/**
 * The bytes of a file that begins with their checksum and a line feed; null for one that was cut off or damaged.
 *
 * @param isTrusted it was looked at before in this run.
 * @throws what the system says of a file that cannot be read.
 */
export function readChecked(file: string, isTrusted = false): Buffer | null {
  const whole = readFileSync(file);
  const bytes = whole.subarray(HEAD);
  const isWhole = isTrusted || whole.toString('latin1', 0, HEAD - 1) === checksum(bytes);
  return isWhole ? bytes : null;
}

/** Writes such a file, and its folder, so that it is there whole or not at all. */
export function writeChecked(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Builds into two folders share a cache.
  const beside = `${file}.${process.pid}.new`;
  const opened = openSync(beside, 'w');
  try {
    // One after the other: put together, large values would be in memory once more.
    for (const part of [`${checksum(bytes)}\n`, bytes]) writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
  renameSync(beside, file);
}
