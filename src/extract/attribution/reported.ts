import { FINITE } from './evidence/tags.js';
import type { LabelledSpan } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { QuoteState } from './quote-places.js';
import { Mark, type Scene } from './scene.js';

/** Lemmas of verbs and nouns of saying and writing, of general English. */
const SPEECH = new Set(
  (
    'say tell add ask write note argue claim report announce suggest explain respond reply declare insist ' +
    'warn tweet retweet acknowledge admit assert complain conclude confirm contend deny predict promise recall ' +
    'remark state stress vow accuse allege estimate joke quip shout yell scream whisper emphasize emphasise ' +
    'reiterate maintain pledge urge indicate reveal testify concede lament describe call criticize criticise ' +
    'blast slam mention cite quote observe disclose question decline answer comment speak talk express voice ' +
    'mutter murmur exclaim proclaim profess boast brag caution advise inform notify assure counter rebut refute ' +
    'reject dismiss denounce condemn praise blame charge attest aver opine posit propose recount relate repeat ' +
    'retort snap swear telegraph post publish issue release read stipulate specify clarify hint imply ' +
    'characterize characterise portray dub label brand deem hail applaud thank apologize apologise ' +
    'statement announcement accusation allegation assertion claim comment remark reply response report ' +
    'warning promise pledge vow denial complaint criticism testimony quotation tweet post letter memo ' +
    'accord according allegedly reportedly detail elaborate'
  ).split(' '),
);
/** Verbs by which studies, courts and experts state what they came to: statements where a clause says what. */
const FINDING = new Set(
  'find show discover determine demonstrate prove rule recommend learn'.split(' '),
);
/** A quotation of at least so many words makes its attribution a report, whatever the cue. */
const LONG_QUOTATION = 5;

/** Whether an attribution reports a statement, not only a wish, a plan or an attitude. */
export function isReported(scene: Scene, { cue, content }: LinkedAttribution): boolean {
  // A colon or dash that stands for “says”.
  if (scene.mark[cue.start] !== Mark.None && cue.end === cue.start + 1) return true;
  for (let t = cue.start; t < cue.end; t++)
    if (isOfSaying(scene, scene.analysis.lemma(t).toLowerCase(), content)) return true;
  return content.some((span) => quotedWords(scene, span.start, span.end) >= LONG_QUOTATION);
}

function isOfSaying(scene: Scene, lemma: string, content: readonly LabelledSpan[]): boolean {
  if (!FINDING.has(lemma)) return SPEECH.has(lemma);
  return content.some(({ start, end }) => {
    for (let t = start; t < end; t++) if (FINITE[scene.analysis.pos[t]!] === 1) return true;
    return false;
  });
}

/** Most words of a span that lie in one quotation. */
function quotedWords({ quotes, mark }: Scene, start: number, end: number): number {
  let most = 0;
  let run = 0;
  for (let t = start; t < end; t++) {
    if (quotes.state[t] !== QuoteState.Inside) run = 0;
    else if (mark[t] === Mark.None) most = Math.max(most, ++run);
  }
  return most;
}
