/**
 * What people call wall time somewhere, as IANA zones: "Swiss time", "Eastern Time", "London time". Only
 * names that mean one zone.
 */
const NAMES: Readonly<Record<string, string>> = {
  swiss: 'Europe/Zurich',
  zurich: 'Europe/Zurich',
  german: 'Europe/Berlin',
  berlin: 'Europe/Berlin',
  austrian: 'Europe/Vienna',
  french: 'Europe/Paris',
  paris: 'Europe/Paris',
  italian: 'Europe/Rome',
  spanish: 'Europe/Madrid',
  dutch: 'Europe/Amsterdam',
  british: 'Europe/London',
  uk: 'Europe/London',
  london: 'Europe/London',
  irish: 'Europe/Dublin',
  polish: 'Europe/Warsaw',
  ukrainian: 'Europe/Kyiv',
  kyiv: 'Europe/Kyiv',
  moscow: 'Europe/Moscow',
  turkish: 'Europe/Istanbul',
  israeli: 'Asia/Jerusalem',
  iranian: 'Asia/Tehran',
  tehran: 'Asia/Tehran',
  indian: 'Asia/Kolkata',
  pakistani: 'Asia/Karachi',
  beijing: 'Asia/Shanghai',
  chinese: 'Asia/Shanghai',
  japanese: 'Asia/Tokyo',
  tokyo: 'Asia/Tokyo',
  korean: 'Asia/Seoul',
  singapore: 'Asia/Singapore',
  sydney: 'Australia/Sydney',
  eastern: 'America/New_York',
  'new york': 'America/New_York',
  washington: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
};

/** Abbreviations of zones that leave it to the day whether summer time is kept. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** The IANA zone an abbreviation behind a time stands for: "ET"; null where it means none or several. */
export function zoneOfAbbreviation(name: string): string | null {
  return ABBREVIATIONS[name] ?? null;
}

/** Other words for "time" with the place behind it: "heure de Paris", "hora de Madrid", "Moskauer Zeit" has it before. */
const PLACED = /(?<!\p{L})(?:heure\s+(?:de|à)|hora\s+de|horário\s+de|ora\s+di)\s+(\p{L}+)/giu;
const BEFORE =
  /(?<!\p{L})(\p{L}+(?: york)?)\s+(?:(?:standard |summer |daylight )?time|Ortszeit|Zeit)(?!\p{L})/giu;
const ADJECTIVES: Readonly<Record<string, string>> = {
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  roma: 'Europe/Rome',
  londres: 'Europe/London',
  brasília: 'America/Sao_Paulo',
  moscou: 'Europe/Moscow',
  lisboa: 'Europe/Lisbon',
  berliner: 'Europe/Berlin',
  wiener: 'Europe/Vienna',
  zürcher: 'Europe/Zurich',
  schweizer: 'Europe/Zurich',
  moskauer: 'Europe/Moscow',
  kiewer: 'Europe/Kyiv',
  londoner: 'Europe/London',
  pariser: 'Europe/Paris',
};

/** A zone named in a text ("Swiss time"), with where it stands (UTF-16 offsets). */
export function zoneNamed(text: string): { zone: string; start: number; end: number } | null {
  const found = [BEFORE, PLACED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, 1: name = '', index }) => {
      const zone = NAMES[name.toLowerCase()] ?? ADJECTIVES[name.toLowerCase()];
      return zone === undefined ? [] : [{ zone, start: index, end: index + words.length }];
    }),
  );
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
