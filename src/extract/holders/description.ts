import { FORMER, HEAD_OF_STATE, ROLE_NOUN } from '../../language/name-words.js';
import { headsInDoubt } from '../defects/role-conflict.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';
import { likeliest, type People } from './antecedent.js';
import { sexOfWord } from './sex.js';

/** Short forms of titles, and words for the same office. */
const SAME: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  'gov.': 'governor',
  gov: 'governor',
  'gen.': 'general',
  gen: 'general',
  'col.': 'colonel',
  col: 'colonel',
  'prof.': 'professor',
  chairwoman: 'chairman',
  chair: 'chairman',
  chairperson: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  businesswoman: 'businessman',
  actress: 'actor',
};

/** Nouns by which reports go on with somebody they have named, whatever was said beside the name. */
const SPOKEN_OF =
  /^(?:candidate|contender|hopeful|nominee|front-?runner|challenger|incumbent|senator|representative|congress(?:wo)?man|governor|lawmaker|legislator|politician|republican|democrat|conservative|liberal|socialist|libertarian|billionaire|millionaire|mogul|magnate|tycoon|businessman|businesswoman|entrepreneur|author|novelist|actor|actress|singer|rapper|comedian|star|striker|midfielder|goalkeeper|coach|champion|laureate|pontiff|monarch|native|veteran|retiree|man|woman)$/i;
const AGE = /^(?<age>\d{1,3})-year-old$/;

/** Where a person is spoken of by a description. */
export interface Description {
  readonly people: People;
  readonly range: TokenRange;
  readonly head: number;
  /** Key of whoever spoke last before it. */
  readonly speaker: string | null;
}

/**
 * The person of an article that "the mayor", "the Vermont senator" or "the 52-year-old" means: the one who is called so
 * beside the name, else, for words that go on with somebody, the one the article speaks of. Null where it names several
 * and nothing decides.
 */
export function personDescribed(description: Description): NamedEntity | null {
  const { people, range, head } = description;
  const { discourse } = people;
  if (!isSingle(discourse, range, head)) return null;
  const age = AGE.exec(discourse.lower(head))?.groups?.['age'];
  if (age !== undefined) return oneAged(description, age);
  const called = calledAlike(discourse, range, head);
  if (called.length === 1) return called[0]!;
  const sex = sexOfWord(discourse.word(head));
  if (called.length > 1) return null;
  const reference = { at: range.from, sex, speaker: description.speaker };
  return SPOKEN_OF.test(discourse.word(head)) ? likeliest(people, reference) : null;
}

/** "The" and a noun for one person at the end, with no clause or phrase behind it. */
function isSingle(discourse: Discourse, { from, to }: TokenRange, head: number): boolean {
  if (discourse.lower(from) !== 'the' || head !== to - 1 || to - from > 6) return false;
  for (let i = from + 1; i < head; i++)
    if (!/^(?:JJ[RS]?|NNP?|CD|VBN|VBG|RB|HYPH|POS)$/.test(discourse.tag(i))) return false;
  return /^(?:NNP?|JJ)$/.test(discourse.tag(head));
}

/** People beside whose names a role with the same noun stands; of several, those whose role has most of the words. */
function calledAlike(discourse: Discourse, { from }: TokenRange, head: number): NamedEntity[] {
  const noun = office(discourse.lower(head));
  if (!ROLE_NOUN.test(noun)) return [];
  const words = Array.from({ length: head - from - 1 }, (_, i) => discourse.lower(from + 1 + i));
  const doubtful = headsInDoubt(discourse.names, discourse.analysis.text);
  const isFormer = FORMER.test(words.join(' '));
  const shared = new Map<NamedEntity, number>();
  for (const { entity, role } of discourse.names.mentions) {
    if (role === null || entity.kind !== 'person' || entity.shared === true) continue;
    const own = discourse.analysis.text.slice(role.start, role.end).toLowerCase();
    if (doubtful.has(entity) && HEAD_OF_STATE.test(own)) continue;
    if (FORMER.test(own) !== isFormer || headNoun(own) !== noun) continue;
    const fitting = words.filter((word) => own.includes(word)).length;
    shared.set(entity, Math.max(fitting, shared.get(entity) ?? 0));
  }
  const most = Math.max(...shared.values());
  return [...shared].filter(([, count]) => count === most).map(([entity]) => entity);
}

/** "senator" of "junior senator from Vermont", "Sen." */
function headNoun(role: string): string {
  const [phrase = ''] = role.split(/\s+(?:of|for|at|in|from|with|to|who|and)\s+|,/);
  return office(phrase.split(/\s+/).at(-1) ?? '');
}

function office(word: string): string {
  return SAME[word] ?? word;
}

/** "Anna Hale, 52,": the only person of that age, else the one the article speaks of. */
function oneAged({ people, range, speaker }: Description, age: string): NamedEntity | null {
  const { discourse } = people;
  const aged = new Set<NamedEntity>();
  for (const { entity, end } of discourse.names.mentions)
    if (entity.kind === 'person' && discourse.analysis.text.startsWith(`, ${age},`, end))
      aged.add(entity);
  const [only, ...more] = aged;
  if (only !== undefined && more.length === 0) return only;
  const fits = aged.size > 0 ? (one: NamedEntity) => aged.has(one) : undefined;
  return likeliest(people, {
    at: range.from,
    sex: null,
    speaker,
    ...(fits === undefined ? {} : { fits }),
  });
}
