import { createHash } from 'node:crypto';
import { SourceText } from '../../language/source-text.js';
import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { FoundDate, FoundText } from '../../model/found.js';
import type { Holder } from '../../model/holder.js';
import type { Override } from '../../model/override.js';
import type { Quote } from '../../model/quote.js';
import type { Region, RegionRole } from '../../model/region.js';
import type { Span } from '../../model/span.js';

/** One piece of an invented seed: its role and its words. Pieces are joined by line feeds. */
export type Piece = readonly [RegionRole, string];

/** An invented article in the making, its offsets true because they are looked up in its own text. */
export class Draft {
  readonly article: Article;
  readonly source: SourceText;

  constructor(path: string, pieces: readonly Piece[], fields: Partial<Article> = {}) {
    const gap = path.endsWith('.md') ? '\n\n' : '\n';
    const text = pieces.map(([, words]) => words).join(gap);
    this.source = new SourceText(text);
    const slug = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    this.article = {
      ...emptyRecord(path, slug, text),
      title: titleOf(pieces, this.source),
      regions: regionsOf(pieces, this.source, gap.length),
      standfirst: this.#firstOf(pieces, 'standfirst'),
      ...fields,
    };
  }

  /** The span of some exact words, the n-th time they stand in the text. */
  at(words: string, nth = 0): Span {
    let from = -1;
    for (let i = 0; i <= nth; i++) from = this.source.text.indexOf(words, from + 1);
    if (from < 0) throw new Error(`“${words}” does not stand in ${this.article.seed.path}`);
    return this.source.span(from, from + words.length);
  }

  /** Adds a claim by its exact words, one string for each part. */
  claim(words: string | readonly string[], chain: Holder[], fields: Partial<Claim> = {}): this {
    const spans = (typeof words === 'string' ? [words] : words).map((part) => this.at(part));
    const text = spans.map(({ exact }) => exact).join(' ');
    const { article } = this;
    article.claims.push({
      ...plainClaim,
      id: idOf('claim', article.id, text, article.claims.length),
      text,
      spans,
      chain,
      ...fields,
    });
    return this;
  }

  quote(words: string, chain: Holder[], fields: Partial<Quote> = {}): this {
    const { article } = this;
    article.quotes.push({
      ...plainQuote,
      id: idOf('quote', article.id, words, article.quotes.length),
      text: words,
      spans: [this.at(words)],
      chain,
      speaker: chain.at(-1)!,
      ...fields,
    });
    return this;
  }

  /** A value with the words it was read from. */
  found(value: string, words: string, rule: string): FoundText {
    return { value, evidence: [this.at(words)], rule, confidence: 0.95, status: 'stated' };
  }

  date(edtf: string, words: string, fields: Partial<FoundDate> = {}): FoundDate {
    const iso = edtf.startsWith('[') ? null : edtf;
    return {
      ...this.found(edtf, words, 'stamp'),
      raw: words,
      edtf,
      iso,
      zone: 'unknown',
      alternatives: [],
      why: 'the only date of the line',
      ...fields,
    };
  }

  /** Notes down a correction, as if a sidecar had made it. */
  corrected(field: Override['field'], fields: Partial<Override> = {}): this {
    const { article } = this;
    const path = article.seed.path.replace(/\.[^./]*$/, '.overrides.yml');
    article.sidecar ??= { path, sha256: idOf('sidecar', path), bytes: 100 };
    article.overrides.push({
      ...{ field, action: 'set', target: null, value: null, replaced: null, evidence: [] },
      ...{ who: null, why: null, line: article.overrides.length + 1 },
      ...fields,
    });
    return this;
  }

  /** Id of the claim or quote with exactly these words. */
  id(words: string): string {
    return this.#atom(words).id;
  }

  /** The first span of the claim or quote with exactly these words. */
  spanOf(words: string): Span {
    return this.#atom(words).spans[0]!;
  }

  #atom(words: string): Claim | Quote {
    const atoms = [...this.article.claims, ...this.article.quotes];
    const atom = atoms.find(({ text }) => text === words);
    if (atom === undefined) throw new Error(`no claim or quote “${words}”`);
    return atom;
  }

  #firstOf(pieces: readonly Piece[], role: RegionRole): Span | null {
    const piece = pieces.find(([one]) => one === role);
    return piece === undefined ? null : this.at(piece[1]);
  }
}

/** A holder; unnamed kinds keep their label and get no entity. */
export function holder(kind: Holder['kind'], label: string, fields: Partial<Holder> = {}): Holder {
  const named = kind === 'person' || kind === 'organization' || kind === 'outlet';
  const key = named ? `${kind}:${label}` : null;
  return {
    label,
    name: named ? label : null,
    kind,
    link: 'explicit',
    mention: null,
    entity: key,
    ...fields,
  };
}

/** The outlet of an article that does not say which it is. */
export const unknownOutlet: Holder = {
  label: 'publisher not stated',
  name: null,
  kind: 'outlet',
  link: 'inferred',
  mention: null,
  entity: null,
};

export function idOf(...parts: (string | number)[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 10);
}

function emptyRecord(path: string, slug: string, text: string): Article {
  const nothing = { publisher: null, originalPublisher: null, url: null, wire: null, place: null };
  return {
    id: idOf('article', path),
    slug,
    url: `articles/${slug}/`,
    seed: {
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      encoding: 'utf-8',
      format: path.endsWith('.md') ? 'markdown' : 'text',
    },
    sidecar: null,
    title: { text: '', status: 'stated', evidence: [] },
    standfirst: null,
    language: 'en',
    source: { ...nothing, byline: [], rights: null },
    date: { published: null, modified: null, inferred: null },
    quotes: [],
    claims: [],
    attributions: [],
    mentions: [],
    keyphrases: [],
    topics: [],
    subjects: [],
    regions: [],
    defects: [],
    findings: [],
    overrides: [],
    story: null,
    duplicateOf: null,
    extra: {},
  };
}

function titleOf(pieces: readonly Piece[], source: SourceText): Article['title'] {
  const stated = pieces.find(([role]) => role === 'headline')?.[1];
  const words =
    stated ?? pieces.find(([role]) => role === 'body')?.[1].split(/(?<=\w)[.!?](?=\s|$)/)[0] ?? '';
  const from = source.text.indexOf(words);
  return {
    text: words.replace(/^#+ /, ''),
    status: stated === undefined ? 'derived' : 'stated',
    evidence: [source.span(from, from + words.length)],
  };
}

function regionsOf(pieces: readonly Piece[], source: SourceText, gap: number): Region[] {
  let at = 0;
  return pieces.flatMap(([role, words], i) => {
    const start = at;
    at += words.length + gap;
    const rule = role === 'body' ? 'prose' : role;
    const region = { role, span: source.span(start, at - gap), rule, confidence: 0.9 };
    if (i === pieces.length - 1) return [region];
    const span = source.span(at - gap, at);
    return [region, { role: 'space' as const, span, rule: 'white-space', confidence: 1 }];
  });
}

const plainClaim: Omit<Claim, 'id' | 'text' | 'spans' | 'chain'> = {
  cue: [],
  published: true,
  attribution: 'explicit',
  factuality: 'CT+',
  hedges: [],
  stance: 'neutral',
  type: 'event',
  quantities: [],
  times: [],
  about: [],
  occasion: null,
  quotes: [],
  checkworthiness: 0.7,
  cluster: null,
  confidence: 0.86,
  rule: 'attribution',
};

const plainQuote: Omit<Quote, 'id' | 'text' | 'spans' | 'chain' | 'speaker'> = {
  type: 'direct',
  cue: [],
  addressee: null,
  fidelity: 'first-hand',
  occasion: null,
  variants: [],
  confidence: 0.93,
  rule: 'quotation',
};
