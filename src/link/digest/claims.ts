import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { isFunctionWord } from '../../language/stop-words.js';
import {
  denialTarget,
  leftCodes,
  matterOf,
  negatedCodes,
  stanceOf,
  type Stance,
} from '../../language/stance.js';
import { isContent, wordCodes } from '../../language/word-codes.js';
import { normalWords } from '../../language/words.js';
import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { DigestClaim, DigestHolder, DigestOccasion } from '../../model/digest.js';
import type { Holder } from '../../model/holder.js';
import type { Span } from '../../model/span.js';
import { assertionsOf } from './assertions.js';
import { sentenceAt, type BodySentence } from './body.js';
import { bare, meaningCodes } from './meanings.js';
import { tollsOf } from './tolls.js';

/** What the claims of one article are read beside. */
export interface Around {
  /** The sentences of the article. */
  sentences: readonly BodySentence[];
  /** Its names and what their bearers are called. */
  named: readonly NamedSpan[];
}

/** A claim of which nothing is known but that it is asserted, in its article's own voice. */
export const BARE: Omit<DigestClaim, 'id' | 'codes'> = {
  ...{ terms: [], entities: [], chain: [] },
  ...{ stance: 'plain', target: [], denied: [], presupposed: [], reached: [], complement: 0 },
  ...{ asserted: true, negated: false, hedged: false, conditional: false, possible: false },
  ...{ scope: null, occasion: null, quantities: [], tolls: [], past: false, day: null, told: null },
};

/** A claim reduced to what comparing needs. */
export function claimDigest(
  claim: Claim,
  article: Article,
  { sentences, named }: Around,
): DigestClaim {
  const { denied, presupposed } = assertionsOf(claim.text);
  return {
    id: claim.id,
    codes: wordCodes(claim.text).filter(isContent),
    ...stanceIn(claim, sentences),
    conditional: /\b(?:if|unless|provided|on condition|as long as)\b/i.test(claim.text),
    possible: claim.factuality.startsWith('PS') && POSSIBLE.test(claim.text),
    scope: scopeOf(claim.text),
    ...reachedIn(claim.text),
    terms: termsOf(claim, named),
    entities: aboutOf(claim),
    negated: claim.factuality.endsWith('-'),
    asserted: /^(?:CT|PR)/.test(claim.factuality),
    denied,
    presupposed,
    occasion: occasionOf(claim, article),
    quantities: claim.quantities.map(({ value, bound, unit }) => ({ value, bound, unit })),
    tolls: tollsOf(claim),
    past: isPast(claim, article),
    day: toldDay(claim) ?? dayOf(article),
    told: toldDay(claim),
    chain: claim.chain.map(holderDigest),
  };
}

/** Whom it names, and, where it says "I", who says it. */
function aboutOf({ about, text, chain }: Claim): string[] {
  const speaker = chain.at(-1)?.entity ?? null;
  const isOwn = speaker !== null && /\b(?:I|me|my|myself)\b/.test(text);
  return isOwn && !about.includes(speaker) ? [...about, speaker] : about;
}

/** "… is denying claims that" so near before a claim denies the claim. */
const NEAR = 30;
/** So near where it names whose report is denied: "dismissed claims made by some local papers that". */
const NEAR_REPORT = 100;
const REPORT_THAT =
  /\b(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|stor(?:y|ies))\b(?:(?!\b(?:but|and|while|said|says)\b)[^.;:])*\bthat\s*$/i;

function stanceIn(
  claim: Claim,
  sentences: readonly BodySentence[],
): Pick<DigestClaim, 'stance' | 'hedged' | 'target'> {
  const first = claim.spans[0];
  const cue = claim.cue.map(({ exact }) => exact).join(' ');
  const own = stanceOf(claim.text, cue);
  const around = first === undefined ? null : sentenceAt(sentences, first);
  const hedged = own.hedges || around?.stance.hedges === true;
  const asks = own.asks || around?.stance.asks === true;
  // "Or did somebody add a false detail?" asks, and denies nothing.
  const stance = asks ? null : denyingStance(claim, own, around);
  if (stance !== null) {
    const target = own.denies || own.exposes ? denialTarget(claim.text) : [];
    return { stance, hedged, target: target.length > 0 ? target : matterOf(wordCodes(claim.text)) };
  }
  const isClouded = asks || around?.stance.denies === true || around?.stance.exposes === true;
  return { stance: isClouded ? 'clouded' : 'plain', hedged, target: [] };
}

function denyingStance(
  claim: Claim,
  own: Stance,
  around: BodySentence | null,
): 'exposes' | 'denies' | null {
  if (own.exposes) return 'exposes';
  return own.denies || isDenied(claim, around) ? 'denies' : null;
}

/** The words just before the claim, in its sentence, deny it. */
function isDenied({ spans }: Claim, around: BodySentence | null): boolean {
  if (around === null || !around.stance.denies) return false;
  const before = around.text.slice(0, Math.max(0, spans[0]!.start - around.start));
  if (stanceOf(before.slice(-NEAR)).denies) return true;
  const near = before.slice(-NEAR_REPORT);
  const report = REPORT_THAT.exec(near);
  return report !== null && stanceOf(near.slice(Math.max(0, report.index - NEAR))).denies;
}

/** What stands behind these says when, why or of whom else, and is not itself denied: "did not know of it before the leak". */
const ADJUNCT =
  /\s(?:before|after|when|whenever|until|till|since|during|although|though|if|unless|where|which|who|whose|despite|amid)\s/gi;

/** What a "not" of a text, or a "refused to", reaches, and how much of it belongs to what is denied. */
export function reachedIn(text: string): Pick<DigestClaim, 'reached' | 'complement'> {
  const reached = [...new Set([...negatedCodes(text), ...leftCodes(text)])];
  const parts = text.replace(ADJUNCT, '; ');
  const within = new Set([...negatedCodes(parts), ...leftCodes(parts)]);
  const first = reached.findIndex((code) => !within.has(code));
  return { reached, complement: first < 0 ? reached.length : first };
}

const POSSIBLE = /\b(?:may|might|could|perhaps)\b/i;
const WHOLE = /\b(?:all|every|everyone|everybody|entire|entirely|nationwide|worldwide)\b/i;
const PART = /\b(?:some|several|few|part of|partly|partially|many|most)\b/i;

/** Null for a claim that says neither, or both: of what it says it would take its grammar to tell. */
function scopeOf(text: string): DigestClaim['scope'] {
  const [whole, part] = [WHOLE.test(text), PART.test(text)];
  return whole === part ? null : whole ? 'whole' : 'part';
}

const DAY = /^\d{4}-\d\d-\d\d/;

function toldDay({ times }: Claim): string | null {
  return times.map(({ edtf }) => DAY.exec(edtf ?? '')?.[0]).find(Boolean) ?? null;
}

/** What happened longer ago than this is no news, but what was before. */
const RECENT_DAYS = 30;

/** A time it names lies well before its article; where the article has no day, any time that names a year. */
function isPast({ times }: Claim, { date }: Article): boolean {
  const published = DAY.exec(date.published?.iso ?? '')?.[0];
  return times.some(({ edtf }) => {
    const latest = /(?:^|\/)(\d{4})(?:-(\d\d))?(?:-(\d\d))?[^/]*$/.exec(edtf ?? '');
    if (latest === null) return false;
    if (published === undefined) return true;
    const [, year, month = '12', day = '28'] = latest;
    const end = parseISO(`${year!}-${month.padStart(2, '0')}-${day}`);
    return isValid(end) && differenceInCalendarDays(parseISO(published), end) > RECENT_DAYS;
  });
}

/** The day an article states it appeared. */
export function dayOf({ date }: Article): string | null {
  return DAY.exec(date.published?.iso ?? '')?.[0] ?? null;
}

export function holderDigest({ label, name, kind, entity, act }: Holder): DigestHolder {
  return { label, name, kind, entity, act: act === true };
}

/** A name, or what its bearer is called beside it, and the words of it. */
export interface NamedSpan {
  span: Span;
  words: readonly string[];
}

/** The names of an article and what their bearers are called. */
export function namedSpans({ mentions }: Article): NamedSpan[] {
  return mentions
    .flatMap(({ span, role }) => (role === null ? [span] : [span, role]))
    .map((span) => ({ span, words: normalWords(span.exact).map(bare) }));
}

/**
 * Meanings of the content words. The words of names are left to `entities`; what a person is called ("former
 * governor") says who is meant, not what is claimed.
 */
function termsOf(claim: Claim, all: readonly NamedSpan[]): number[] {
  const named = new Set<string>();
  for (const { span, words } of all) {
    const isInside = claim.spans.some(({ start, end }) => start <= span.start && span.end <= end);
    if (isInside) for (const word of words) named.add(word);
  }
  const words = normalWords(claim.text)
    .map(bare)
    .filter((word) => !named.has(word));
  const terms = meaningCodes(words).filter(
    ({ word }) => (word === 'against' || !isFunctionWord(word)) && !SAYS_LITTLE.test(word),
  );
  return [...new Set(terms.map(({ code }) => code))];
}

/** Forms of address and days of the week: nearly every report has them. */
const SAYS_LITTLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|minister|secretary|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The event, with everyone whom the claims that belong to it name as taking part. */
function occasionOf(claim: Claim, article: Article): DigestOccasion | null {
  const { occasion } = claim;
  if (occasion === null) return null;
  const same = article.claims.filter((other) => other.occasion?.start === occasion.start);
  const inside = article.mentions.filter(
    ({ span }) => occasion.start <= span.start && span.end <= occasion.end,
  );
  const people = [...same.flatMap(({ about }) => about), ...inside.map(({ entity }) => entity)];
  const words = meaningCodes(normalWords(nameOfEvent(occasion.exact)).map(bare));
  return {
    event: words.at(-1)?.code ?? 0,
    words: words.filter(({ word }) => !isFunctionWord(word)).map(({ code }) => code),
    people: [...new Set(people.filter((key) => key.startsWith('person:')))].sort(),
  };
}

/** The words an event is named by, up to those that say who took part: "the phone call", of "… between two men". */
function nameOfEvent(words: string): string {
  return words.split(/\s+(?:between|with|of|to|at|by)\s/)[0] ?? words;
}
