import type { Analysis } from '../language/analysis.js';
import type { NamedEntity, NamedMention, Names } from './names/names.js';

/** A half-open range of tokens. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The running text of one article with its names: what attribution, quotes and claims are worked out from. */
export class Discourse {
  readonly analysis: Analysis;
  readonly names: Names;
  readonly #mentionOf: Int32Array;
  readonly #counts = new Map<NamedEntity, number>();

  constructor(analysis: Analysis, names: Names) {
    this.analysis = analysis;
    this.names = names;
    this.#mentionOf = new Int32Array(analysis.tokens.count).fill(-1);
    names.mentions.forEach((mention, index) => {
      const { from, to } = this.tokensIn(mention.start, mention.end);
      for (let i = from; i < to; i++) this.#mentionOf[i] = index;
      this.#counts.set(mention.entity, this.mentionsOf(mention.entity) + 1);
    });
  }

  get count(): number {
    return this.analysis.tokens.count;
  }

  /** The mention a token is part of. */
  mentionAt(token: number): NamedMention | null {
    const index = this.#mentionOf[token] ?? -1;
    return index < 0 ? null : (this.names.mentions[index] ?? null);
  }

  /** How often an article names somebody. */
  mentionsOf(entity: NamedEntity): number {
    return this.#counts.get(entity) ?? 0;
  }

  word(token: number): string {
    const { tokens, text } = this.analysis;
    return token < 0 || token >= tokens.count
      ? ''
      : text.slice(tokens.start[token], tokens.end[token]);
  }

  lower(token: number): string {
    return this.word(token).toLowerCase();
  }

  tag(token: number): string {
    return token < 0 || token >= this.count ? '' : this.analysis.tag(token);
  }

  lemma(token: number): string {
    return token < 0 || token >= this.count ? '' : this.analysis.lemma(token).toLowerCase();
  }

  text(range: TokenRange): string {
    return this.analysis.text.slice(this.startOf(range.from), this.endOf(range.to));
  }

  /** UTF-16 offset at which a token starts. */
  startOf(token: number): number {
    return this.analysis.tokens.start[token] ?? this.analysis.text.length;
  }

  /** UTF-16 offset at which the range before token `to` ends. */
  endOf(to: number): number {
    return this.analysis.tokens.end[to - 1] ?? 0;
  }

  /** Tokens that lie wholly or partly in a range of offsets. */
  tokensIn(start: number, end: number): TokenRange {
    return { from: this.#firstEndingAfter(start), to: this.#firstStartingFrom(end) };
  }

  sentence(index: number): TokenRange {
    const { first } = this.analysis.sentences;
    return { from: first[index] ?? this.count, to: first[index + 1] ?? this.count };
  }

  sentenceOf(token: number): number {
    return this.analysis.sentenceOf[token] ?? 0;
  }

  /** Number of the paragraph a sentence stands in, counted by line feeds. */
  paragraphOf(sentence: number): number {
    return this.analysis.sentences.line[sentence] ?? 0;
  }

  /** The tokens of a paragraph by its number. */
  paragraph(number: number): TokenRange {
    const { count, line } = this.analysis.sentences;
    const firstFrom = (least: number) => firstOf(count, (s) => (line[s] ?? 0) >= least);
    return {
      from: this.sentence(firstFrom(number)).from,
      to: this.sentence(firstFrom(number + 1)).from,
    };
  }

  #firstEndingAfter(offset: number): number {
    return firstOf(this.count, (i) => (this.analysis.tokens.end[i] ?? 0) > offset);
  }

  #firstStartingFrom(offset: number): number {
    return firstOf(this.count, (i) => (this.analysis.tokens.start[i] ?? 0) >= offset);
  }
}

/** The first number below a count for which a condition that never turns false again holds; else the count. */
function firstOf(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
