import { findDates } from './dates.js';
import { isGivenName } from './given-names.js';
import { agencyNamed, readsAsOutlet } from './outlets.js';

/** What a piece of a byline names, as far as its shape tells. */
export type NameKind =
  /** A person with a common given name. */
  | 'given'
  /** A news agency, an outlet, the desk of one, or another body. */
  | 'agency'
  /** Two to four capitalised words: perhaps a person. */
  | 'shape'
  /** Two to four letters beside an agency's name: how an editor signs. */
  | 'initials';

/** UTF-16 offsets in the line. */
export interface BylineName {
  text: string;
  start: number;
  end: number;
  kind: NameKind;
}

/** A line read as a byline would be read. */
export interface BylineReading {
  names: BylineName[];
  /** Opens with "By", "Von", "Par" … and goes on with a name. */
  by: boolean;
  /** Holds a role ("staff writer"), a handle or a mail address. */
  role: boolean;
  /** Something stands on the line that is neither name, role, date nor note of the page. */
  rest: boolean;
}

const NOBODY: BylineReading = { names: [], by: false, role: false, rest: true };
/** Longer lines are no byline (UTF-16 units). */
const LONGEST = 200;

const BY =
  /^(?:(?:written|posted|reported|published|story|text|words|edited|compiled|geschrieben|rédigé|publié|escrito|scritto)\s+)?(?:by|von|par|por|di|da|af|av|door|przez)(?:\s*:\s*|\s+)(?=\S)|^(?:text|texte|tekst|testo|texto|auteurs?|autor(?:en|in|es)?|authors?|autore|автор)\s*:\s*|^(?:ein(?:e)?\s+)?(?:kommentar|interview|gastbeitrag|bericht|analyse|kolumne)\s+von\s+|^(?:an?\s+)?(?:analysis|interview|column|essay|report|review|commentary)\s+by\s+|^propos\s+recueillis\s+par\s+/iu;
/** The word and the name run together: "byAnn Other". */
const GLUED = /^[Bb]y(?=\p{Lu}\p{Ll})/u;

const RANK =
  'staff|senior|chief|deputy|associate|assistant|acting|managing|executive|contributing|special|guest|freelance|political|politics|business|economics?|sports?|football|news|world|health|science|education|environment|climate|technology|tech|culture|arts|features?|digital|content|foreign|national|local|regional|crime|royal|consumer|city|video|data|investigations?|europe|asia|africa|middle east|diplomatic|defen[cs]e|security|legal|media|religion|travel|food|money|property|transport|social affairs|community|audience';
const ROLE = new RegExp(
  [
    String.raw`\b(?:(?:${RANK})\s+)*(?:writer|correspondent|reporter|editor|contributor|columnist|journalist|author|producer|director|critic|commentator|freelancer|photographer|in chief)s?\b`,
    String.raw`\b[\p{L}-]*(?:redakteur|reporter|korrespondent|autor|journalist|volontär|redaktor)(?:in|en)?\b`,
    String.raw`\b(?:journaliste|correspondante?|rédact(?:eur|rice)(?: en chef)?|periodista|redactora?|corresponsal|jornalista|giornalista|redattore|inviat[oa]|verslaggever|redacteur)\b`,
    String.raw`(?:인턴\s?)?기자(?!\p{L})|記者(?!\p{L})|(?<!\p{L})(?:журналист|корреспондент|обозреватель)`,
  ].join('|'),
  'giu',
);
/** A role that runs into the name before it: "Ann OtherStaff Writer". */
const GLUED_ROLE =
  /(?<=\p{Ll})(?:Staff|Senior|News|Chief|Deputy|Political|Reporter|Editor|Writer|Correspondent|Journalist)\b.*$/u;
/** What a rank begins behind a name: "Ann Other Deputy Digital Editor (North)". */
const BEHIND_NAME = new RegExp(String.raw`(?<=\S\s+\S+\s+)(?:${RANK})\b.*$`, 'iu');
/** Whom somebody wrote for, behind the name: "By Ann Other for the Riverside Gazette". */
const WRITTEN_FOR =
  /(?<=\p{Lu}\S*\s\p{Lu}\S*)\s(?:for|für|pour|para|per|voor)\s(?:the\s)?\p{Lu}[\p{L} .'’-]*/u;
const HANDLE = /[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,}|\[email.protected\]/giu;
/** What a page says beside a byline. */
const NOTE =
  /(?<!\p{L})(?:(?:first |last )?(?:published|posted|updated|modified)|\d+\s*min(?:ute)?s?(?:\s+read)?|lesezeit|aktualisiert|veröffentlicht|online seit|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|oppdatert|publisert|uppdaterad|publicerad|\d+ (?:mins?|minutes?|hours?|days?) ago|ist|gmt|utc|edt|est|uhr|share|follow|listen)(?!\p{L})[^|•·/,]*/giu;
const SEPARATOR =
  /[|•·/;,()]|\s[–—-]\s|\s+(?:and|und|et|y|e|og|och|en|i|и|&|with|mit|avec|con|com|med|met)\s+|\s{2,}|\d[\d:.]*/giu;
const PARTICLE =
  /^(?:de|da|do|dos|del|della|di|der|den|des|du|van|von|vom|zu|zur|af|av|la|le|el|al|bin|ben|ibn|ter|ten|st\.?|y|e)$/iu;
/** Agencies of pictures: a credit, never a byline. */
const PICTURES =
  /^(?:getty|shutterstock|alamy|istock|unsplash|pixabay|pexels|imago|picture alliance|scanpix)\b/i;

/** Who signs for a newsroom: no person, in whatever language. */
const DESK =
  /^(?:(?:[\p{L}\d.]+[- ])?redaktion(?:en)?|(?:la |a |de )?(?:redacci[oó]n|redação|redazione|rédaction|redactie|redakcja|redaktionen)|редакция|newsroom|(?:the )?editors|.+ (?:staff|desk|newsroom|editorial|(?:editorial|news) (?:team|board)))$/iu;
/** What organisations call themselves: "Georgia State University" begins with a given name, and is nobody. */
const BODY =
  /\b(?:university|college|school|institute|association|council|foundation|ministry|department|office|committee|union|society|cent(?:er|re)|group|company|inc|ltd|llc|gmbh|police|bank|party|team|staff|board|bureau|agency|service|project|alliance|federation|universität|universidad|université|università|ministerium|quarterback|morning|evening|monday|sunday)\b/iu;

/** Words that sentences have and names do not: "By George, He Has Done It" is a headline. */
const SENTENCE =
  /\b(?:he|she|it|they|we|you|is|are|was|were|has|have|had|will|wins?|won|says?|said|does|done|not|no|his|her|their|how|why|what|when)\b/i;

/** Reads a line as a byline would be read; says with `rest` how much of it is none. */
export function readByline(text: string): BylineReading {
  if (text.length > LONGEST) return NOBODY;
  const from = segmentAt(text);
  const reading = readSegment(text.slice(from));
  const names = reading.names.map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }));
  return { ...reading, names };
}

/** Where "By" opens a part of a line that other things stand before: "Harbour | News | By Ann Other". */
function segmentAt(text: string): number {
  if (BY.test(text) || GLUED.test(text)) return 0;
  for (const { index, 0: bar } of text.matchAll(/[|•·]\s*/g))
    if (BY.test(text.slice(index + bar.length))) return index + bar.length;
  return 0;
}

function readSegment(text: string): BylineReading {
  const opening = GLUED.test(text) ? GLUED : BY;
  const by = opening.test(text);
  const dated = findDates(text).reduce((rest, { start, end }) => masked(rest, start, end), text);
  const opened = maskedAll(dated, opening);
  const own = by ? withoutClient(opened) : opened;
  const bare = maskedAll(maskedAll(own, HANDLE), NOTE);
  const named = maskedAll(bare, ROLE);
  const role = named !== bare || maskedAll(opened, HANDLE) !== opened;
  const parts = partsOf(named);
  const agency = parts.some((part) => agencyNamed(part.text) !== null);
  const kinds = parts.map((part) => kindOf(part.text, { role, dated: dated !== text, agency }));
  const names = parts.flatMap((part, i) => {
    const kind = kinds[i];
    return kind == null ? [] : [{ ...part, kind }];
  });
  const alias = by && names.length === 0 ? aliasIn(parts[0]) : [];
  const rest = kinds.slice(alias.length).includes(null);
  return { names: [...names, ...alias], by: by && names.length + alias.length > 0, role, rest };
}

/** "Posted by seagull on 3 May": behind the word even a name of small letters is one. */
function aliasIn(part: Part | undefined): BylineName[] {
  const alias = /^[\p{L}\d._-]{2,30}(?=\s+(?:am|on|le|el|den|at|in)$|$)/u.exec(
    part?.text ?? '',
  )?.[0];
  if (
    part === undefined ||
    alias === undefined ||
    /^(?:the|a|an|this|that|der|die|das)$/i.test(alias)
  )
    return [];
  return [{ text: alias, start: part.start, end: part.start + alias.length, kind: 'shape' }];
}

function masked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${'|'.repeat(end - start)}${text.slice(end)}`;
}

function maskedAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => '|'.repeat(found.length));
}

/** An agency that somebody wrote for has a byline of its own, any other outlet has none. */
function withoutClient(text: string): string {
  const found = WRITTEN_FOR.exec(text);
  if (found === null) return text;
  const joint = /^\s\S+\s(?:the\s)?/u.exec(found[0])?.[0] ?? '';
  const isAgency = agencyNamed(found[0].slice(joint.length).trim()) !== null;
  const end = isAgency ? joint.length : found[0].length;
  return masked(text, found.index, found.index + end);
}

type Part = Omit<BylineName, 'kind'>;

/** The pieces between separators, without what a role has left of its rank. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (end: number): void => {
    const raw = text.slice(from, end).replace(GLUED_ROLE, '').replace(BEHIND_NAME, '');
    const own = halved(raw.trim().replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''));
    const start = from + Math.max(raw.indexOf(own), 0);
    if (/\p{L}/u.test(own)) parts.push({ text: own, start, end: start + own.length });
  };
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    add(index);
    from = index + separator.length;
  }
  add(text.length);
  return parts;
}

/** "Ann Other Ann Other", as a picture's description and the name beside it leave it. */
function halved(text: string): string {
  const words = text.split(/\s+/);
  const half = words.slice(0, words.length / 2).join(' ');
  return words.length % 2 === 0 && half === words.slice(words.length / 2).join(' ') ? half : text;
}

function kindOf(
  part: string,
  line: { role: boolean; dated: boolean; agency: boolean },
): NameKind | null {
  const words = part.split(/\s+/);
  if (PICTURES.test(part) || SENTENCE.test(part)) return null;
  if (agencyNamed(part) !== null || DESK.test(part)) return 'agency';
  if (line.agency && /^\p{Ll}{2,4}$/u.test(part)) return 'initials';
  if (/^\p{sc=Hangul}{2,4}$/u.test(part)) return line.role ? 'given' : null;
  if (/^\p{sc=Han}{3,5}$/u.test(part)) return line.role || line.dated ? 'shape' : null;
  if (words.length > 5 || !words.every(isNameWord)) return null;
  if (BODY.test(part)) return 'agency';
  const bearing = words.filter((word) => !PARTICLE.test(word));
  if (bearing.length >= 2 && isGivenName(bearing[0]!)) return 'given';
  if (readsAsOutlet(part)) return 'agency';
  return bearing.length >= 2 && bearing.length <= 4 ? 'shape' : null;
}

/** Begins with a capital, or joins names; no digits. */
function isNameWord(word: string): boolean {
  if (PARTICLE.test(word)) return true;
  return /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) && !/\p{Ll}{3}\.$/u.test(word);
}
