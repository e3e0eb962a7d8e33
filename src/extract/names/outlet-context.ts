import type { Analysis } from '../../language/analysis.js';
import { OUTLET_NOUN } from '../../language/noun-classes.js';
import { word, type Surface } from './surfaces.js';

/**
 * True where the words around a name show it to be a news outlet's whatever it is called: "a report by X", "told
 * X in an interview", "X reported", or a phrase such as "the newspaper X". Bodies that publish studies report
 * too, so a noun of research before the preposition does not count.
 */
export function standsAsOutlet(analysis: Analysis, { from, to, kind }: Surface): boolean {
  if (kind === 'place') return false;
  let before = from - 1;
  if (/^the$/i.test(word(analysis, before))) before--;
  const [last, previous] = [
    word(analysis, before).toLowerCase(),
    word(analysis, before - 1).toLowerCase(),
  ];
  if (
    /^(?:by|from|in|with|for)$/.test(last) &&
    /^(?:report|story|article|interview|scoop|op-ed|dispatch)$/.test(previous)
  )
    return true;
  if (kind === 'person') return false;
  if (OUTLET_NOUN.test(last) && last !== 'agency' && last !== 'network') return true;
  if (last === 'told' || (last === 'to' && /^(?:revealed|disclosed|leaked|spoke)$/.test(previous)))
    return true;
  return (
    to < analysis.tokens.count &&
    analysis.lemma(to) === 'report' &&
    /^(?:VB[DZ]|NNS)$/.test(analysis.tag(to)) &&
    endsHere(analysis, to + 1)
  );
}

/** "X reported.", "X reported that", "X reports, citing": not "X reported losses". */
function endsHere(analysis: Analysis, at: number): boolean {
  return (
    at >= analysis.tokens.count || /^(?:[.,:;]|that|on|last|this|earlier)$/.test(word(analysis, at))
  );
}
