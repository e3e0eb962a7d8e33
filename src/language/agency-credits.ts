import { agencyNamed } from './outlets.js';

/** An agency that a text is signed by or rests on, and where in the words it is named. */
export interface CreditedAgency {
  agency: string;
  start: number;
  end: number;
}

/** "With inputs from PTI", "Mit Material der dpa", "avec AFP": words that say whose material the text uses. */
const INPUT = new RegExp(
  [
    String.raw`(?:with|additional)\s+(?:files?|inputs?|material|reporting|information|contributions?)\s+(?:from|by)`,
    String.raw`(?:mit\s+)?(?:material|informationen|inhalten)\s+(?:der|von|des|aus)(?:\s+nachrichtenagentur(?:en)?)?`,
    String.raw`(?:avec|source\s*:)\s+(?:l[’']|les\s+agences\s+|l[’']agence\s+)?`,
    String.raw`con\s+(?:información|informaciones|datos|informazioni)\s+(?:de|di|dell[’'a])(?:\s+(?:la\s+)?agencias?)?`,
    String.raw`com\s+(?:informações|agências?)(?:\s+(?:da|do|de))?(?:\s+agências?)?`,
    String.raw`met\s+(?:informatie|medewerking)\s+van`,
  ].join('|'),
  'iu',
);
/** "(dpa)", "(AFP/Reuters)", "(Keystone-SDA)" behind the last sentence. */
const SIGNED = /[.!?。]["'”’»)]?\s*\((?<inner>[^()]{2,40})\)\s*$/u;
/** A line of nothing but who it is from: "dpa", "AFP", "Quelle: APA", "/Reuters". */
const ALONE =
  /^[^\p{L}\p{N}]*(?:(?:quelle|source|fuente|fonte|bron|källa|kilde|źródło|источник|agency|agentur|agencia|agence)\s*:\s*)?(?<inner>[\p{L}/,&+ -]{2,40})[^\p{L}\p{N}]*$/iu;
const LONGEST = 60;
const PARTS = /[^/,;+&|]+/gu;

/** The first agency of a line that says whose material the text uses. */
export function agencyOfCredit(line: string): CreditedAgency | null {
  const said = INPUT.exec(line);
  if (said === null) return null;
  const from = said.index + said[0].length;
  const until = line.slice(from).search(/[.;)]|$/u);
  return agencyAmong(line.slice(from, from + until), from);
}

/** The agency a text ends with in brackets, where nobody but agencies or initials sign. */
export function agencyOfEnd(paragraph: string): CreditedAgency | null {
  const match = SIGNED.exec(paragraph);
  const inner = match?.groups?.['inner'];
  return match === null || inner === undefined
    ? null
    : agencyAmong(inner, paragraph.lastIndexOf(inner));
}

/** The agency of a line that has nothing else to say. */
export function agencyAlone(line: string): CreditedAgency | null {
  const match = line.length > LONGEST ? null : ALONE.exec(line);
  const inner = match?.groups?.['inner'];
  return match === null || inner === undefined ? null : agencyAmong(inner, line.indexOf(inner));
}

/** The first agency of a list, each part of which is a name of its own: "AFP, dpa", "abc/dpa". */
function agencyAmong(list: string, offset: number): CreditedAgency | null {
  for (const part of list.matchAll(PARTS)) {
    const name = part[0].replace(/^\s*(?:and|und|et|y|e|en|the|der|die|la|l[’'])\s+/iu, '').trim();
    const agency = agencyNamed(name);
    const start = offset + part.index + part[0].indexOf(name);
    if (agency !== null && !isWord(name)) return { agency, start, end: start + name.length };
  }
  return null;
}

/** "pa", "ap", "tt", "ani" are words as well; an agency's short name is written in capitals, or is one that never is. */
function isWord(name: string): boolean {
  return /^\p{Ll}{2,3}$/u.test(name) && !/^(?:dpa|afp|epd|kna|sda|apa|sid|rtr|anp|efe)$/.test(name);
}
