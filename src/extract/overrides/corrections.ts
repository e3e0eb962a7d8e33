import { SourceText } from '../../language/source-text.js';
import type { Range } from '../../language/tree.js';
import type { Finding } from '../../model/finding.js';
import type { FieldName, ListName, Override } from '../../model/override.js';
import type { Seed } from '../../model/seed.js';
import type { Entry, FieldValues, Sidecar } from '../../model/sidecar.js';
import type { Span } from '../../model/span.js';
import { nearestTo, seedGround, shortened, type Ground } from './ground.js';

/** What a correction put in the place of what. */
export interface Change {
  action?: Override['action'];
  target?: string;
  value: string | null;
  replaced: string | null;
  evidence: readonly Span[];
}

/** A correction and the field it is of. */
export type Correction = Pick<Entry<unknown>, 'line' | 'who' | 'why' | 'occurrence'>;

/** How many searches for similar words one sidecar is worth. */
const SEARCHES = 50;

/**
 * The corrections of one seed on their way into its record. Each is either applied and noted down, or told of in a
 * finding that names its line in the sidecar: none is dropped silently.
 */
export class Corrections {
  /** In the order in which they were applied. */
  readonly applied: Override[] = [];
  readonly findings: Finding[] = [];
  readonly source: SourceText;
  readonly sidecar: Sidecar | null;
  readonly #bodyStart: number;
  #whole: Ground | null = null;
  #body: Ground | null = null;
  #searches = SEARCHES;

  constructor(seed: Seed, sidecar: Sidecar | null) {
    this.source = new SourceText(seed.text);
    this.sidecar = sidecar;
    this.#bodyStart = seed.front?.end ?? 0;
  }

  /** What was applied, in the order of the sidecar. */
  inOrder(): Override[] {
    return [...this.applied].sort((a, b) => a.line - b.line);
  }

  /** What a person says of a field; null where nothing. */
  of<F extends keyof FieldValues>(field: F): Entry<FieldValues[F]> | null {
    return this.sidecar?.fields[field] ?? null;
  }

  /** All of the seed, front matter and page metadata too: where evidence may stand. */
  get wholeSeed(): Ground {
    this.#whole ??= seedGround(this.source, 0);
    return this.#whole;
  }

  /** The seed behind its front matter: what regions are cut from. */
  get body(): Ground {
    this.#body ??= seedGround(this.source, this.#bodyStart);
    return this.#body;
  }

  /** The one place where words stand, or null and a finding where they stand nowhere or it is not clear where. */
  place(field: FieldName | ListName, one: Correction, words: string, ground: Ground): Range | null {
    const places = ground.finder.find(words);
    if (places.length === 0) return this.missing(field, one, words, ground);
    const chosen = places[one.occurrence === null ? 0 : one.occurrence - 1];
    if (chosen !== undefined && (places.length === 1 || one.occurrence !== null)) return chosen;
    const lines = [...new Set(places.map((range) => ground.spanOf(range).line))];
    const where = `line${lines.length > 1 ? 's' : ''} ${lines.slice(0, 8).join(', ')}`;
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    this.unfit(
      field,
      one,
      `“${shortened(words)}” stands ${times} in ${ground.name} (${where}), and which is meant is not clear`,
      places.length === 1
        ? 'leave occurrence out'
        : `give more of the words, or add occurrence: 1 to ${places.length}`,
      'ambiguous',
    );
    return null;
  }

  /** Spans of the words a person gives as evidence: none where there are none, null where they do not fit. */
  evidence(field: FieldName, entry: Entry<unknown>, words = entry.evidence): Span[] | null {
    if (words === null) return [];
    const range = this.place(field, entry, words, this.wholeSeed);
    return range === null ? null : [this.wholeSeed.spanOf(range)];
  }

  /** What a person says of a field in the place of one value that was read, noted down; null where nothing holds. */
  inPlaceOf<F extends FieldName>(
    field: F,
    read: { value: string; evidence: readonly Span[] } | null,
  ): { value: FieldValues[F]; evidence: Span[] } | null {
    const entry = this.of(field);
    const evidence = entry === null ? null : this.evidence(field, entry);
    if (entry === null || evidence === null) return null;
    const { value } = entry;
    this.note(field, entry, {
      value: typeof value === 'string' ? value : null,
      replaced: read?.value ?? null,
      evidence: read?.evidence ?? [],
    });
    return { value, evidence };
  }

  /** Notes down a correction that was applied. */
  note(field: FieldName | ListName, { line, who, why }: Correction, change: Change): void {
    const { action = 'set', target = null, value, replaced, evidence } = change;
    this.applied.push({
      ...{ field, action, target, value, replaced },
      evidence: [...evidence],
      ...{ who, why, line },
    });
  }

  /** Tells of a correction that could not be applied. */
  unfit(
    field: FieldName | ListName,
    { line }: Pick<Correction, 'line'>,
    reason: string,
    cure: string,
    rule = 'unfit',
  ): void {
    this.findings.push({
      file: this.sidecar?.path ?? '',
      line,
      column: null,
      ruleId: `sidecar:${rule}`,
      severity: 'warning',
      reason: `${field}: ${reason}; the correction was not applied`,
      cure,
    });
  }

  /** Tells of words that stand nowhere, with those most like them. */
  missing(
    field: FieldName | ListName,
    one: Pick<Correction, 'line'>,
    words: string,
    ground: Ground,
  ): null {
    const reason = `“${shortened(words)}” does not stand in ${ground.name}`;
    const cure =
      this.#elsewhere(words, ground) ??
      (this.#searches-- > 0 ? nearestTo(words, ground) : null) ??
      'take the words from the seed as they stand there, or delete the correction';
    this.unfit(field, one, reason, cure, 'words');
    return null;
  }

  /** Where the seed has words that are no part of its text. */
  #elsewhere(words: string, ground: Ground): string | null {
    const [range] = ground === this.body ? [] : this.body.finder.find(words);
    if (range === undefined) return null;
    const { line } = this.body.spanOf(range);
    return `line ${line} has them, outside of it: correct its region first`;
  }
}
