import type { EntityKind } from '../../model/mention.js';
import type { Names } from './names.js';

/** Where taggers are divided: a single word is sooner a place than a person, who would be named in full. */
const BY_WORD: readonly EntityKind[] = ['outlet', 'organization', 'place', 'person', 'other'];
const BY_WORDS: readonly EntityKind[] = ['outlet', 'organization', 'person', 'place', 'other'];

/**
 * The kind of those who have one name: names that taggers saw as another kind in one article go with the kind most
 * articles give; who publishes an article of the archive is an outlet.
 *
 * @param group places of their names.
 * @param words their name.
 */
export function kindOf(names: Names, group: Uint32Array, words: string): EntityKind {
  if (group.length === 1) return names.kind(group[0]!);
  const votes = new Map<EntityKind, number>();
  for (const name of group) {
    const kind = names.kind(name);
    votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const order = words.includes(' ') ? BY_WORDS : BY_WORD;
  const [most] = [...votes].sort(
    (a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]),
  );
  const outlets = votes.get('outlet');
  const isPublisher = () => group.some((name) => names.publisher(name) === names.key(name));
  const isOutlet = outlets !== undefined && (outlets === most![1] || isPublisher());
  return isOutlet ? 'outlet' : most![0];
}
