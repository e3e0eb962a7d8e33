import { FORMER, ROLE_NOUN } from '../../language/name-words.js';
import type { NamedEntity, Names } from './names.js';

/** The one person who is called by an office beside the name ("Mayor Ann Other"); null for none, or for several. */
export function onlyOneCalled(names: Names, text: string, office: string): NamedEntity | null {
  if (!ROLE_NOUN.test(office)) return null;
  const called = new Set<NamedEntity>();
  for (const { entity, role } of names.mentions) {
    if (role === null || entity.kind !== 'person' || entity.shared === true) continue;
    const words = text.slice(role.start, role.end);
    if (!FORMER.test(words) && headOf(words) === office) called.add(entity);
  }
  const [only, ...more] = called;
  return only === undefined || more.length > 0 ? null : only;
}

/** "mayor" of "the young mayor of Lower Fell". */
function headOf(role: string): string {
  const [phrase = ''] = role.toLowerCase().split(/\s+(?:of|for|at|in|from|with|to|who|and)\s+/);
  return phrase.split(/\s+/).at(-1) ?? '';
}
