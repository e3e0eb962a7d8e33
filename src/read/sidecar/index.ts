import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { readDate } from '../../language/edtf.js';
import { limits } from '../../model/limits.js';
import { FIELDS, LISTS, type FieldName, type ListName } from '../../model/override.js';
import {
  ClaimCorrection,
  QuoteCorrection,
  RegionCorrection,
  SidecarFile,
  type Entry,
  type Sidecar,
} from '../../model/sidecar.js';
import {
  correctionFinding,
  isMap,
  placeOf,
  readCorrectionBytes,
  refusalFinding,
  type Refusal,
  type YamlMap,
} from './file.js';
import { troubleOf, unknownName } from './issues.js';
import type { PlainYaml } from './yaml.js';

/** A sidecar as it lies on disk, its path relative to the seeds folder. */
export interface SidecarBytes {
  path: string;
  bytes: Uint8Array;
}

/**
 * Reads the corrections of one seed. What is in order is kept, and for everything that is not there is a finding
 * with its line: an unknown name, a wrong value, a day that does not exist. A file that is no plain YAML gives no
 * correction at all. Never throws on any input, and runs nothing.
 */
export function readSidecar({ path, bytes }: SidecarBytes): Sidecar {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const empty = { fields: {}, regions: [], quotes: [], claims: [], findings: [] };
  const sidecar: Sidecar = { path, sha256, bytes: bytes.length, ...empty };
  const refuse = (refusal: Refusal, line: number | null, detail = '') => {
    sidecar.findings.push(refusalFinding({ file: path, line, kind: 'sidecar' }, refusal, detail));
    return sidecar;
  };
  const read = readCorrectionBytes(bytes);
  if ('refusal' in read) return refuse(read.refusal, read.line, read.detail);
  const { value } = read.yaml;
  if (value === null) return sidecar;
  if (!isMap(value)) return refuse('shape', 1);
  new Reader(sidecar, read.yaml, value).read();
  return sidecar;
}

const ITEMS = { regions: RegionCorrection, quotes: QuoteCorrection, claims: ClaimCorrection };

/** Goes through the fields of one sidecar. */
class Reader {
  readonly #sidecar: Sidecar;
  readonly #yaml: PlainYaml;
  readonly #given: YamlMap;
  readonly #signed: { who: string | null; why: string | null };
  #left: number = limits.corrections;

  constructor(sidecar: Sidecar, yaml: PlainYaml, given: YamlMap) {
    this.#sidecar = sidecar;
    this.#yaml = yaml;
    this.#given = given;
    const signature = SidecarFile.pick({ who: true, by: true, why: true }).safeParse({
      who: given['who'],
      by: given['by'],
      why: given['why'],
    });
    const { who, by, why } = signature.data ?? {};
    this.#signed = { who: who ?? by ?? null, why: why ?? null };
  }

  read(): void {
    for (const name of Object.keys(this.#given)) {
      if (isOneOf(LISTS, name)) this.#list(name);
      else if (isOneOf(FIELDS, name)) this.#field(name);
      else if (Object.hasOwn(SidecarFile.shape, name)) this.#check([name], shapeOf(name));
      else {
        const { reason, cure } = unknownName(name, Object.keys(SidecarFile.shape));
        this.#tell([name], 'field', reason, cure);
      }
    }
  }

  #field(name: FieldName): void {
    const value = this.#check([name], shapeOf(name));
    if (value === undefined) return;
    const { whole, inner } = parts(value);
    if (name === 'published' || name === 'modified') {
      const date = typeof inner === 'string' ? readDate(inner) : null;
      if (date !== null && 'problem' in date) {
        this.#tell([name], 'date', date.problem, 'write it as YYYY-MM-DD, YYYY-MM or YYYY');
        return;
      }
    }
    const given = name === 'byline' && inner !== null && !Array.isArray(inner) ? [inner] : inner;
    Object.assign(this.#sidecar.fields, { [name]: this.#entry([name], given, whole) });
  }

  #list(name: ListName): void {
    const items = this.#given[name];
    if (items === null) return;
    if (!Array.isArray(items)) {
      this.#tell([name], 'value', `${name}: takes a list`, 'begin each of its items with “- ”');
      return;
    }
    for (const [i] of items.entries()) {
      if (this.#left-- === 0) {
        const reason = `more than ${limits.corrections} corrections: those from here on were passed over`;
        this.#tell([name, i], 'many', reason, 'keep to the corrections of one article');
      }
      if (this.#left < 0) return;
      const value = this.#check([name, i], ITEMS[name]);
      if (value !== undefined)
        (this.#sidecar[name] as Entry<unknown>[]).push(
          this.#entry([name, i], value, value as YamlMap),
        );
    }
  }

  /** The value at a path as its schema gives it back; undefined, and a finding, where it does not fit. */
  #check(path: readonly PropertyKey[], schema: z.ZodType): unknown {
    const value = path.reduce<unknown>(
      (at, step) => (at as Record<PropertyKey, unknown>)[step],
      this.#given,
    );
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    const trouble = troubleOf(parsed.error.issues, schema);
    const at = [...path, ...trouble.path];
    const isUnknown = trouble.reason.startsWith('there is no');
    this.#tell(
      at,
      isUnknown ? 'field' : 'value',
      `${placeOf(at)}: ${trouble.reason}`,
      trouble.cure,
    );
    return undefined;
  }

  #entry(path: readonly PropertyKey[], value: unknown, whole: YamlMap): Entry<never> {
    const word = (name: string) => (typeof whole[name] === 'string' ? whole[name] : null);
    return {
      value: value as never,
      line: this.#yaml.lineAt(path),
      who: word('who') ?? word('by') ?? this.#signed.who,
      why: word('why') ?? this.#signed.why,
      evidence: word('evidence'),
      occurrence: typeof whole['occurrence'] === 'number' ? whole['occurrence'] : null,
    };
  }

  #tell(path: readonly PropertyKey[], rule: string, reason: string, cure: string): void {
    const { path: file, findings } = this.#sidecar;
    const place = { file, line: this.#yaml.lineAt(path), kind: 'sidecar' };
    findings.push(correctionFinding(place, rule, reason, cure));
  }
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}

function shapeOf(name: string): z.ZodType {
  return SidecarFile.shape[name as keyof typeof SidecarFile.shape];
}

/** A value alone, or the value inside a map that signs it; rights and a single name are maps themselves. */
function parts(value: unknown): { inner: unknown; whole: YamlMap } {
  if (!isMap(value)) return { inner: value, whole: {} };
  return { inner: 'value' in value ? value['value'] : value, whole: value };
}
