import { isContent, wordCodes } from './word-codes.js';

/**
 * How a sentence stands to what it speaks of. `denies`: it denies, refutes or calls false what its words say.
 * `exposes`: it calls a report, claim, picture or the like false, a hoax, staged, whatever words that report used.
 */
export interface Stance {
  denies: boolean;
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

/** "neither confirmed nor denied", "did not deny": nobody denies. "denied bail": another word. */
const NO_DENIAL =
  /\b(?:confirm(?:ed|s|ing)? (?:or|nor) den(?:y|ied|ies|ying)|(?:not|n['’]t|never|nor|neither|without|cannot) (?:\w+ )?den(?:y|ied|ying)|den(?:y|ied|ies|ying) (?:\w+ ){0,2}(?:bail|entry|access|visas?|boarding|treatment|service|coverage|permission|asylum|a chance|parole|requests?|motions?|applications?|petitions?))\b/i;

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
  const negates = NEGATES.test(text.replace(NO_NEGATION, ' '));
  return {
    denies: DENIES.some((pattern) => pattern.test(both)) && !NO_DENIAL.test(both),
    exposes: EXPOSES.some((pattern) => pattern.test(both)),
    asks: ASKS.test(text.trim()),
    hedges: HEDGES.test(both),
    negates,
  };
}

/** Words of content that may stand between "not" and the end of what it reaches. */
const REACH = 6;

/** Codes of the words of content a negation of the sentence reaches: those that follow it in its clause, at most so many. */
export function negatedCodes(text: string, reach = REACH): number[] {
  const found: number[] = [];
  const parts = text
    .replace(NO_NEGATION, ' ')
    .split(/[,;:.!?()“”"–—]|\s(?:but|and|while|because)\s/i);
  for (const part of parts) {
    const at = NEGATES.exec(part);
    if (at === null) continue;
    const after = wordCodes(part.slice(at.index + at[0].length)).filter(isContent);
    found.push(...after.slice(0, reach));
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
  /[;:]|\s(?:while|which|before|after|when|because|that (?:allegedly|reportedly))\s/i;

/**
 * What a sentence denies or exposes: of a denial the content behind its verb, of "false" or "hoax" the content of the
 * clause it stands in. A long sentence says more than that, and denies none of the rest.
 */
export function denialTarget(text: string): number[] {
  const denial = firstMatch(DENIES, text);
  if (denial !== null) return matterOf(wordCodes(text.slice(denial.index).split(BACKGROUND)[0]!));
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
