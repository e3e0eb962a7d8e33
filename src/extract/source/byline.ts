import { findDates } from '../../language/dates.js';
import { agencyNamed } from '../../language/outlets.js';
import type { FoundByline, FoundText } from '../../model/found.js';
import type { Region } from '../../model/region.js';
import { foundInFront, front } from '../front.js';
import { rangeOf, regionsOf, type Reading } from '../reading.js';

const JOINED = /\s*(?:,\s*and\s+|,|;|\||&|\s+and\s+|\s+und\s+|\s+et\s+|\s+y\s+)\s*/i;

/** Everyone the byline names: people, agencies, or the initials an editor signs with. */
export function bylineOf(reading: Reading): FoundByline[] {
  const stated = front(reading, 'byline');
  if (stated !== null) {
    const names = stated.values
      .flatMap((value) => value.split(JOINED))
      .filter((name) => name !== '');
    return names.map((name) => ({ ...foundInFront(stated, name), kind: kindOf(name) }));
  }
  return regionsOf(reading, 'byline').flatMap((region) => namesIn(reading, region));
}

/** The agency whose text it is: stated, in the dateline, or the only name of the byline. */
export function wireOf(reading: Reading, byline: readonly FoundByline[]): FoundText | null {
  const stated = front(reading, 'wire');
  if (stated !== null) return foundInFront(stated, stated.values[0] ?? '');
  for (const { span, confidence } of regionsOf(reading, 'dateline')) {
    const agency = agencyNamed(/\((?<agency>[^)]+)\)/.exec(span.exact)?.groups?.['agency'] ?? '');
    if (agency !== null) {
      return {
        value: agency,
        evidence: [span],
        rule: 'dateline-agency',
        confidence,
        status: 'stated',
      };
    }
  }
  const agency = byline.find(({ kind }) => kind === 'agency');
  return agency === undefined ? null : { ...agency, rule: 'byline-agency' };
}

/** The place of the dateline. */
export function placeOf(reading: Reading): FoundText | null {
  const stated = front(reading, 'place');
  if (stated !== null) return foundInFront(stated, stated.values[0] ?? '');
  const region = regionsOf(reading, 'dateline')[0];
  const place = /^[^(—–]+?(?=\s*(?:\(|—|–|--|\s-|$)|,\s*\p{L}+\s\d)/u.exec(
    region?.span.exact ?? '',
  )?.[0];
  if (region === undefined || place === undefined) return null;
  return {
    value: place.replace(/[\s,-]+$/, ''),
    evidence: [region.span],
    rule: 'dateline',
    confidence: region.confidence,
    status: 'stated',
  };
}

const BY =
  /^(?:(?:written|posted|reported|published|story|text|words|edited)\s+)?(?:by|von|par|por|di|af|av|door|text|texte|tekst)(?:\s*:\s*|\s+|(?=\p{Lu}))/iu;
/** Behind these a line no longer says who wrote it. */
const AFTER =
  /\s+(?:for|in|at|am|on|le|el|den|d\.)\s.*$|\s+[–—-]\s.*$|\s*[|•·]\s*[^|•·]*\d.*$|(?:\s+(?:updated|published|posted|last|aktualisiert)\b.*)$|@.*$|\s*\(.*$/iu;

function namesIn(reading: Reading, region: Region): FoundByline[] {
  const { start } = rangeOf(reading.source, region);
  const text = region.span.exact;
  const initials = /^\((.+)\)$/.exec(text);
  const inner = initials?.[1] ?? withoutDates(text).replace(BY, '');
  let from = text.indexOf(inner);
  return inner
    .split(initials === null ? JOINED : '/')
    .map((name) => (initials === null ? withoutRole(name.replace(AFTER, '').trim()) : name))
    .filter((name) => name !== '' && !isRole(name) && !/\d{3}/.test(name))
    .map((name) => {
      const at = text.indexOf(name, from);
      from = at + name.length;
      const agency = agencyNamed(name);
      return {
        value: agency ?? name,
        evidence: [reading.source.span(start + at, start + from)],
        rule: region.rule,
        confidence: region.confidence,
        status: 'stated' as const,
        kind: agency !== null ? 'agency' : initials !== null ? 'initials' : 'person',
      };
    });
}

/** What stands before the first date of a byline. */
function withoutDates(text: string): string {
  const date = findDates(text)[0];
  return date === undefined || date.start < 4
    ? text
    : text.slice(0, date.start).replace(/[\s,|–—-]+$/u, '');
}

/** "staff writer", "for the Example Times": what a person is, not who. */
function isRole(part: string): boolean {
  return /^(?:for|in|at)\s/i.test(part) || ROLE.test(part);
}

const ROLE =
  /(?:writer|reporter|correspondent|editor|contributor|columnist)s?\b|(?:redakteur|reporter|korrespondent|volontär|autor)(?:in)?\b/i;
/** Two names and what runs on behind them, perhaps without a space. */
const NAME_AND_MORE = /^(\p{Lu}[\p{L}.'’-]*\s+\p{Lu}[\p{Ll}'’-]+)(?:\s+|(?=\p{Lu}))(.+)$/u;
const RANK =
  /^(?:staff|senior|chief|deputy|associate|assistant|news|political|sports?|world|national|foreign)\b/i;

/** "Ann Other Education editor", "Ann OtherStaff Writer" without the role. */
function withoutRole(part: string): string {
  const [, name, rest] = NAME_AND_MORE.exec(part) ?? [];
  return name !== undefined && !RANK.test(name) && ROLE.test(rest ?? '') && !ROLE.test(name)
    ? name
    : part;
}

function kindOf(name: string): FoundByline['kind'] {
  return agencyNamed(name) === null ? 'person' : 'agency';
}
