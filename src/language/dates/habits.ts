import type { Order } from './patterns.js';

/*
 * In which order a language or a country writes the numbers of a date whose year does not stand first, after the short
 * formats of CLDR 44.
 */

const DAY_FIRST_LANGUAGES = new Set(
  'af am ar az bg bn bs ca cs da de el es et fi fr gl gu he hi hr id is it kn lv mk ml mr ms nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi'.split(
    ' ',
  ),
);
/** The year stands first where it has two digits: `24.05.03`. */
const YEAR_FIRST_LANGUAGES = new Set('eu fa hu ja ko lt zh'.split(' '));
/** The year of two digits stands first in some dates, the day in others, unless full stops part them. */
const OPEN_LANGUAGES = new Set('af sv'.split(' '));
const MONTH_FIRST_REGIONS = new Set('US PH AS GU MH MP PR UM VI'.split(' '));
/** Where both orders are in use, or the year stands first and neither is. */
const OPEN_REGIONS = new Set('CA PA JP KR CN TW'.split(' '));
/** Names of countries at the end of a host's name, those that are sold to anybody left out. */
const DAY_FIRST_HOSTS = new Set(
  'ae al ar at au ba be bg bo br ch cl cr cy cz de dk dz ec ee eg es fi fr gr gt hk hn hr id ie il in is it jo ke kw lb lk lu lv ma mk mt mx my mz ng ni nl no nz om pe pk pl pt py qa ro rs ru sa se sg si sk sv th tn tr tz ua ug uk uy uz ve vn za zm zw'.split(
    ' ',
  ),
);
const MONTH_FIRST_HOSTS = new Set('us ph gov mil'.split(' '));

/** How a date of numbers is written: its year with four digits, or with two, between full stops or other signs. */
export type Style = 'long' | 'short' | 'short dotted';

/** The order a language tag stands for (`de`, `en-GB`); English without a region stands for none. */
export function orderOfLanguage(tag: string, style: Style): Order | null {
  const [language = '', ...parts] = tag.toLowerCase().replace('_', '-').split('-');
  const region = parts.find((part) => /^[a-z]{2}$/.test(part))?.toUpperCase() ?? '';
  if (OPEN_REGIONS.has(region)) return null;
  if (MONTH_FIRST_REGIONS.has(region)) return language === 'en' ? 'month-first' : null;
  if (style === 'short' && OPEN_LANGUAGES.has(language)) return null;
  if (style !== 'long' && YEAR_FIRST_LANGUAGES.has(language)) return 'year-first';
  const isEnglish = language === 'en' && region !== '';
  return isEnglish || DAY_FIRST_LANGUAGES.has(language) ? 'day-first' : null;
}

/** The order of the country whose name ends a host's: `example.co.uk`. */
export function orderOfHost(host: string): Order | null {
  const country = host.toLowerCase().split('.').at(-1) ?? '';
  if (DAY_FIRST_HOSTS.has(country)) return 'day-first';
  return MONTH_FIRST_HOSTS.has(country) ? 'month-first' : null;
}
