import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import {
  ArchiveOverrides,
  PersonCorrection,
  TopicCorrection,
  type Corrections,
} from '../model/correction.js';
import type { Finding } from '../model/finding.js';
import { limits } from '../model/limits.js';

/** The files of corrections at the archive's root, and what each holds. */
export const CORRECTION_FILES = ['topics.yml', 'people.yml', 'archive.overrides.yml'] as const;
type CorrectionFile = (typeof CORRECTION_FILES)[number];

/**
 * Reads the corrections of the archive. A file that is no plain YAML, or an entry that is not what it should be, is a
 * finding with its line, and corrects nothing; all else holds. Never throws on any input.
 */
export function readCorrections(files: Readonly<Partial<Record<CorrectionFile, string>>>): {
  corrections: Corrections;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const listed = <T>(file: CorrectionFile, entry: z.ZodType<T>, place: readonly string[] = []) =>
    entriesOf(files[file], file, entry, place, findings);
  const { relations, stories } = ArchiveOverrides.shape;
  return {
    corrections: {
      topics: listed('topics.yml', TopicCorrection),
      people: listed('people.yml', PersonCorrection),
      relations: listed('archive.overrides.yml', relations.unwrap().element, ['relations']),
      stories: listed('archive.overrides.yml', stories.unwrap().element, ['stories']),
    },
    findings: [...findings, ...unknownSections(files['archive.overrides.yml'])],
  };
}

function entriesOf<T>(
  text: string | undefined,
  file: CorrectionFile,
  entry: z.ZodType<T>,
  place: readonly string[],
  findings: Finding[],
): T[] {
  if (text === undefined) return [];
  const read = documentOf(text);
  if ('problem' in read) {
    // Both sections of one file would tell the same.
    if (place[0] !== 'stories') findings.push(finding(file, read.line, read.problem));
    return [];
  }
  const { document, lineOf } = read;
  const found: unknown = place.reduce<unknown>(
    (value, name) => (isMap(value) ? value[name] : undefined),
    document.toJS({ maxAliasCount: 0 }),
  );
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) {
    findings.push(finding(file, lineOf(place), `${place[0] ?? 'the file'} is no list`));
    return [];
  }
  return found.flatMap((value: unknown, n) => {
    const parsed = entry.safeParse(value);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const where = (issue?.path ?? []).map(String);
    const line = lineOf([...place, n, ...where]) ?? lineOf([...place, n]);
    findings.push(
      finding(file, line, `${where.join('.')}${where.length > 0 ? ': ' : ''}${wordsOf(issue)}`),
    );
    return [];
  });
}

function wordsOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'not valid';
  return issue.code === 'invalid_union'
    ? 'the entry is none of those described in README'
    : issue.message;
}

function unknownSections(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const read = documentOf(text);
  if ('problem' in read) return [];
  const value: unknown = read.document.toJS({ maxAliasCount: 0 });
  if (value === null) return [];
  if (!isMap(value)) return [finding('archive.overrides.yml', 1, 'the file has no sections')];
  return Object.keys(value)
    .filter((name) => name !== 'relations' && name !== 'stories')
    .map((name) =>
      finding('archive.overrides.yml', read.lineOf([name]), `there is no section “${name}”`),
    );
}

interface Read {
  document: Document;
  lineOf: (path: readonly (string | number)[]) => number | null;
}

function documentOf(text: string): Read | { problem: string; line: number } {
  if (text.length > limits.yamlBytes) return { problem: 'the file is larger than 256 kB', line: 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', merge: false });
  const [error] = document.errors;
  if (error !== undefined)
    return { problem: error.message.split(' at line ')[0]!, line: error.linePos?.[0].line ?? 1 };
  if (hasAliases(document)) return { problem: 'anchors and aliases are not taken', line: 1 };
  return {
    document,
    lineOf: (path) => {
      const node: unknown = document.getIn(path, true);
      const range = isMap(node) ? node['range'] : null;
      return Array.isArray(range) ? lines.linePos(Number(range[0])).line : null;
    },
  };
}

function hasAliases(document: Document): boolean {
  try {
    document.toJS({ maxAliasCount: 0 });
    return false;
  } catch {
    return true;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function finding(file: string, line: number | null, reason: string): Finding {
  return {
    file,
    line,
    column: null,
    ruleId: 'corrections:entry',
    severity: 'warning',
    reason: `this correction is not taken: ${reason}`,
    cure: 'see README, “Correct what the articles are together”',
  };
}
