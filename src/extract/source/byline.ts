import { readByline, type BylineName, type BylineReading } from '../../language/byline.js';
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
  const regions = regionsOf(reading, 'byline').filter(
    ({ rule, confidence }) =>
      rule !== 'reporting-credit' && !(rule === 'line-model' && confidence < BELIEVED),
  );
  const signed = regions.filter(({ rule }) => rule !== AUTHOR_NOTE);
  const found = signed.flatMap((region) => namesIn(reading, region));
  return found.length > 0 ? found : regions.flatMap((region) => noted(reading, region));
}

/** Of the line model alone nobody is named below this probability. */
const BELIEVED = 0.5;

/** Where nobody signs, the note on the author under the article names who wrote it: "Ann Other is a reporter for …". */
const AUTHOR_NOTE = 'author-note';

function noted(reading: Reading, region: Region): FoundByline[] {
  const name = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?=(?:is|was|ist|est|es|è)\s)/u.exec(
    region.span.exact,
  )?.[0];
  if (region.rule !== AUTHOR_NOTE || name === undefined) return [];
  const { start } = rangeOf(reading.source, region);
  const value = name.trim();
  if (!value.includes(' ')) return [];
  const { rule, confidence } = region;
  const evidence = [reading.source.span(start, start + value.length)];
  return [{ value, evidence, rule, confidence, status: 'stated', kind: 'person' }];
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

/** The names of a line, each with the kind its shape tells; of a line that says who wrote it those alone. */
function namesIn(reading: Reading, region: Region): FoundByline[] {
  const { start } = rangeOf(reading.source, region);
  const text = region.span.exact;
  const signed = /^\((.+)\)$/.exec(text)?.[1];
  if (signed !== undefined) return initialsIn(reading, region, signed);
  return publicNames(readByline(text)).map((name) => ({
    value: agencyNamed(name.text) ?? name.text,
    evidence: [reading.source.span(start + name.start, start + name.end)],
    rule: region.rule,
    confidence: region.confidence,
    status: 'stated' as const,
    kind: kindOfNamed(name),
  }));
}

/** "By Ann Other | Riverside Gazette": beside a person an outlet says for whom; alone it is the one who signs. */
function publicNames({ names }: BylineReading): BylineName[] {
  const people = names.some(({ kind }) => kind === 'given' || kind === 'shape');
  return names.filter(
    ({ kind, text }) => kind !== 'agency' || agencyNamed(text) !== null || !people,
  );
}

function kindOfNamed({ kind, text }: BylineName): FoundByline['kind'] {
  if (kind === 'initials') return 'initials';
  if (kind !== 'agency') return 'person';
  return agencyNamed(text) === null ? 'organization' : 'agency';
}

/** "(abc)", "(abc/dpa)" behind the last sentence. */
function initialsIn(reading: Reading, region: Region, inner: string): FoundByline[] {
  const { start } = rangeOf(reading.source, region);
  let from = 1;
  return inner.split('/').map((one) => {
    const at = from;
    from += one.length + 1;
    const agency = agencyNamed(one);
    return {
      value: agency ?? one,
      evidence: [reading.source.span(start + at, start + at + one.length)],
      rule: region.rule,
      confidence: region.confidence,
      status: 'stated' as const,
      kind: agency !== null ? 'agency' : 'initials',
    };
  });
}

function kindOf(name: string): FoundByline['kind'] {
  return agencyNamed(name) === null ? 'person' : 'agency';
}
