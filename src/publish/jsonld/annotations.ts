import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { certaintyWords, quoteWords } from '../cards/certainty.js';
import { chainWords } from '../cards/chain.js';
import type { Edition } from '../edition.js';
import { urnOf } from '../identifiers.js';

/**
 * The quotes and claims of an article as W3C Web Annotations: each points at its characters by position
 * (code points of the decoded seed) and, where its words may be shown, by quotation.
 */
export function annotations(edition: Edition, article: Article): string {
  const claims = article.claims.filter(({ published }) => published);
  const items = [...article.quotes, ...claims].map((atom) => annotation(edition, article, atom));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urnOf('annotations', article.id),
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page)}\n`;
}

function annotation(edition: Edition, article: Article, atom: Quote | Claim): object {
  const kind = 'speaker' in atom ? 'quotation' : 'claim';
  const manner = 'speaker' in atom ? quoteWords(atom, edition.t) : certaintyWords(atom, edition.t);
  const from = chainWords(edition, atom).plain;
  return {
    id: urnOf('annotation', atom.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      { type: 'TextualBody', purpose: 'describing', value: `${from}; ${manner}`, language: 'en' },
    ],
    target: atom.spans.map((span) => target(article, span)),
  };
}

function target({ seed }: Article, { start, end, exact, prefix, suffix }: Span): object {
  const position = { type: 'TextPositionSelector', start, end };
  const quotation = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return {
    type: 'SpecificResource',
    source: `urn:sha256:${seed.sha256}`,
    selector: exact === '' ? [position] : [position, quotation],
  };
}
