import type { Finding } from '../../model/finding.js';
import { limits } from '../../model/limits.js';
import { readYaml, type PlainYaml } from './yaml.js';

const NOT_APPLIED = 'none of its corrections was applied: ';

/** What each way a file of corrections cannot be read as one is called, and what a person does about it. */
const REFUSALS = {
  large: {
    reason: `${NOT_APPLIED}the file is larger than 256 kB`,
    cure: 'keep to what needs correcting, or make the file smaller',
  },
  encoding: {
    reason: `${NOT_APPLIED}the file is not UTF-8`,
    cure: 'save the file as UTF-8',
  },
  yaml: {
    reason: `${NOT_APPLIED}the file is not plain YAML`,
    cure: 'mend the line named here; words with a colon or a quotation mark need quotation marks around them',
  },
  shape: {
    reason: `${NOT_APPLIED}the file is no list of fields`,
    cure: 'write one “field: value” to a line; see README, “Corrections”',
  },
  list: {
    reason: `${NOT_APPLIED}the file is no list`,
    cure: 'begin each correction with “- ”; see README, “Correct what the articles are together”',
  },
};
export type Refusal = keyof typeof REFUSALS;

/** A file of corrections as plain data, or why it is none with its line. */
export type CorrectionsRead =
  { yaml: PlainYaml } | { refusal: Refusal; line: number | null; detail: string };

/** Reads the bytes of a file of corrections as YAML within its bounds. */
export function readCorrectionBytes(bytes: Uint8Array): CorrectionsRead {
  if (bytes.length > limits.yamlBytes) return { refusal: 'large', line: null, detail: '' };
  const text = textOf(bytes);
  if (text === null) return { refusal: 'encoding', line: null, detail: '' };
  const read = readYaml(text);
  if ('yaml' in read) return read;
  return { refusal: 'yaml', line: read.line, detail: ` (${read.problem})` };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where something is wrong in a file of corrections. */
export interface Place {
  file: string;
  line: number | null;
  /** `sidecar`, or `corrections` for the archive's own files. */
  kind: string;
}

/** The finding of a file that gives no correction at all. */
export function refusalFinding(place: Place, refusal: Refusal, detail = ''): Finding {
  const { reason, cure } = REFUSALS[refusal];
  return correctionFinding(place, refusal, reason + detail, cure);
}

export function correctionFinding(
  { file, line, kind }: Place,
  rule: string,
  reason: string,
  cure: string,
): Finding {
  return { file, line, column: null, ruleId: `${kind}:${rule}`, severity: 'warning', reason, cure };
}

export type YamlMap = Record<string, unknown>;

export function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `quotes[2].speaker`, counted from 1. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step + 1}]` : `${i > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}
