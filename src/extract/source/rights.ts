import { isPlatform } from '../../language/company-name.js';
import { agencyNamed } from '../../language/outlets.js';
import { noticeIn, type Notice } from '../../language/rights-notice.js';
import type { Rights } from '../../model/article.js';
import type { Region } from '../../model/region.js';
import type { Span } from '../../model/span.js';
import { front } from '../front.js';
import { regionsOf, type Reading } from '../reading.js';

/** The rights notice as it stands in the seed, its holder and year, and whether it reserves all rights. */
export function rightsOf(reading: Reading): Rights | null {
  const stated = front(reading, 'rights');
  if (stated !== null) return readNotice(stated.values.join(' '), [stated.evidence]);
  const spans = ownNotices(reading).map(({ span }) => span);
  return spans.length === 0 ? null : readNotice(spans.map(({ exact }) => exact).join('\n'), spans);
}

/** What the words of a notice say: whose right it is, since when, and whether it forbids reproduction. */
export function readNotice(notice: string, evidence: Span[]): Rights {
  const lines = notice.split('\n').map(noticeIn);
  const named = lines.filter(({ holder }) => holder !== null);
  const holding = named.find(isDated) ?? named.find(({ reserved }) => reserved) ?? named[0];
  return {
    notice,
    holder: holding?.holder ?? null,
    year: holding?.year ?? lines.find(isDated)?.year ?? null,
    reserved: lines.some(({ reserved }) => reserved),
    evidence,
  };
}

/**
 * The notices that are the article's. "© Ann Other" is the credit of a picture where text goes on behind it, or where
 * a notice with a year or a reservation names somebody; that of a platform is about a post or a player on the page.
 */
function ownNotices(reading: Reading): Region[] {
  const read = regionsOf(reading, 'rights').map((region) => ({
    region,
    ...noticeIn(region.span.exact),
  }));
  const own = read.filter(({ holder }) => holder === null || !isPlatform(holder));
  const stated = own.some((one) => one.holder !== null && !isBare(one));
  const end = reading.regions.findLast(({ role }) => role === 'body')?.span.start ?? 0;
  return own
    .filter((one) => !isBare(one) || (!stated && one.region.span.start > end && !isCredit(one)))
    .map(({ region }) => region);
}

function isDated({ year }: Notice): boolean {
  return year !== null;
}

/** A sign and a name, nothing more. */
function isBare({ year, reserved }: Notice): boolean {
  return year === null && !reserved;
}

/** "© AFP", "© Ann Other / Riverside Pictures". */
function isCredit({ holder }: Notice): boolean {
  return holder !== null && (/\S\/|\/\S|\s\/\s/.test(holder) || agencyNamed(holder) !== null);
}
