import type { Prose } from '../../language/prose.js';
import type { Mention } from '../../model/mention.js';
import type { Names } from '../names/names.js';

/** Every mention as the record has it. */
export function mentionRecords({ mentions }: Names, prose: Prose): Mention[] {
  return mentions.map(({ start, end, entity, role }) => ({
    span: prose.span(start, end),
    name: entity.name,
    kind: entity.kind,
    entity: entity.key,
    role: role === null ? null : prose.span(role.start, role.end),
  }));
}
