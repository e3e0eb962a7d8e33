import { createHash } from 'node:crypto';
import { byCodePoint } from '../order.js';

/** The id of a relation: it goes by its type and its members, in whatever order they are named. */
export function relationId(type: string, members: readonly string[]): string {
  const hash = createHash('sha256').update([type, ...[...members].sort(byCodePoint)].join('\0'));
  return `r-${hash.digest('hex').slice(0, 10)}`;
}
