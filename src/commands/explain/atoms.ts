import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Holder } from '../../model/holder.js';
import type { Quote } from '../../model/quote.js';
import { percent, type Page } from './page.js';

/** Where the words of a quotation or claim begin: behind its line number. */
const INDENT = 8;

/** Every quotation with its chain, its rule and how sure that is. */
export function explainQuotes(page: Page, { quotes }: Article): void {
  page.section('Quotations', quotes.length);
  for (const quote of quotes) {
    const { type, fidelity, addressee, occasion } = quote;
    const parts = [
      type,
      fidelity === 'unknown' ? '' : fidelity,
      addressee === null ? '' : `said to ${addressee}`,
      occasion === null ? '' : `“${occasion}”`,
    ];
    atom(page, quote, `“${quote.text}”`, parts);
  }
}

/** Every claim, those too that no page shows. */
export function explainClaims(page: Page, { claims }: Article): void {
  page.section('Claims', claims.length);
  for (const claim of claims) {
    const { type, factuality, attribution, stance, published } = claim;
    const parts = [
      type,
      factuality,
      `attribution ${attribution}`,
      stance === 'neutral' ? '' : stance,
      published ? '' : 'too unsure for a page',
    ];
    atom(page, claim, claim.text, parts);
    for (const { span, edtf, why } of claim.times)
      page.text(INDENT, `“${span.exact}”: ${edtf ?? 'not known'} (${why})`, 'faint');
  }
}

function atom(page: Page, one: Quote | Claim, words: string, parts: readonly string[]): void {
  const { id, spans, chain, cue, rule, confidence } = one;
  const style = rule === 'override' ? 'hand' : 'strong';
  page.text(INDENT, words, style, String(spans[0]?.line ?? ''));
  page.text(INDENT, chain.map(holderWords).join(' → '));
  const said = cue.map(({ exact }) => `cue “${exact}”`);
  const by = rule === 'override' ? ['corrected by hand'] : [`rule ${rule}`, percent(confidence)];
  const how = [...parts, ...said, ...by, id];
  page.text(
    INDENT,
    how.filter((part) => part !== '').join(' · '),
    confidence < 0.6 ? 'doubt' : 'faint',
  );
}

/** "“she” = Ann Other (person, inferred)". */
function holderWords({ label, name, kind, link, act }: Holder): string {
  const who = name === null ? label : name === label ? name : `“${label}” = ${name}`;
  const tags = [kind.replace('-', ' '), link === 'explicit' ? '' : link, act === true ? 'act' : ''];
  return `${who} (${tags.filter((tag) => tag !== '').join(', ')})`;
}
