/**
 * Abbreviations of zones that mean one offset from UTC wherever news is written. CST, IST, BST and AST mean several and
 * are read as zones without an offset.
 */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  WET: 'Z',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  SAST: '+02:00',
  PKT: '+05:00',
  WIB: '+07:00',
  WITA: '+08:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  ACST: '+09:30',
  AWST: '+08:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

/** Abbreviations that leave the offset open. */
const OPEN = ['CST', 'IST', 'BST', 'AST', 'ET', 'PT', 'CT', 'MT', 'WIT', 'GST'];

const NAMES = [...Object.keys(OFFSETS), ...OPEN].sort((a, b) => b.length - a.length);

/** A zone behind a time of day: a name in capitals, `GMT+2`, `+02:00`, `+0530`. */
export const ZONE = String.raw`(?:(?:UTC|GMT)\s?[+-]\d{1,2}(?::?[0-5]\d)?(?!\d)|(?:${NAMES.join('|')})(?!\d|\p{Ll}|\p{Lu}(?!\p{Ll}))|[+-](?:0\d|1[0-4])(?::?(?:00|15|30|45))(?![\d:]))`;

/** The offset a zone states (`+02:00`, `Z`), or null where its name leaves it open. */
export function offsetOf(zone: string): string | null {
  const named = OFFSETS[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined ? null : `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}`;
}
