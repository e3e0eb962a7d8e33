/**
 * Abbreviations of general English that end in a full stop, in lower case and without it. The kind says
 * what may follow: a `title` stands before a name and never ends a sentence; a `number` does so only where
 * no number follows; after a `word` the next word decides.
 */
export type AbbreviationKind = 'title' | 'number' | 'word';

const TITLES =
  'mr mrs ms mx dr prof rev fr sr gov lt sen rep reps sens govs drs messrs mmes gen col maj capt cmdr ' +
  'sgt cpl pvt adm supt atty hon pres amb insp det msgr st ste mt ft vs v viz cf e.g i.e approx ' +
  'dept univ assn bros ald asst assoc dir sec spc';
const NUMBERS = 'no nos vol pp p art fig sec ch jan feb mar apr jun jul aug sept sep oct nov dec';
const WORDS =
  'inc corp co ltd llc plc jr sr esq etc al ph.d m.d b.a m.a u.s u.n e.u u.k d.c a.m p.m ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
  'okla ore pa tenn tex va vt wash wis wyo ave blvd rd ed est ext dept mon tue tues wed thu thurs fri ' +
  'sat sun';

function entries(list: string, kind: AbbreviationKind): [string, AbbreviationKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...entries(WORDS, 'word'),
  ...entries(NUMBERS, 'number'),
  ...entries(TITLES, 'title'),
]);

/** Words that are abbreviations only with a capital: `Sun.` and `sun.`, `No. 5` and `no.` differ. */
const NEEDS_CAPITAL = new Set(
  (
    'sun sat mon wed fri no mar may mass miss ill ind del la ore wash sec dir det rep art ed est fig ' +
    'gen ft mt st co'
  ).split(' '),
);

/** An initial or initialism: `J`, `U.S`, `a.m`, `Ph.D`. */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Ph\.D)$/u;

/**
 * The kind of abbreviation a word is when a full stop follows it, or null for an ordinary word.
 * `word` is given without that stop and as written: `Sen`, `U.S`, `R-Tex`.
 */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last === 'I') return null; // the pronoun
  if (INITIALS.test(last)) return KINDS.get(last.toLowerCase()) ?? 'word';
  const lower = last.toLowerCase();
  if (NEEDS_CAPITAL.has(lower) && last.charAt(0) === lower.charAt(0)) return null;
  return KINDS.get(lower) ?? null;
}
