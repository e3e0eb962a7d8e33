import { FORMER, HEAD_OF_STATE, leadingCountry } from '../../language/name-words.js';
import type { Prose } from '../../language/prose.js';
import type { Defect } from '../../model/mention.js';
import type { NamedEntity, NamedMention, Names } from '../names/names.js';

/** One person called head of state of a country, as the text has it. */
interface Office {
  mention: NamedMention;
  country: string;
  start: number;
  end: number;
}

/**
 * Two countries for one head of state in one article ("US President X" here, "Norwegian dictator X" there):
 * one of them is the source's slip. It is shown with what it stands against and never repaired. The office
 * named less often is the suspect; between two named once, the one outside the article's own paragraphs.
 */
export function roleConflicts(
  names: Names,
  text: string,
  prose: Prose,
  bodyFrom: number,
): Defect[] {
  const mentions = new Map<NamedEntity, NamedMention[]>(names.entities.map((one) => [one, []]));
  for (const mention of names.mentions) mentions.get(mention.entity)?.push(mention);
  return names.entities.flatMap((entity) => {
    const offices = officesOf(mentions.get(entity) ?? [], text);
    const countries = new Set(offices.map(({ country }) => country));
    if (countries.size < 2) return [];
    const suspect = leastSupported(offices, bodyFrom);
    const others = offices.filter(({ country }) => country !== suspect.country);
    const spanOf = ({ start, end }: Office) => prose.span(start, end);
    const [other] = others;
    const against = other === undefined ? '' : text.slice(other.start, other.end);
    return [
      {
        kind: 'role-conflict' as const,
        span: spanOf(suspect),
        against: others.map(spanOf),
        why: `the same article also has “${against}”`,
      },
    ];
  });
}

/** People called head of state of two countries: of them neither office is certain, and no "the president" means them. */
export function headsInDoubt({ mentions }: Names, text: string): ReadonlySet<NamedEntity> {
  const countries = new Map<NamedEntity, Set<string>>();
  for (const { mention, country } of officesOf(mentions, text))
    countries.set(mention.entity, (countries.get(mention.entity) ?? new Set()).add(country));
  return new Set([...countries].filter(([, all]) => all.size > 1).map(([entity]) => entity));
}

function officesOf(mentions: readonly NamedMention[], text: string): Office[] {
  return mentions.flatMap((mention) => {
    const { role } = mention;
    if (mention.entity.kind !== 'person' || role === null || role.start > mention.start) return [];
    const words = text.slice(role.start, role.end);
    const country = leadingCountry(words);
    if (country === null || !HEAD_OF_STATE.test(words) || FORMER.test(words)) return [];
    return [{ mention, country, start: role.start, end: mention.end }];
  });
}

function leastSupported(offices: readonly Office[], bodyFrom: number): Office {
  const support = ({ country }: Office) =>
    offices.filter((other) => other.country === country).length;
  const inBody = ({ start }: Office) => (start >= bodyFrom ? 1 : 0);
  const sorted = [...offices].sort(
    (a, b) => support(a) - support(b) || inBody(a) - inBody(b) || b.start - a.start,
  );
  return sorted[0]!;
}
