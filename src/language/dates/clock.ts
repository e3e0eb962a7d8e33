import { offsetOf, ZONE } from './offsets.js';

/** A time of day in a text; offsets are UTF-16. */
export interface Clock {
  start: number;
  end: number;
  /** `HH:mm` or `HH:mm:ss`. */
  time: string;
  /** `+01:00` or `Z` where one is stated. */
  offset: string | null;
  /** The zone as it is written: "ET", "+02:00". */
  zone: string | null;
  /** Told in halves of the day: "6:05 p.m.". */
  halves: boolean;
}

const HOUR = String.raw`(?<hour>[01]?\d|2[0-3])`;
const MINUTE = String.raw`(?<minute>[0-5]\d)`;
const SECOND = String.raw`(?<second>[0-5]\d)(?:[.,]\d{1,9})?`;
const HALF = String.raw`(?:\s?(?:(?<am>[aA]\.?\s?[mM]|PG|p\.d|πμ|π\.μ|ص(?!\p{L})|صباح)|(?<pm>[pP]\.?\s?[mM]|PTG|m\.d|μμ|μ\.μ|م(?!\p{L})|مساء))\.?(?!\p{Ll}))`;
const HALF_BEFORE = String.raw`(?:(?<early>上午|午前|오전|凌晨|早上|清晨|早晨|AM)|(?<late>下午|午後|오후|晚上|晚间|中午|傍晚|PM))\s?`;
/** A length of a film or a tape is no time of day. */
const NO_LENGTH = String.raw`(?!\s?(?:[mM]in|[sS]ec|[sS]ek|mins)\b)`;

const SHAPES: readonly RegExp[] = [
  `(?:${HALF_BEFORE})?${HOUR}:${MINUTE}(?::${SECOND})?${HALF}?${NO_LENGTH}`,
  `(?:${HALF_BEFORE})?${HOUR}\\s?[時时点點시]\\s?(?:${MINUTE.replace('[0-5]', '[0-5]?')}\\s?[分분])?(?:\\s?[0-5]?\\d[秒초])?`,
  `(?<hour>1[0-2]|0?[1-9])(?:\\.${MINUTE})?${HALF}`,
  `${HOUR}\\s?[hH]\\s?(?:${MINUTE}(?:\\s?min)?)?(?![\\p{L}\\d:])`,
  `(?<hour>[01]\\d|2[0-3])${MINUTE}(?=\\s?(?:GMT|UTC|[hH]rs?|hours|Uhr)(?![\\p{L}\\d]))`,
  `${HOUR}(?=\\s?Uhr(?!\\p{Ll}))`,
].map(sticky);
/** `18.05` is a number as well: a time where it is called one, or where nothing but a sign follows. */
const DOTTED = sticky(`${HOUR}\\.${MINUTE}(?:\\.${SECOND})?(?![\\d%]|\\.\\d)`);
const DOTTED_END = sticky(String.raw`\s?(?:$|[|)•·–—,;-]|Uhr|[A-Z]{3,4}(?![\p{L}\d]))`);
const BASIC = sticky(String.raw`T(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)?`);
const CLOCK_WORD = sticky(String.raw`\s?(?:Uhr|hrs?|Hrs?|hours|óra|น\.)(?!\p{Ll})`);
const ZONED = sticky(String.raw`\s?\(?(?<zone>${ZONE})\)?`);
/** `-05:00` right behind a time without seconds is the end of a span of time. */
const UNTIL = /^-\d\d:/;

/** What may stand between a day and its time. */
const BETWEEN = sticky(
  String.raw`\s{0,3}(?:(?:г|р)\.?,?\s{1,2})?(?:(?:[,;|•·@–—/:-]|\(|\.(?=\s))\s{0,3}){0,2}(?:(?<word>at|um|à|a las|a les|ás|às|as|alle ore|alle|ore|ora|om|kl\.?|KL\.?|klo|kell|v|o godz\.|godz\.|o|ob|la|в|о|об|saat|pukul|jam|pkl\.?|pada|nang|në|στις|في|الساعة|على الساعة|ساعت|کو|בשעה|को|रोजी|এ|அன்று|ರಂದು|lúc)\s{1,2})?`,
);

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The time of day that begins at a place, with its zone. */
export function clockAt(text: string, at: number, called = false): Clock | null {
  for (const shape of SHAPES) {
    const match = matchAt(shape, text, at);
    if (match !== null) return clockOf(text, match);
  }
  const dotted = matchAt(DOTTED, text, at);
  if (dotted === null) return null;
  const ends = called || matchAt(DOTTED_END, text, at + dotted[0].length) !== null;
  return ends ? clockOf(text, dotted) : null;
}

/** The time behind a day: "at 6:05 p.m.", ", 18.05 Uhr", "T10:11:12+02:00", or glued to it ("20232:23 PM"). */
export function clockAfter(text: string, at: number): Clock | null {
  if (text[at] === 'T') {
    const basic = matchAt(BASIC, text, at);
    return basic === null ? clockAt(text, at + 1) : clockOf(text, basic);
  }
  const between = matchAt(BETWEEN, text, at);
  if (between === null) return null;
  const { word } = between.groups ?? {};
  return clockAt(
    text,
    at + between[0].length,
    /^(?:kl|KL|um|alle|ore|pukul|jam|pkl|saat)/.test(word ?? ''),
  );
}

function clockOf(text: string, match: RegExpExecArray): Clock | null {
  const groups = match.groups ?? {};
  const { am, pm, early, late, second } = groups;
  const halves = [am, pm, early, late].some((half) => half !== undefined);
  const hour = hourOf(
    Number(groups['hour']),
    halves ? pm !== undefined || late !== undefined : null,
  );
  if (hour === null) return null;
  const end = match.index + match[0].length;
  const zone = zoneAt(text, end, second !== undefined || match[0].startsWith('T'));
  return {
    start: match.index,
    end: zone?.end ?? end,
    time: [hour, groups['minute'] ?? '00', second]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join(':'),
    offset: zone === null ? null : offsetOf(zone.name),
    zone: zone?.name ?? null,
    halves,
  };
}

/** "13:42pm" is 13:42 all the same, and "18:05 am Montag" is no morning. */
function hourOf(hour: number, afternoon: boolean | null): number | null {
  if (hour > 23) return null;
  if (afternoon === null || (!afternoon && hour > 12)) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function zoneAt(text: string, at: number, exact: boolean): { end: number; name: string } | null {
  if (!exact && UNTIL.test(text.slice(at, at + 4)) && text[at - 6] !== 'T') return null;
  const word = matchAt(CLOCK_WORD, text, at);
  const match =
    matchAt(ZONED, text, at) ?? (word === null ? null : matchAt(ZONED, text, at + word[0].length));
  if (match === null) return null;
  return { end: match.index + match[0].length, name: match.groups?.['zone'] ?? '' };
}
