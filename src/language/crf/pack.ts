import type { TrainedCrf } from './model.js';

/** First bytes of a packed model. */
export const MAGIC = 0x31465243; // "CRF1" read little-endian

/** The largest weight of a quantised model is 127 steps; weights beyond `limit` are cut to it. */
export interface PackOptions {
  readonly limit: number;
  /** Weights that round to fewer steps than this are left out. */
  readonly minimumSteps: number;
}

class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;

  byte(value: number): void {
    if (this.used === this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.used++] = value;
  }

  /** Seven bits a byte, low bits first. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  floats(values: Float32Array): void {
    for (const byte of new Uint8Array(Float32Array.from(values).buffer)) this.byte(byte);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }
}

/**
 * Writes a model as bytes: magic, labels, classes, transitions as 32-bit floats, then the feature rows by
 * ascending id (difference as varint) with one bit per label that has a weight and one signed byte per
 * weight. Rows whose weights all round to nothing are dropped. Read back by `unpackCrf`.
 * A model has at most 64 labels.
 */
export function packCrf(model: TrainedCrf, options: PackOptions): Uint8Array {
  const out = new ByteWriter();
  const scale = options.limit / 127;
  for (let i = 0; i < 4; i++) out.byte((MAGIC >>> (8 * i)) & 0xff);
  out.varint(model.labels.length);
  for (const label of model.labels) writeLabel(out, label);
  out.varint(model.classCount);
  out.floats(Float32Array.of(scale));
  out.floats(model.initial);
  out.floats(model.transitions);
  writeRows(out, model, scale, options.minimumSteps);
  return out.done();
}

function writeLabel(out: ByteWriter, label: string): void {
  out.byte(label.length);
  for (let i = 0; i < label.length; i++) out.byte(label.charCodeAt(i));
}

function writeRows(out: ByteWriter, model: TrainedCrf, scale: number, minimumSteps: number): void {
  const rows = keptRows(model, scale, minimumSteps);
  out.varint(rows.length);
  let last = 0;
  for (const { id, steps } of rows) {
    out.varint(id - last);
    last = id;
    writeMask(out, steps);
    for (const step of steps) if (step !== 0) out.byte(step & 0xff);
  }
}

interface QuantisedRow {
  readonly id: number;
  readonly steps: Int8Array;
}

function keptRows(model: TrainedCrf, scale: number, minimumSteps: number): QuantisedRow[] {
  const width = model.labels.length;
  const rows: QuantisedRow[] = [];
  model.ids.forEach((id, row) => {
    const steps = new Int8Array(width);
    for (let y = 0; y < width; y++) {
      const step = Math.round(model.weights[row * width + y]! / scale);
      steps[y] = Math.abs(step) < minimumSteps ? 0 : Math.max(-127, Math.min(127, step));
    }
    if (steps.some((step) => step !== 0)) rows.push({ id, steps });
  });
  return rows.sort((a, b) => a.id - b.id);
}

/** One byte tells which groups of eight labels have weights; then one byte for each such group. */
function writeMask(out: ByteWriter, steps: Int8Array): void {
  const groups = new Uint8Array(8);
  steps.forEach((step, y) => {
    if (step !== 0) groups[y >> 3]! |= 1 << (y & 7);
  });
  let present = 0;
  groups.forEach((group, g) => (present |= group === 0 ? 0 : 1 << g));
  out.byte(present);
  for (const group of groups) if (group !== 0) out.byte(group);
}
