import type { Finding } from '../model/finding.js';
import { limits } from '../model/limits.js';
import { streamLines } from './lines.js';
import { ALL, type Share, type SourceItem } from './sources.js';

/**
 * NDJSON lines `{"path": …, "text": …}` from a stream, as sources; `"base64"` in the place of `"text"` has the bytes of
 * a seed as they are, `"overrides"` is the text of a sidecar. A line that is none is a finding. Lines that are not `mine`
 * are not looked at.
 */
export async function* lineSources(
  input: AsyncIterable<Buffer | string>,
  mine: Share = ALL,
): AsyncGenerator<SourceItem> {
  for await (const given of streamLines(input, limits.seedLineBytes)) {
    if (!mine()) continue;
    yield 'problem' in given
      ? { finding: lineFinding(given.number, given.problem, 'give each seed as one line of UTF-8') }
      : itemOf(given.line, given.number);
  }
}

function itemOf(line: string, number: number): SourceItem {
  const { path: name, text, base64, overrides } = parsed(line);
  const bytes = typeof text === 'string' ? encoded(text) : bytesOf(base64);
  const isOne = text === undefined || base64 === undefined;
  const isText = overrides === undefined || overrides === null || typeof overrides === 'string';
  if (typeof name !== 'string' || name === '' || bytes === null || !isOne || !isText)
    return { finding: lineFinding(number, SHAPE, 'write one JSON object of strings to a line') };
  const sidecar =
    typeof overrides === 'string' ? { path: beside(name), bytes: encoded(overrides) } : null;
  return { path: name, bytes, sidecar };
}

const SHAPE =
  'the line is not {"path": …, "text": …}, or "base64" in the place of "text", with "overrides" as text or without';

function beside(name: string): string {
  return `${name.replace(/\.[^./]*$/, '')}.overrides.yml`;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Null for what is not base64 to the last sign: Node would pass over what does not belong. */
function bytesOf(base64: unknown): Uint8Array | null {
  if (typeof base64 !== 'string') return null;
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}

function lineFinding(line: number, reason: string, cure: string): Finding {
  return {
    ...{ file: '-', line, column: null, ruleId: 'extract:line', severity: 'error' },
    ...{ reason, cure },
  };
}

/** Nothing for what is no object. */
function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
