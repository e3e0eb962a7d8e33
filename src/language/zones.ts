/**
 * What people call wall time somewhere, as IANA zones: "Swiss time", "Eastern Time", "London time". Only
 * names that mean one zone.
 */
const NAMES = new Map(
  Object.entries({
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
  }),
);

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

/** "London time", "Moskauer Zeit"; "heure de Paris", "hora de Madrid". */
const NAME_BEFORE =
  /(?<!\p{L})(\p{L}{1,20}(?: york)?)\s{1,3}(?:(?:standard |summer |daylight )?time|Ortszeit|Zeit)(?!\p{L})/giu;
const NAME_BEHIND = /(?<!\p{L})(?:heure\s(?:de|à)|hora\sde|horário\sde|ora\sdi)\s(\p{L}{1,20})/giu;

/** A zone named in a text ("Swiss time"), with where it stands (UTF-16 offsets). */
export function zoneNamed(text: string): { zone: string; start: number; end: number } | null {
  const found = [NAME_BEFORE, NAME_BEHIND].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, 1: name = '', index }) => {
      const zone = NAMES.get(name.toLowerCase());
      return zone === undefined ? [] : [{ zone, start: index, end: index + words.length }];
    }),
  );
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
