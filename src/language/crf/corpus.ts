import { RowIndex } from './row-index.js';
import type { Sequence } from './sequence.js';

/**
 * Labelled sequences laid end to end. Position `p` has the features `ids[offsets[p] … offsets[p + 1])`, the
 * transition class `classes[p]` and the label `gold[p]`; sequence `s` is the positions
 * [starts[s], starts[s + 1]).
 */
export interface Corpus {
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  readonly classes: Uint8Array;
  readonly gold: Uint8Array;
}

/** Gathers a {@link Corpus}; positions may number millions, feature occurrences hundreds of millions. */
export class CorpusBuilder {
  private starts: number[] = [0];
  private offsets = new Uint32Array(1 << 16);
  private ids = new Uint32Array(1 << 22);
  private classes = new Uint8Array(1 << 16);
  private gold = new Uint8Array(1 << 16);
  private positions = 0;
  private used = 0;

  /** Adds a sequence with its labels (one for each position); copies both. */
  add(sequence: Sequence, gold: Uint8Array): void {
    if (sequence.length === 0) return;
    this.reserve(sequence);
    const from = this.positions;
    for (let t = 0; t < sequence.length; t++)
      this.offsets[from + t + 1] = this.used + sequence.offsets[t + 1]!;
    this.ids.set(sequence.ids.subarray(0, sequence.offsets[sequence.length]), this.used);
    this.classes.set(sequence.classes.subarray(0, sequence.length), from);
    this.gold.set(gold.subarray(0, sequence.length), from);
    this.positions += sequence.length;
    this.used += sequence.offsets[sequence.length]!;
    this.starts.push(this.positions);
  }

  /** The corpus so far; shares memory with the builder. */
  build(): Corpus {
    return {
      starts: Uint32Array.from(this.starts),
      offsets: this.offsets.subarray(0, this.positions + 1),
      ids: this.ids.subarray(0, this.used),
      classes: this.classes.subarray(0, this.positions),
      gold: this.gold.subarray(0, this.positions),
    };
  }

  private reserve(sequence: Sequence): void {
    const positions = this.positions + sequence.length + 1;
    const ids = this.used + sequence.offsets[sequence.length]!;
    while (this.offsets.length < positions) {
      this.offsets = doubled(this.offsets, new Uint32Array(this.offsets.length * 2));
      this.classes = doubled(this.classes, new Uint8Array(this.classes.length * 2));
      this.gold = doubled(this.gold, new Uint8Array(this.gold.length * 2));
    }
    while (this.ids.length < ids)
      this.ids = doubled(this.ids, new Uint32Array(this.ids.length * 2));
  }
}

function doubled<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** A corpus whose `ids` are row numbers of `rows`; features too rare to be kept are gone. */
export interface IndexedCorpus extends Corpus {
  readonly rows: RowIndex;
}

/** Number of counters; two features that share one only let a rare feature through. */
const COUNTERS = 1 << 27;

/** Keeps the features that occur at least `minimum` times and numbers them. Reuses the corpus's memory. */
export function indexCorpus(corpus: Corpus, minimum: number): IndexedCorpus {
  const counts = countIds(corpus.ids);
  const rows = new RowIndex(1 << 20);
  const offsets = new Uint32Array(corpus.offsets.length);
  let used = 0;
  for (let p = 0; p + 1 < corpus.offsets.length; p++) {
    for (let f = corpus.offsets[p]!; f < corpus.offsets[p + 1]!; f++) {
      const id = corpus.ids[f]!;
      if (counts[id & (COUNTERS - 1)]! >= minimum) corpus.ids[used++] = rows.insert(id);
    }
    offsets[p + 1] = used;
  }
  return { ...corpus, offsets, ids: corpus.ids.subarray(0, used), rows };
}

function countIds(ids: Uint32Array): Uint8Array {
  const counts = new Uint8Array(COUNTERS);
  for (let f = 0; f < ids.length; f++) {
    const slot = ids[f]! & (COUNTERS - 1);
    if (counts[slot]! < 255) counts[slot]!++;
  }
  return counts;
}

/** Keeps only the rows marked in `keep` (by row number) and renumbers them in their old order. */
export function pruneCorpus(corpus: IndexedCorpus, keep: Uint8Array): IndexedCorpus {
  const rows = new RowIndex(keep.length);
  const renumbered = new Int32Array(keep.length).fill(-1);
  corpus.rows.ids().forEach((id, row) => {
    if (keep[row] === 1) renumbered[row] = rows.insert(id);
  });
  const offsets = new Uint32Array(corpus.offsets.length);
  let used = 0;
  for (let p = 0; p + 1 < corpus.offsets.length; p++) {
    for (let f = corpus.offsets[p]!; f < corpus.offsets[p + 1]!; f++) {
      const row = renumbered[corpus.ids[f]!]!;
      if (row >= 0) corpus.ids[used++] = row;
    }
    offsets[p + 1] = used;
  }
  return { ...corpus, offsets, ids: corpus.ids.subarray(0, used), rows };
}
