import type { z } from 'zod';
import {
  ArchiveOverrides,
  CORRECTION_FILES,
  PersonCorrection,
  TopicCorrection,
  type CorrectionFile,
  type Corrections,
} from '../model/correction.js';
import type { Finding } from '../model/finding.js';
import {
  correctionFinding,
  isMap,
  placeOf,
  readCorrectionBytes,
  refusalFinding,
} from './sidecar/file.js';
import { troubleOf, unknownName } from './sidecar/issues.js';
import type { PlainYaml } from './sidecar/yaml.js';

/** The bytes of those that are there. */
export type CorrectionBytes = Readonly<Partial<Record<CorrectionFile, Uint8Array>>>;

/**
 * Reads the corrections of the archive. A file that is no plain YAML, or an entry that is not what it should be, is a
 * finding with its line, and corrects nothing; all else holds. Never throws on any input.
 */
export function readCorrections(files: CorrectionBytes): {
  corrections: Corrections;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const [topics, people, overrides] = CORRECTION_FILES.map(
    (name) => new CorrectionsReader(name, files[name], findings),
  );
  const { relations, stories } = ArchiveOverrides.shape;
  const vocabulary = {
    topics: topics!.list(TopicCorrection),
    people: people!.list(PersonCorrection),
  };
  const sections = overrides!.sections(['relations', 'stories']);
  const listed = {
    relations: sections ? overrides!.list(relations.unwrap().element, 'relations') : [],
    stories: sections ? overrides!.list(stories.unwrap().element, 'stories') : [],
  };
  return { corrections: { ...vocabulary, ...listed }, findings };
}

/** Takes the lists of one file, and tells what is wrong with it. */
class CorrectionsReader {
  readonly #file: CorrectionFile;
  readonly #findings: Finding[];
  readonly #yaml: PlainYaml | null;

  constructor(file: CorrectionFile, bytes: Uint8Array | undefined, findings: Finding[]) {
    this.#file = file;
    this.#findings = findings;
    this.#yaml = bytes === undefined ? null : this.#read(bytes);
  }

  /** True where the file has sections, all of these names; another is told of. */
  sections(names: readonly string[]): boolean {
    const value = this.#yaml?.value ?? null;
    if (value === null) return false;
    if (!isMap(value)) {
      this.#findings.push(refusalFinding(this.#placeAt([]), 'shape'));
      return false;
    }
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      const { reason, cure } = unknownName(name, names);
      this.#findings.push(correctionFinding(this.#placeAt([name]), 'field', reason, cure));
    }
    return true;
  }

  /** The entries of the file, or of a section of it, that are in order. */
  list<T>(entry: z.ZodType<T>, section?: string): T[] {
    const path = section === undefined ? [] : [section];
    const value = path.reduce<unknown>(
      (at, name) => (at as Record<string, unknown>)[name],
      this.#yaml?.value,
    );
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.#findings.push(refusalFinding(this.#placeAt(path), 'list'));
      return [];
    }
    return value.flatMap((given: unknown, n) => {
      const parsed = entry.safeParse(given, { reportInput: true });
      if (parsed.success) return [parsed.data];
      const { path: inside, reason, cure } = troubleOf(parsed.error.issues, entry);
      const at = [...path, n, ...inside];
      const words = `${placeOf(at)}: ${reason}`;
      this.#findings.push(correctionFinding(this.#placeAt(at), 'entry', words, cure));
      return [];
    });
  }

  #read(bytes: Uint8Array): PlainYaml | null {
    const read = readCorrectionBytes(bytes);
    if ('yaml' in read) return read.yaml;
    const place = { file: this.#file, line: read.line, kind: 'corrections' };
    this.#findings.push(refusalFinding(place, read.refusal, read.detail));
    return null;
  }

  #placeAt(path: readonly PropertyKey[]): { file: string; line: number | null; kind: string } {
    return { file: this.#file, line: this.#yaml?.lineAt(path) ?? null, kind: 'corrections' };
  }
}
