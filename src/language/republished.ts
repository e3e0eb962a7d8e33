import { monthNumber, weekdayNumber } from './calendar-names.js';

/** Where a credit names an outlet: its words, and where in the line they start. */
export interface NamedOutlet {
  name: string;
  start: number;
}

const FIRST = String.raw`(?:was\s+|has\s+been\s+|is\s+)?(?:originally|first|previously)\s+(?:published|appeared|ran|posted)\s+(?:on|in|by|at)\b`;
const ENGLISH = new RegExp(
  [
    String.raw`^\W{0,3}(?:a\s+version\s+of\s+)?this (?:article|story|report|piece|post|column|essay|interview)\s+${FIRST}`,
    // What first appeared in a year, and is not this article, is something the text speaks of.
    String.raw`^\W{0,3}(?:it\s+)?${FIRST}(?!\s+\d{4}\b)`,
    String.raw`^\W{0,3}(?:this (?:article|story|report|piece|post) (?:was|is|has been) )?(?:re-?published|reprinted|syndicated)\b.{0,30}\b(?:from|with permission|under|by)\b`,
  ].join('|'),
  'i',
);
/** "It first appeared in the south, scientists say" speaks of something else. */
const SAID = /,\s+(?:\p{L}+\s+){1,3}(?:say|says|said|reported|report|believe|think)\b[^,]*$/iu;

const ORIGINAL =
  /\b(?:published|appeared|ran|posted|[Rr]eprinted|[Rr]e-?published|[Ss]yndicated)\s+(?:[a-z]+\s+)?(?:with\s+permission\s+)?(?:on|in|by|at|from)\s+(?:the\s+(?:website\s+of\s+)?)?(?<name>[\p{Lu}\d][^.|,;(\n]*)/gu;

/** The name behind the words of a credit, in quotation marks or not. */
const NAME = String.raw`[“"„«‹'‘]?(?<name>[\p{L}\d][^|;(\n“”"„«»‹›]{1,60}?)`;
const END = String.raw`[”"»›'’]?\s*(?:[.。|;(]|,|$)`;
/** The same in other languages; each says that this text, or what the line stands for, was published first there. */
const OTHERS: readonly RegExp[] = [
  // German
  String.raw`^\W{0,3}(?=.*(?:erschien|veröffentlicht|publiziert))(?:(?:dieser|der)\s+(?:artikel|text|beitrag|kommentar)\s+(?:ist|erschien|wurde)\s+)?(?:zuerst|ursprünglich|erstmals|zunächst)\s+(?:(?:erschienen|veröffentlicht|publiziert)\s+)?(?:bei|in der|im|in|auf|von|am\s[^a-z]{1,25}\s(?:in|bei|auf)(?:\s(?:der|dem))?)\s+(?:der\s+|dem\s+)?${NAME}(?:\s+(?:erschienen|veröffentlicht|publiziert))?${END}`,
  // French
  String.raw`^\W{0,3}(?:cet\s+article\s+(?:a\s+(?:été\s+)?|est\s+)?|article\s+)?(?:(?:initialement|d[’']abord|originellement|précédemment)\s+(?:été\s+)?(?:publié|paru)|(?:publié|paru)\s+(?:initialement|d[’']abord|pour la première fois|à l[’']origine))\s+(?:sur|dans|par|chez)\s+(?:le\s+site\s+(?:de\s+|du\s+)?)?${NAME}${END}`,
  // Spanish, Catalan
  String.raw`^\W{0,3}(?:(?:este|el)\s+(?:artículo|texto|reportaje)\s+(?:fue\s+|se\s+)?)?(?:(?:publicado|publicó|apareció|aparecido)\s+(?:originalmente|originariamente|por primera vez|primero)|(?:originalmente|originariamente)\s+(?:publicado|publicó|apareció))\s+(?:en|por)\s+${NAME}${END}`,
  // Portuguese
  String.raw`^\W{0,3}(?:(?:este|esta|o|a)\s+(?:artigo|texto|reportagem|matéria)\s+(?:foi\s+)?)?(?:publicad[oa]\s+(?:originalmente|inicialmente|primeiro)|(?:originalmente|inicialmente)\s+publicad[oa])\s+(?:em|no|na|pel[oa]|por)\s+${NAME}${END}`,
  // Italian
  String.raw`^\W{0,3}(?:(?:questo|l[’'])\s*articolo\s+(?:è\s+)?(?:stato\s+)?)?(?:(?:originariamente|inizialmente|già)\s+(?:pubblicato|apparso|uscito)|(?:pubblicato|apparso|uscito)\s+(?:originariamente|inizialmente|per la prima volta))\s+(?:su|sul|sulla|in|da|dal)\s+${NAME}${END}`,
  // Dutch
  String.raw`^\W{0,3}(?=.*(?:verschenen|gepubliceerd|verscheen))(?:dit\s+(?:artikel|stuk|verhaal)\s+(?:is\s+|verscheen\s+|werd\s+)?)?(?:eerder|eerst|oorspronkelijk)\s+(?:verschenen\s+|gepubliceerd\s+|verscheen\s+)?(?:in|op|bij|door)\s+${NAME}(?:\s+(?:verschenen|gepubliceerd))?${END}`,
  // Swedish, Norwegian, Danish
  String.raw`^\W{0,3}(?=.*(?:publicera|publisert|publiceret|bragt))(?:(?:artikeln|texten|artikkelen|saken|artiklen|denna\s+artikel|denne\s+(?:artikkelen|saken|artikel))\s+(?:publicerades|har\s+publicerats|ble|er|blev|var)?\s*)?(?:ursprungligen|först|først|opprinnelig|oprindeligt)\s+(?:publicerad\s+|publisert\s+|publiceret\s+|bragt\s+)?(?:i|på|hos|av|af)\s+${NAME}${END}`,
  // Polish
  String.raw`^\W{0,3}(?=.*(?:opublikowan|ukazał))(?:(?:ten\s+)?(?:artykuł|tekst)\s+(?:został\s+|ukazał\s+się\s+)?)?(?:pierwotnie|po raz pierwszy)\s+(?:opublikowany\s+|ukazał\s+się\s+)?(?:w|na|przez)\s+(?:łamach\s+)?${NAME}${END}`,
  // Russian, Ukrainian
  String.raw`^\W{0,3}(?:(?:этот\s+|эта\s+|ця\s+|цей\s+)?(?:статья|материал|текст|стаття|матеріал)\s+(?:был[аи]?\s+|було\s+|була\s+|був\s+)?)?(?:впервые|первоначально|изначально|вперше|спочатку)\s+(?:опубликован[аоы]?|вышл[аи]|вышел|опублікован[аоо]?)\s+(?:в|на|у)\s+(?:издании\s+|газете\s+|журнале\s+|сайте\s+|виданні\s+)?${NAME}${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** Japanese: the name stands before what happened to the text. */
const JAPANESE =
  /^\W{0,3}この記事は、?[「『]?(?<name>[^「」『』、。]{2,30})[」』]?(?:に|で)(?:初めて)?(?:掲載|公開|配信)/u;

/** A word of every such line: most lines have none. */
const PUBLISHED =
  /publish|appeared|\bran\b|posted|print|syndicated|erschien|veröffentlicht|publi|paru|apareci|apparso|uscito|pubblicato|verschenen|verscheen|bragt|opublikowan|ukazał|опубл|выш|この記事/iu;

/** True for a line that says this text was published by somebody first. */
export function isRepublished(line: string): boolean {
  if (!PUBLISHED.test(line)) return false;
  if (ENGLISH.test(line)) return !SAID.test(line);
  return othersIn(line) !== null;
}

/** Whom such a line names: an outlet's name, no weekday, month, year or language. */
export function originalIn(line: string): NamedOutlet | null {
  return englishIn(line) ?? othersIn(line);
}

/** When it appeared, and on what terms it does so again, is no part of the name. */
const BEHIND_NAME =
  /\s+(?:(?:on|in)\s+(?:\d|\p{Lu}\p{Ll}+\.?\s+\d)|and\s+(?:is|was|has|re\p{Ll}+)\b|under\b|with\s+\p{Ll}).*$/u;

function englishIn(credit: string): NamedOutlet | null {
  for (const match of credit.matchAll(ORIGINAL)) {
    const whole = match.groups?.['name']?.replace(BEHIND_NAME, '').trim() ?? '';
    const parts = whole.split(/\s+(?:by|on|in)\s+(?:the\s+website\s+of\s+)?/);
    // "in English by X": what stands before the preposition is no name; "Stand by Me" is one.
    const name = isNoName(parts[0] ?? '') ? parts.slice(1).find((one) => !isNoName(one)) : whole;
    const bare = name?.replace(/^the\s+/, '') ?? '';
    if (!isNoName(bare)) return { name: bare, start: credit.indexOf(bare, match.index) };
  }
  return null;
}

/** A day behind the name: "am 3. Mai 2024", "le 3 mai 2024", "el 3 de mayo". */
const DAY_BEHIND = /\s+(?:am|vom|le|el|em|il|op|den|d\.|dnia)\s+\d.*$/iu;
/** What first appeared in a place, a time or a form is no outlet's. */
const CAPITAL =
  /^(?:(?:der|die|das|dem|le|la|les|el|los|il|lo|o|a|os|de|den|het)\s+|l[’'])?[\p{Lu}\p{Lo}\d]|\.\p{Ll}{2,4}$/u;

/** Sentences that are longer say more than where the text stood. */
const LONGEST_CREDIT = 150;

function othersIn(line: string): NamedOutlet | null {
  if (line.length > LONGEST_CREDIT) return null;
  const matches = [...OTHERS, JAPANESE].map((pattern) => pattern.exec(line));
  const match = matches.find((one) => one !== null) ?? null;
  const name = match?.groups?.['name']?.replace(DAY_BEHIND, '').trim() ?? '';
  if (match === null || !CAPITAL.test(name) || isNoName(name)) return null;
  return { name, start: line.indexOf(name, match.index) };
}

const LANGUAGE =
  /^(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Russian|Ukrainian|Polish|Turkish|Arabic|Persian|Farsi|Hebrew|Hindi|Bengali|Urdu|Japanese|Korean|Chinese|Mandarin|Vietnamese|Thai|Indonesian|Swedish|Norwegian|Danish|Finnish|Czech|Hungarian|Romanian|Greek|Bulgarian|Serbian|Croatian|Swahili|Amharic|Tagalog|Catalan)\b/;

/** A day, a month, a number or a language says when or how it appeared, not where. */
function isNoName(name: string): boolean {
  const [first = ''] = name.split(/[\s,]+/);
  const single = !/\p{L}.*\s+\p{L}/u.test(name.replace(/[\d,]/g, ''));
  if (!/\p{L}/u.test(name) || LANGUAGE.test(name)) return LANGUAGE.test(name) ? single : true;
  return (weekdayNumber(first) !== null || monthNumber(first) !== null) && single;
}
