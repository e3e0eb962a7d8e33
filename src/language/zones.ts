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

/** A zone named in a text ("Swiss time"), with where it stands (UTF-16 offsets). */
export function zoneNamed(text: string): { zone: string; start: number; end: number } | null {
  for (const match of text.matchAll(
    /\b(\p{L}+(?: york)?)\s+(?:standard |summer |daylight )?time\b/giu,
  )) {
    const zone = NAMES[match[1]?.toLowerCase() ?? ''];
    if (zone !== undefined) return { zone, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
