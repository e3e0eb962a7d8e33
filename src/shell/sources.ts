import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Finding } from '../model/finding.js';
import { listSeeds, readBytes, type SeedEntry } from './seeds.js';
import { Trouble } from './trouble.js';

/** A seed's bytes under the path its record will carry, or why there are none. */
export type SourceItem = { path: string; bytes: Uint8Array } | { finding: Finding };

/** Files and folders in the order given, folders by path; links below a folder are refused by name. */
export async function* seedSources(paths: readonly string[]): AsyncGenerator<SourceItem> {
  for (const given of paths) {
    const entries = await entriesOf(given);
    for (const finding of entries.findings) yield { finding };
    if (entries.entries.length === 0) yield { finding: nothingIn(given) };
    for (const entry of entries.entries) {
      const bytes = await readBytes(entry);
      yield bytes instanceof Uint8Array ? { path: entry.path, bytes } : { finding: bytes };
    }
  }
}

function nothingIn(folder: string): Finding {
  return {
    file: folder,
    line: null,
    column: null,
    ruleId: 'extract:nothing',
    severity: 'info',
    reason: 'no seed was found there',
    cure: 'put scraped articles there as .txt or .md files, or name another folder',
  };
}

async function entriesOf(given: string): Promise<{ entries: SeedEntry[]; findings: Finding[] }> {
  const info = await lstat(given).catch(() => null);
  if (info === null)
    throw new Trouble(`${given} does not exist`, 'name a seed or a folder of seeds', 2);
  if (info.isDirectory()) return listSeeds(given);
  return { entries: [{ path: path.basename(given), file: given, size: info.size }], findings: [] };
}

/** NDJSON lines `{"path": …, "text": …}` from a stream, as sources; a line that is none is a finding. */
export async function* lineSources(input: NodeJS.ReadableStream): AsyncGenerator<SourceItem> {
  for await (const { line, number } of textLines(input)) yield lineItem(line, number);
}

/** The lines of a stream that are not blank, with their numbers from 1. */
export async function* textLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ line: string; number: number }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield { line, number };
  }
}

function lineItem(line: string, number: number): SourceItem {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'path' in value && 'text' in value) {
      const { path: name, text } = value;
      if (typeof name === 'string' && typeof text === 'string') {
        return { path: name, bytes: new TextEncoder().encode(text) };
      }
    }
  } catch {
    // Told below, like any other line that is not what it should be.
  }
  return {
    finding: {
      file: '-',
      line: number,
      column: null,
      ruleId: 'extract:line',
      severity: 'error',
      reason: 'the line is not {"path": …, "text": …}',
      cure: 'write one JSON object with two strings to a line',
    },
  };
}
