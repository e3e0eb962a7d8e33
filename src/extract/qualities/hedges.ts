import type { Discourse, TokenRange } from '../discourse.js';

const HEDGE =
  /^(?:might|may|could|likely|unlikely|possibly|possible|perhaps|maybe|probably|probable|reportedly|allegedly|alleged|supposedly|supposed|purported|purportedly|suspected|apparently|apparent|seemingly|seems?|seemed|appears?|appeared|presumably|potential|potentially|rumou?red|believed|thought|expected|estimated|around|about|roughly|approximately|nearly|almost|conceivably|arguably)$/;

/** Words by which a claim takes less than full responsibility, as token indices (Hyland's hedges, news usage). */
export function hedgesIn(discourse: Discourse, { from, to }: TokenRange): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (HEDGE.test(discourse.lower(i)) && hedgesHere(discourse, i)) found.push(i);
  }
  return found;
}

/** "appeared on television" and "about the call" hedge nothing; "appeared combative" and "about 80" do. */
function hedgesHere(discourse: Discourse, i: number): boolean {
  const word = discourse.lower(i);
  const next = discourse.tag(i + 1);
  if (/^(?:about|around)$/.test(word)) return next === 'CD' || next === '$';
  if (/^(?:seem|appear)/.test(word))
    return /^(?:JJ|TO|VBN)$/.test(next) || discourse.lower(i + 1) === 'that';
  if (word === 'may') return discourse.tag(i) === 'MD';
  return true;
}
