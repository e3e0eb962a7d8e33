import {
  isCompany,
  isKnownOwner,
  isPlatform,
  outletPart,
  withoutForm,
} from '../../language/company-name.js';
import { isPart, OWN_KINDS, outletMentions, type MentionKind } from '../../language/masthead.js';
import { agencyNamed, readsAsOutlet } from '../../language/outlets.js';
import { noticeIn } from '../../language/rights-notice.js';
import { fold, nameKey } from '../../language/words.js';
import type { FoundText } from '../../model/found.js';
import type { Region, RegionRole } from '../../model/region.js';
import type { Span } from '../../model/span.js';
import { rangeOf, type Reading } from '../reading.js';

/** Roles that are the page's own words. What the article says, and what stands under its pictures, cites others. */
const FURNITURE: ReadonlySet<RegionRole> = new Set([
  'navigation',
  'promo',
  'related',
  'share',
  'comments',
  'rights',
  'byline',
  'credit',
]);
/** A longer line is a paragraph, whatever it was taken for. */
const LONGEST = 400;
/** In more places than this a page repeats itself. */
const MOST = 400;

type Kind = MentionKind | 'copyright' | 'masthead' | 'domain';

/** One place that names an outlet. */
interface Place {
  kind: Kind;
  name: string;
  key: string;
  region: Region;
  span: Span;
  /** The whole name of the company in whose name it stands. */
  company?: string;
}

/**
 * The outlet on whose independent word the page around an article agrees: places of two kinds or more, one of which
 * only an outlet has ("Advertise in X", "© 2024 X", "X may earn a commission"), or none of them and a name that reads
 * as an outlet's. Two outlets of equal right are none. A line of body, caption or headline is never asked.
 */
export function mastheadOf(reading: Reading): FoundText | null {
  const places = placesOf(reading);
  const candidates = candidatesOf(places).map((key) => supportOf(places, key));
  const agreed = candidates.filter(isAgreed).sort((a, b) => b.weight - a.weight);
  const [best, ...others] = agreed;
  if (best === undefined) return null;
  const rival = others.find(({ key }) => !isKin(key, best.key));
  if (rival !== undefined && rival.weight >= best.weight) return null;
  const stated = best.kinds.has('copyright');
  return {
    value: best.name,
    evidence: best.evidence,
    rule: 'masthead-agreement',
    confidence: stated ? 0.9 : 0.8,
    status: stated ? 'stated' : 'inferred',
  };
}

interface Support {
  key: string;
  name: string;
  kinds: ReadonlySet<Kind>;
  weight: number;
  evidence: Span[];
  /** All of it stands where readers comment, or where a page goes on below them. */
  onlyOfReaders: boolean;
}

function isAgreed({ key, name, kinds, onlyOfReaders }: Support): boolean {
  if (kinds.size < 2 || onlyOfReaders) return false;
  const own = [...kinds].filter(isOwn);
  // An agency's notice stands under its text wherever that is printed.
  if (agencyNamed(name) !== null) return own.some((kind) => kind !== 'copyright');
  // One word can be that of a section or a show.
  if (key.includes(' ')) return own.length > 0 || (readsAsOutlet(name) && !onlyNamed(kinds));
  return own.length > 0 && (kinds.size >= 3 || kinds.has('copyright') || kinds.has('domain'));
}

function isOwn(kind: Kind): boolean {
  return kind === 'copyright' || OWN_KINDS.has(kind as MentionKind);
}

/** A name in the menu and in an address is what a link has, too. */
function onlyNamed(kinds: ReadonlySet<Kind>): boolean {
  return [...kinds].every((kind) => kind === 'masthead' || kind === 'domain');
}

/** One span for each kind, what weighs most first. */
function supportOf(places: readonly Place[], key: string): Support {
  const own = places.filter((place) => supports(place, key));
  // "© 2024 Riverside Network" alone does not make its "Riverside" an outlet, nor does the company's name elsewhere.
  const companies = new Set(own.flatMap(({ company }) => (company === key ? [] : (company ?? []))));
  const named = own.some((one) => one.kind !== 'copyright' && isNamed(one, key));
  const counted = own.filter(
    (one) => one.kind !== 'copyright' || one.company === key || named || one.company === undefined,
  );
  const kinds = new Map<Kind, Place>();
  for (const place of counted) {
    if (place.kind !== 'copyright' && companies.has(place.key)) continue;
    const lines = [...kinds.values()].map(({ region }) => region);
    if (!kinds.has(place.kind) && !lines.includes(place.region)) kinds.set(place.kind, place);
  }
  const weight = [...kinds.keys()].reduce((sum, kind) => sum + (isOwn(kind) ? 2 : 1), 0);
  const chosen = [...kinds.values()];
  return {
    key,
    name: spelling(own, key),
    kinds: new Set(kinds.keys()),
    weight,
    evidence: chosen.map(({ span }) => span),
    onlyOfReaders: chosen.every(({ region }) => region.role === 'comments'),
  };
}

/** The place says this name and no longer one; an address says its letters. */
function isNamed(place: Place, key: string): boolean {
  return place.kind === 'domain' ? supports(place, key) : place.key === key;
}

/** "Riverside Gazette Premium" and riverside-gazette.org speak for the Riverside Gazette. */
function supports(place: Place, key: string): boolean {
  if (place.kind === 'domain')
    return place.key === compact(key) || place.key === `the${compact(key)}`;
  return isPartOf(key, place.key);
}

function isPartOf(key: string, longer: string): boolean {
  return longer.startsWith(`${key} `) || longer === key;
}

/** As the page writes it most often, with "The" where one place has it; all capitals are the last choice. */
function spelling(places: readonly Place[], key: string): string {
  const names = places.filter((one) => one.key === key && one.kind !== 'domain');
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + rank(name));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? key;
}

function rank(name: string): number {
  const loud = name === name.toUpperCase() && name.length > 5;
  return loud ? 0.001 : /^The\s/.test(name) ? 100 : /^the\s/.test(name) ? 0.5 : 1;
}

/** "Daily Gazette" and "Gazette", "Gazette" and "Gazette Weekend" are no two outlets. */
function isKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isPartOf(short, long) || long.endsWith(` ${short}`);
}

function candidatesOf(places: readonly Place[]): string[] {
  const proposing = places.filter(({ kind }) => kind !== 'masthead' && kind !== 'domain');
  return [...new Set(proposing.map(({ key }) => key))];
}

/** Copyright first, then what only an outlet has, then the rest. */
function placesOf(reading: Reading): Place[] {
  const regions = reading.regions
    .filter(({ role, span }) => FURNITURE.has(role) && span.exact.length <= LONGEST)
    .slice(0, MOST * 4);
  const places = regions.flatMap((region) => [
    ...copyrights(reading, region),
    ...framed(reading, region),
    ...alone(region),
    ...domains(reading, region),
  ]);
  const order = ({ kind }: Place): number => (kind === 'copyright' ? 0 : isOwn(kind) ? 1 : 2);
  return places.sort((a, b) => order(a) - order(b));
}

/** A notice has a year, reserves rights, or is a company's; "© Ann Other" is the credit of a picture. */
function copyrights(reading: Reading, region: Region): Place[] {
  const { holder, year, reserved } = noticeIn(region.span.exact);
  if (holder === null || isKnownOwner(holder)) return [];
  if (year === null && !reserved && !isCompany(holder)) return [];
  const name = outletPart(holder);
  if (isNoOutlet(name)) return [];
  const company = withoutForm(holder);
  return [{ ...place(reading, region, 'copyright', name), company: keyOf(company) }];
}

function framed(reading: Reading, region: Region): Place[] {
  return outletMentions(region.span.exact)
    .filter(({ name }) => !isNoOutlet(name))
    .map(({ kind, name, start }) => place(reading, region, kind, name, start));
}

/** A line that is a name and nothing else. */
function alone(region: Region): Place[] {
  if (region.role === 'byline' || region.role === 'credit') return [];
  const name = region.span.exact.replace(/^[\s(#*_[]+|[\s)_*\]]+$/g, '');
  if (name.length > 40 || isNoOutlet(name) || !/^[\p{Lu}\d]/u.test(name)) return [];
  return [{ kind: 'masthead', name, key: keyOf(name), region, span: region.span }];
}

/** Hosts of addresses: the label before the public suffix. */
function domains(reading: Reading, region: Region): Place[] {
  const found = region.span.exact.matchAll(
    /(?:@|https?:\/\/|www\.|(?<![\p{L}\d.@/-]))(?<host>(?:[a-z\d-]+\.)+[a-z]{2,6})(?![\p{L}\d])/giu,
  );
  return [...found].flatMap((match) => {
    const host = match.groups?.['host'] ?? '';
    const label =
      host
        .toLowerCase()
        .replace(/\.(?:com?|org|net|gov|ac)?\.?[a-z]{2,6}$/, '')
        .split('.')
        .at(-1) ?? '';
    const start = match.index + match[0].indexOf(host);
    return label.length < 3
      ? []
      : [{ ...place(reading, region, 'domain', host, start), key: label.replace(/-/g, '') }];
  });
}

function place(reading: Reading, region: Region, kind: Kind, name: string, at?: number): Place {
  const from = at ?? Math.max(0, region.span.exact.indexOf(name));
  const start = rangeOf(reading.source, region).start + from;
  const span = reading.source.span(start, start + name.length);
  return { kind, name, key: keyOf(name), region, span };
}

function isNoOutlet(name: string): boolean {
  return isPart(name) || isPlatform(name) || !/\p{L}{2}|\p{L}\d|\d\p{L}/u.test(name);
}

function keyOf(name: string): string {
  return nameKey(name).replace(/\.(?:com?|org|net|info)(?:\.[a-z]{2})?$/, '');
}

function compact(key: string): string {
  return fold(key).replace(/[^\p{L}\p{N}]+/gu, '');
}
