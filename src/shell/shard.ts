import { usage } from './arguments.js';
import type { Share } from './sources.js';

/**
 * The share `i/n` of a run: every n-th of what it is asked for, beginning with the i-th (from 1); everything where no
 * share is named.
 *
 * @throws Trouble (usage) for anything else.
 */
export function shareOf(given: string | undefined): Share {
  if (given === undefined) return () => true;
  const match = /^([1-9]\d*)\/([1-9]\d*)$/.exec(given);
  const [i, n] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || i > n)
    throw usage(`--shard takes i/n with i from 1 to n; not “${given}”`, 'extract');
  let index = 0;
  return () => index++ % n === i - 1;
}
