import type { Attributed } from './attributed.js';
import type { Discourse, TokenRange } from './discourse.js';

const NONE: readonly Attributed[] = [];

/** The attributions of an article by the sentences they stand in, so that nobody looks through all of them. */
export class AttributedIndex {
  readonly #discourse: Discourse;
  readonly #cued = new Map<number, Attributed[]>();
  readonly #touching = new Map<number, Attributed[]>();
  readonly #order = new Map<Attributed, number>();

  /** @param all in text order. */
  constructor(
    discourse: Discourse,
    readonly all: readonly Attributed[],
  ) {
    this.#discourse = discourse;
    all.forEach((one, i) => {
      this.#order.set(one, i);
      add(this.#cued, one.sentence, one);
      for (const sentence of this.#sentencesOf([...one.cue, ...one.content]))
        add(this.#touching, sentence, one);
    });
  }

  /** Those whose cue, else whose content, begins in a sentence. */
  cuedIn(sentence: number): readonly Attributed[] {
    return this.#cued.get(sentence) ?? NONE;
  }

  /** Those whose cue or content has a part in one of the sentences that a range of tokens lies in. */
  near(range: TokenRange): readonly Attributed[] {
    const sentences = this.#sentencesOf([range]);
    if (sentences.length === 1) return this.#touching.get(sentences[0]!) ?? NONE;
    const found = new Set(sentences.flatMap((sentence) => this.#touching.get(sentence) ?? []));
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }

  #sentencesOf(ranges: readonly TokenRange[]): number[] {
    const found = new Set<number>();
    for (const { from, to } of ranges) {
      if (to <= from) continue;
      const last = this.#discourse.sentenceOf(to - 1);
      for (let s = this.#discourse.sentenceOf(from); s <= last; s++) found.add(s);
    }
    return [...found];
  }
}

function add(groups: Map<number, Attributed[]>, sentence: number, one: Attributed): void {
  const there = groups.get(sentence);
  if (there === undefined) groups.set(sentence, [one]);
  else there.push(one);
}
