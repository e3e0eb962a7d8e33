import { isContent, wordCodes } from './word-codes.js';

/**
 * How a sentence stands to what it speaks of. `denies`: it denies, refutes or calls false what its words say.
 * `exposes`: it calls a report, claim, picture or the like false, a hoax, staged, whatever words that report used.
 */
export interface Stance {
  denies: boolean;
  /** It denies with a "no" or "not", and no word of denying. */
  flatly: boolean;
  exposes: boolean;
  /** It asks. */
  asks: boolean;
  /** It passes on what it does not vouch for: rumour, may, reportedly. */
  hedges: boolean;
  /** It says "not", "no", "never" of something. */
  negates: boolean;
}

const REPORT = String.raw`(?:claims?|reports?|stor(?:y|ies)|rumou?rs?|allegations?|accusations?|suggestions?|news|speculation|articles?|tweets?|photos?|photographs?|pictures?|images?|videos?|quotes?|posts?|statements?)`;
const FALSE = String.raw`(?:false|fake|bogus|erroneous|inaccurate|untrue|incorrect|misleading|unfounded|baseless|phony|phoney|fabricated|doctored|made[- ]up)`;

/** What is false that no report is: "false arrest". */
const OTHER_FALSE = String.raw`(?!\s+(?:preten[cs]es?|passports?|identit(?:y|ies)|names?|arrests?|imprisonment|start|alarms?|flags?|teeth|hopes?|sense|documents?|positives?|starts?|accounting|charges?|id|ids|nails|fur|tan|eyelashes|step|note))`;

const EXPOSES: readonly RegExp[] = [
  /\bhoax(?:es|ed|er|ers)?\b/i,
  /\b(?:greatly|grossly|wildly|vastly) exaggerated\b/i,
  /\bdebunk(?:s|ed|ing)?\b/i,
  /\b(?:untrue|unfounded|baseless|fabricated|fabrications?)\b/i,
  /\bfake news\b|\bfaked\b|\b(?:clearly|all|was|were|are|is) (?:fake|staged)\b/i,
  new RegExp(String.raw`\b${FALSE}\s+(?:\w+\s+)?${REPORT}\b`, 'i'),
  new RegExp(
    String.raw`\b${REPORT}\b[^.;]{0,40}?\b(?:not true|not real|is false|are false|was false|were false|proved false|wrong|${FALSE})\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:false|falsely|fake|untrue)\b${OTHER_FALSE}`, 'i'),
  /\b(?:not|n['’]t|never)\s+(?:\w+\s+){0,2}(?:true|real|genuine|authentic|accurate)\b/i,
  /\b(?:no truth|without foundation|fell for|falls for|fall for|duped|dupes|prank(?:ed|s|sters?)?|satir(?:e|ical)|urban legend)\b(?!\s+(?:magazine|weekly|newspaper))/i,
  new RegExp(String.raw`\b${REPORT} (?:was |were |is |are )?(?:retracted|withdrawn)\b`, 'i'),
  new RegExp(
    String.raw`\b(?:made|making) (?:it|this|that|the (?:whole|entire) ${REPORT}) (?:all )?up\b|\bmade it all up\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:retract(?:s|ed|ing)?|pulls?|pulled)\b[^.;]{0,20}\b${REPORT}\b`, 'i'),
];

const DENIES: readonly RegExp[] = [
  /(?<!\b(?:to|could|can|would|may|might|cannot|will|should|must) )\b(?:den(?:y|ies|ied|ying)|denials?|refut(?:es?|ed|ing|ation)|disprov(?:e|es|ed|en)|rebut(?:s|ted)?|repudiat(?:es?|ed))\b/i,
  new RegExp(
    String.raw`\b(?:disput(?:es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|quash(?:es|ed)|contradict(?:s|ed|ing)?|push(?:es|ed|ing)? back (?:on|against)|shoots? down|shot down|shooting down|rubbish(?:es|ed)|casts? doubt on)\b[^.;]{0,30}\b${REPORT}\b`,
    'i',
  ),
  new RegExp(String.raw`\bcontrary to (?:\w+ ){0,2}${REPORT}\b`, 'i'),
  new RegExp(
    String.raw`\b${REPORT}\b[^.;]{0,30}\b(?:put to rest|shot down|dismissed|denied|refuted|disputed)\b`,
    'i',
  ),
];

/** What "no" may be said of, to deny that it was ever done. */
const MADE =
  '(?:made|issued|sent|given|performed|taken|offered|leaked|planned|considered|held|placed|carried out|committed|paid|signed|involved|received|imposed|ordered|discussed)';
/** Ways of denying with a "no" or "not" that is said of a whole matter: "there are no plans to", "no such order was given". */
const FLATLY: readonly RegExp[] = [
  /\bno such (?:a )?\w+/i,
  /\b(?:is|are|was|were|has|have|had|with|say|says|said|of) (?:absolutely |currently )?no (?:\w+ )?(?:plans?|intentions?|proof|evidence|indications?|basis) (?:to|of|for|that)\b/i,
  /\b(?:not|n['’]t) (?:currently )?(?:have|having) (?:any |a |the )?(?:plans?|intentions?|proof|evidence) (?:to|of|for|that)\b/i,
  new RegExp(
    String.raw`\bno (?:\w+ ){1,2}(?:was|were|has been|have been|had been|is being|are being) (?:ever |being )?${MADE}\b`,
    'i',
  ),
  /\b(?:(?:did|do|does)(?: not|n['’]t) (?:happen|take place|occur|exist)|never (?:happened|took place|occurred|existed)|nothing of the (?:sort|kind)|(?:is|was)(?: not|n['’]t) the case)\b/i,
  /\b(?:not|never|n['’]t)\b[^.;]*,? as (?:has|have|had|was|were|is|are) (?:been )?(?:claimed|reported|alleged|suggested|rumou?red)\b/i,
  /\b(?:(?:is|are|was|were|it['’]s|that['’]s) (?:all |just |simply )?(?:an? (?:\w+ )?)?(?:lie|lies)|(?:pack|tissue|web) of lies|making up lies)\b/i,
];

/** None of these is without one of such words: looked for first, as most sentences have none. */
const MAY_BE_FLAT = /\b(?:no|not|never|nothing|lies?)\b|n['’]t\b/i;

/** "neither confirmed nor denied", "did not deny": nobody denies. "denied bail": another word. */
const NO_DENIAL =
  /\b(?:confirm(?:ed|s|ing)? (?:or|nor) den(?:y|ied|ies|ying)|(?:not|n['’]t|never|nor|neither|without|cannot) (?:\w+ )?den(?:y|ied|ying)|(?:be|been|being|is|are|was|were|get|got) (?:\w+ly )?denied (?!by\b|on\b|that\b|as\b|and\b|in\b|at\b|after\b)\w+|den(?:y|ied|ies|ying) (?:\w+ ){0,2}(?:bail|entry|access|visas?|boarding|treatment|service|coverage|permission|asylum|a chance|parole|requests?|motions?|applications?|petitions?))\b/i;

/** "The warming is no hoax", "the picture is not fake": nothing is exposed. Of what is "not just false" it is. */
const NO_EXPOSURE =
  /(?:\b(?:not|never|no|nor|neither)|n['’]t)\s+(?:(?:an?|the|any|all|some|entirely|completely|be called|be considered)\s+)?(?:\w+\s+)?["“'‘]?(?:hoax(?:es)?|fakes?|faked|false|staged|fabricated|bogus|untrue|unfounded|baseless|pranks?|satir(?:e|ical))\b/gi;

const NEGATES =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|nope|without)\b|n['’]t\b/i;
/** A number that is no denial: "no longer", "no. 5", "not only". */
const NO_NEGATION =
  /\b(?:no longer|not only|not just|no\.? ?\d|no doubt|no more than|not least|no good|no wonder|no matter|no[- ]one else|why not|if not)\b/i;
const ASKS = /\?\s*["”’']?\s*$|^(?:did|does|do|is|are|was|were|has|have|can|could|will|would)\s/i;
const HEDGES =
  /\b(?:(?:a|the|this|that|these|those|some|several|media|news) (?:\w+ )?(?:reports?|stor(?:y|ies)|rumou?rs?|claims?|articles?|websites?)|according to (?:\w+ ){0,3}(?:reports?|rumou?rs?)|may|might|could|reported(?:ly)?|alleged(?:ly)?|rumou?r(?:s|ed)?|purported(?:ly)?|supposed(?:ly)?|apparent(?:ly)?|possib(?:le|ly)|claims?|unconfirmed|speculation|suspected|believed|considering|mulls|eyes|said to)\b/i;

/** The stance of one sentence, clause or headline; `cue` is the verb of saying it depends on ("denied"), if any. */
export function stanceOf(text: string, cue = ''): Stance {
  const both = cue === '' ? text : `${cue} ${text}`;
  const flatly = MAY_BE_FLAT.test(text) && FLATLY.some((pattern) => pattern.test(text));
  const negates = NEGATES.test(text.replace(NO_NEGATION, ' '));
  return {
    denies: flatly || (DENIES.some((pattern) => pattern.test(both)) && !NO_DENIAL.test(both)),
    flatly,
    exposes: exposesIn(both),
    asks: ASKS.test(text.trim()),
    hedges: HEDGES.test(both),
    negates,
  };
}

function exposesIn(text: string): boolean {
  const isExposed = (words: string) => EXPOSES.some((pattern) => pattern.test(words));
  return isExposed(text) && isExposed(text.replace(NO_EXPOSURE, ' '));
}

const CLAUSE_END = /[,;:.!?()“”"–—]|\s(?:but|and|while|because)\s/i;

/** Words of content that may stand between "not" and the end of what it reaches. */
const REACH = 6;

/** "Refused to pay", "decided against paying": what follows is not done, without a "not". */
const LEAVES =
  /\b(?:(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|fail(?:s|ed|ure)?) to|decid(?:e|es|ed|ing) (?:against|not)|rul(?:e|es|ed|ing) out|stopp?(?:s|ed)? short of)\b/i;

/** Codes of the words of content behind such a verb, at most so many. */
export function leftCodes(text: string): number[] {
  const at = LEAVES.exec(text);
  if (at === null) return [];
  const clause = text.slice(at.index + at[0].length).split(CLAUSE_END)[0]!;
  return wordCodes(clause).filter(isContent).slice(0, REACH);
}

/** Codes of the words of content a negation of the sentence reaches: those that follow it in its clause, at most so many. */
export function negatedCodes(text: string): number[] {
  const found: number[] = [];
  const parts = text.replace(NO_NEGATION, ' ').split(CLAUSE_END);
  for (const part of parts) {
    const at = NEGATES.exec(part);
    if (at === null) continue;
    const after = wordCodes(part.slice(at.index + at[0].length)).filter(isContent);
    found.push(...after.slice(0, REACH));
  }
  return [...new Set(found)];
}

/** Stems that only say that something is denied, or who reports: not what is denied. */
const SAYING = new Set(
  wordCodes(
    `deny denied denies denial refute dispute dismiss reject hoax fake faked false debunk bogus untrue fabricated
    staged prank satirical satire report reports reported reportedly story stories rumor rumour rumored claim claims
    claimed allege alleged allegedly allegation news article website site media online internet viral true real
    confirm confirmed confirms spokesman spokeswoman spokesperson official officials statement retract retracted put
    rest update updated video photo picture watch exclusive breaking despite duped`,
  ),
);

const REPORTS = new Set(
  wordCodes(
    'report reports rumor rumors rumour rumours story stories claim claims such speculation hoax news',
  ),
);

/** A denial of what was reported, in words that name the report and not what it says. */
export function speaksOfReports(codes: readonly number[]): boolean {
  return codes.some((code) => REPORTS.has(code));
}

const CLAUSE =
  /[,;:()–—]|\s(?:but|while|although|though|which|who|and|before|after|when|because)\s/i;
/** What stands behind these is told of what is denied, and not itself denied. */
const BACKGROUND =
  /[;:]|\s(?:while|which|before|after|when|because|that (?:allegedly|reportedly)|and(?= (?:\w+ly )?(?:\w+ed|said|says|told)\b))\s/i;

/**
 * What a sentence denies or exposes: of a denial the content behind its verb, of "false" or "hoax" the content of the
 * clause it stands in. A long sentence says more than that, and denies none of the rest.
 */
export function denialTarget(text: string): number[] {
  const denial = firstMatch([...DENIES, ...FLATLY], text);
  if (denial !== null) {
    const behind = text.slice(denial.index).replace(VERB, '');
    return matterOf(wordCodes(behind.split(BACKGROUND)[0]!));
  }
  const exposure = firstMatch(EXPOSES, text);
  if (exposure === null) return matterOf(wordCodes(text));
  let from = 0;
  for (const clause of text.split(CLAUSE)) {
    const at = text.indexOf(clause, from);
    from = at + clause.length;
    if (exposure.index < from) return matterOf(wordCodes(clause));
  }
  return matterOf(wordCodes(text));
}

/** The first word of a denial, which says that it is one: "shot [down a report]". */
const VERB = /^\S+/;

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [match];
  });
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

/** The words a denial is about: content without the words of denying and reporting. */
export function matterOf(codes: readonly number[]): number[] {
  return [...new Set(codes.filter((code) => isContent(code) && !SAYING.has(code)))];
}
