import type { Story } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import { dayOf } from './vectors.js';

/** When an undated article appeared, as its story tells. */
export interface Window {
  /** EDTF: the first and the last day of the story. */
  edtf: string;
  why: string;
}

/** Windows of the undated articles of stories that hold dated ones, by article. */
export function windowsOf(
  digests: readonly Digest[],
  stories: readonly Story[],
): Map<string, Window> {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  const windows = new Map<string, Window>();
  for (const { articles } of stories) {
    const members = articles.map((id) => byId.get(id)!);
    const dated = members.filter(({ date, dated: isStated }) => isStated && dayOf(date) !== null);
    if (dated.length === 0) continue;
    const days = dated.map(({ date }) => date!.slice(0, 10)).sort();
    const [first, last] = [days[0]!, days.at(-1)!];
    const edtf = first === last ? first : `${first}/${last}`;
    const why = `${dated.length === 1 ? 'a dated report' : `${dated.length} dated reports`} of the same story`;
    for (const { id, dated: isStated } of members) if (!isStated) windows.set(id, { edtf, why });
  }
  return windows;
}
