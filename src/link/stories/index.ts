import { createHash } from 'node:crypto';
import { slugify, withSuffix } from '../../language/slug.js';
import type { Story } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import { byCodePoint } from '../order.js';
import { agglomerate, type Tie } from './agglomerate.js';

/** Groups whose members are so likely of one event, on average, are one story. */
export const ENOUGH = 0.5;

/**
 * Articles on one event: pairs that share words, names and days as reports of one event do, gathered by average
 * linkage.
 */
export function storiesOf(digests: readonly Digest[], ties: readonly Tie[]): Story[] {
  return agglomerate(digests.length, ties, ENOUGH)
    .filter((group) => group.length > 1)
    .map((group) => storyOf(group.map((i) => digests[i]!)))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

export function storyOf(members: readonly Digest[]): Story {
  const sorted = [...members].sort(
    (a, b) => byCodePoint(a.date ?? '9999', b.date ?? '9999') || byCodePoint(a.id, b.id),
  );
  const id = `story-${sorted.map((one) => one.id).sort(byCodePoint)[0]!}`;
  const label = sorted[0]!.title;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 6);
  return {
    id,
    slug: withSuffix(slugify(label).slice(0, 50), hash),
    label,
    articles: sorted.map((one) => one.id),
    why: whyOf(sorted),
  };
}

function whyOf(members: readonly Digest[]): string {
  const undated = members.some(({ date }) => date === null);
  return `these articles share their rarest words and names${undated ? '; not all are dated' : ', and appeared close together'}`;
}
