import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import { limits } from '../model/limits.js';
import type { ReadResult, Seed } from '../model/seed.js';
import { binaryAt } from './binary.js';
import { damageIn } from './damage/index.js';
import { decode } from './encoding/index.js';
import { formatOf } from './format.js';
import { readFrontMatter } from './front/index.js';
import { decodePage } from './html/charset.js';
import { readPage } from './html/index.js';
import { guessedEncoding, refusal } from './refusal.js';

/** A file as it lies on disk. */
export interface SeedFile {
  /** Relative to the seeds folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Turns the bytes of one file into a seed, or into the findings that say why not. Never throws on any input.
 */
export function readSeed(file: SeedFile): ReadResult {
  const { path, bytes } = file;
  const format = formatOf(path);
  if (format === null) return refusal(path, 'format');
  if (bytes.length > limits.seedBytes) return refusal(path, 'too-large');
  const binary = binaryAt(bytes);
  if (binary !== null) return refusal(path, 'binary', lineOfByte(bytes, binary), binary);
  const decoded = format === 'html' ? decodePage(bytes) : decode(bytes);
  if (decoded.text === null) {
    return refusal(path, 'encoding', lineOfByte(bytes, decoded.offset), decoded.offset);
  }
  if (decoded.text.trim() === '') return refusal(path, 'empty', 1);
  const findings: Finding[] = [];
  if (decoded.doubt !== null) {
    findings.push(guessedEncoding(path, decoded.encoding, lineOfByte(bytes, decoded.doubt)));
  }
  const seed: Seed = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: decoded.encoding,
    format,
    text: decoded.text,
    front: null,
    findings,
  };
  const result = understood(seed);
  if (result.seed === null) return result;
  return { seed: { ...result.seed, findings: [...findings, ...damageIn(result.seed)] } };
}

/** What the format of a seed says beside its words. */
function understood(seed: Seed): ReadResult {
  if (seed.format === 'html') return withPage(seed);
  return seed.format === 'markdown' ? withFrontMatter(seed) : { seed };
}

function withFrontMatter(seed: Seed): ReadResult {
  const result = readFrontMatter(seed.text);
  if ('problem' in result) return refusal(seed.path, result.problem, result.line, result.detail);
  return { seed: { ...seed, front: result.front } };
}

/** A page becomes the text that was read from it; hash and size stay those of the file. */
function withPage(seed: Seed): ReadResult {
  const page = readPage(seed.text);
  return 'problem' in page ? refusal(seed.path, page.problem) : { seed: { ...seed, ...page } };
}

/** 1-based line of a byte; line feeds, carriage returns and their pair end a line, in UTF-16 with a zero beside. */
function lineOfByte(bytes: Uint8Array, offset: number): number {
  const head = bytes.subarray(0, offset).filter((byte) => byte !== 0);
  return 1 + head.filter((byte, i) => byte === 10 || (byte === 13 && head[i + 1] !== 10)).length;
}
