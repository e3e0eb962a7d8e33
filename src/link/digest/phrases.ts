import { conceptNamed, conceptsIn } from '../../language/concepts.js';
import { countryKey, knownCountry } from '../../language/name-words.js';
import type { Article } from '../../model/article.js';
import type { DigestPhrase } from '../../model/digest.js';
import type { Span } from '../../model/span.js';

/** A claim or quote with the stretches of the seed it covers. */
interface Atom {
  id: string;
  text: string;
  spans: readonly Span[];
}

/** Everything the article could be looked up under: phrases, concepts and places, with the atoms they stand in. */
export function phrasesOf(article: Article): DigestPhrase[] {
  const claims = article.claims.filter(({ published }) => published);
  const atoms: Atom[] = [...claims, ...article.quotes.filter(({ type }) => type !== 'phrase')];
  const found = [...keyphrases(article, atoms), ...concepts(atoms), ...places(article, atoms)];
  // What no claim or quote speaks of makes no topic.
  return found.filter((phrase) => phrase.atoms.length > 0);
}

function keyphrases(article: Article, atoms: readonly Atom[]): DigestPhrase[] {
  const byKey = new Map<string, DigestPhrase>();
  for (const { key, label, event, span } of article.keyphrases) {
    // A phrase that is a term of a concept belongs to the concept, and offers it a name.
    const concept = conceptNamed(label);
    const id = concept === null ? key.join(' ') : `concept ${concept.id}`;
    const entry = byKey.get(`${id} ${label}`) ?? {
      kind: concept === null ? ('phrase' as const) : ('concept' as const),
      key: id,
      label,
      event: null,
      atoms: [],
      count: 0,
    };
    byKey.set(`${id} ${label}`, entry);
    entry.count++;
    entry.event ??= event;
    add(entry, around(atoms, span));
  }
  return [...byKey.values()];
}

function concepts(atoms: readonly Atom[]): DigestPhrase[] {
  const byConcept = new Map<number, DigestPhrase>();
  for (const atom of atoms) {
    for (const { concept } of conceptsIn(wordsOf(atom.text))) {
      const entry = byConcept.get(concept.id) ?? {
        kind: 'concept' as const,
        key: `concept ${concept.id}`,
        label: concept.label,
        event: null,
        atoms: [],
        count: 0,
      };
      byConcept.set(concept.id, entry);
      entry.count++;
      add(entry, [atom]);
    }
  }
  return [...byConcept.values()];
}

/** Places, with the peoples named after them. An abbreviation ("Tex." behind a town) is nothing to look up. */
function places(article: Article, atoms: readonly Atom[]): DigestPhrase[] {
  const byPlace = new Map<string, DigestPhrase>();
  const peoples = new Map<string, DigestPhrase>();
  for (const { name, kind, span } of article.mentions) {
    if (kind !== 'place' || (name.endsWith('.') && knownCountry(name) === null)) continue;
    const key = `place ${knownCountry(name) ?? name.toLowerCase()}`;
    const entry = byPlace.get(key) ?? {
      kind: 'place',
      key,
      label: name,
      event: null,
      atoms: [],
      count: 0,
    };
    byPlace.set(key, entry);
    peoples.set(countryKey(name), entry);
    entry.count++;
    add(entry, around(atoms, span));
  }
  for (const { name, kind, span } of article.mentions) {
    const entry = kind === 'other' ? peoples.get(countryKey(name)) : undefined;
    if (entry === undefined) continue;
    entry.count++;
    add(entry, around(atoms, span));
  }
  return [...byPlace.values()];
}

/** The atoms that hold a stretch of the seed. */
function around(atoms: readonly Atom[], { start: from, end: to }: Span): Atom[] {
  return atoms.filter(({ spans }) => spans.some(({ start, end }) => start <= from && to <= end));
}

function add(entry: DigestPhrase, atoms: readonly Atom[]): void {
  for (const { id } of atoms) if (!entry.atoms.includes(id)) entry.atoms.push(id);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
