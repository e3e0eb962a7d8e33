/**
 * What a CRF labels: `length` positions, each with a list of feature ids (unsigned 32-bit hashes) and,
 * where the model distinguishes them, the class of the transition that leads into it.
 * The features of position `t` are `ids[offsets[t] … offsets[t + 1])`.
 */
export interface Sequence {
  readonly length: number;
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  /** Transition class of each position, below the model's `classCount`; position 0's is not used. */
  readonly classes: Uint8Array;
}

/** Collects a {@link Sequence} position by position in buffers that are used again for the next one. */
export class SequenceBuilder implements Sequence {
  length = 0;
  offsets: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  ids: Uint32Array<ArrayBuffer> = new Uint32Array(8192);
  classes: Uint8Array<ArrayBuffer> = new Uint8Array(256);
  private used = 0;

  /** Starts a new sequence; the one before is overwritten. */
  clear(): void {
    this.length = 0;
    this.used = 0;
  }

  /** Gives the open position one more feature. */
  add(id: number): void {
    if (this.used === this.ids.length) this.ids = widened(this.ids);
    this.ids[this.used++] = id;
  }

  /** Closes the open position and opens the next. */
  close(transitionClass = 0): void {
    if (this.length + 2 > this.offsets.length) this.widenPositions();
    this.classes[this.length++] = transitionClass;
    this.offsets[this.length] = this.used;
  }

  private widenPositions(): void {
    this.offsets = widened(this.offsets);
    const classes = new Uint8Array(this.classes.length * 2);
    classes.set(this.classes);
    this.classes = classes;
  }
}

function widened(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
}
