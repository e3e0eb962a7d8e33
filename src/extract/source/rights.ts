import type { Rights } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { front } from '../front.js';
import { regionsOf, type Reading } from '../reading.js';

const HOLDER =
  /(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))*\s*(?<year>(?:19|20)\d\d)?(?:\s*[-–]\s*(?<last>(?:19|20)\d\d))?,?\s*(?:by\s+)?(?!all rights)(?<holder>\p{Lu}[^.|•\n]*?(?:\b(?:Inc|Co|Ltd|Corp|L\.P)\b)?)(?:,?\s+(?:(?:19|20)\d\d\s*[-–]\s*)?(?<after>(?:19|20)\d\d))?(?=\s*(?:[.|•]|,?\s*all rights|$))/iu;
/** The year of a notice that names nobody. */
const BARE_YEAR =
  /(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))*\s*(?:(?:19|20)\d\d\s*[-–]\s*)?(?<year>(?:19|20)\d\d)\b/i;
const RESERVED =
  /\ball rights reserved\b|\bdo not (?:re)?(?:produce|publish|print|distribute)\b|\bmay not be (?:re)?(?:produced|published|copied|printed)\b|\bno reproduction\b|\breproduction (?:is )?(?:prohibited|forbidden)\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b/i;

/** The rights notice as it stands in the seed, its holder and year, and whether it reserves all rights. */
export function rightsOf(reading: Reading): Rights | null {
  const stated = front(reading, 'rights');
  const spans = regionsOf(reading, 'rights').map(({ span }) => span);
  const notice = stated?.values.join(' ') ?? spans.map(({ exact }) => exact).join('\n');
  return notice === '' ? null : readNotice(notice, stated === null ? spans : [stated.evidence]);
}

/** What the words of a notice say: whose right it is, since when, and whether it forbids reproduction. */
export function readNotice(notice: string, evidence: Span[]): Rights {
  const groups = HOLDER.exec(notice)?.groups;
  const year =
    groups?.['last'] ??
    groups?.['year'] ??
    groups?.['after'] ??
    BARE_YEAR.exec(notice)?.groups?.['year'];
  return {
    notice,
    holder: groups?.['holder']?.replace(/[\s,]+$/, '') ?? null,
    year: year === undefined ? null : Number(year),
    reserved: RESERVED.test(notice),
    evidence,
  };
}
