import type { Prose } from '../../language/prose.js';
import type { Mention } from '../../model/mention.js';
import type { Names } from '../names/names.js';

/** Every mention as the record has it; a name that several share names nobody the archive could know. */
export function mentionRecords({ mentions }: Names, prose: Prose): Mention[] {
  const told = mentions.filter(({ entity }) => entity.shared !== true);
  return told.map(({ start, end, entity, role }) => ({
    span: prose.span(start, end),
    name: entity.name,
    kind: entity.kind,
    entity: entity.key,
    role: role === null ? null : prose.span(role.start, role.end),
  }));
}
