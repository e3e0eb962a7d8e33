import type { Topic } from '../../model/archive.js';
import { Rows } from '../rows.js';
import type { Numbered } from './topic.js';

const MOST_RELATED = 8;

/**
 * Topics with those that share claims or quotes, most first.
 *
 * @param atoms all numbers of claims and quotes are below.
 */
export function withRelated(topics: readonly Numbered[], atoms: number): Topic[] {
  const { standing, topicOf } = laidOut(topics);
  const holders = new Rows(standing, atoms);
  const shared = new Uint32Array(topics.length);
  return topics.map(({ topic, atoms: own }, index) => {
    const met: number[] = [];
    for (const atom of own) {
      for (const place of holders.of(atom)) {
        const other = topicOf[place]!;
        if (other !== index && shared[other]!++ === 0) met.push(other);
      }
    }
    const most = met.sort((a, b) => shared[b]! - shared[a]! || a - b).slice(0, MOST_RELATED);
    const related = most.map((other) => ({
      topic: topics[other]!.topic.id,
      shared: shared[other]!,
    }));
    for (const other of met) shared[other] = 0;
    return { ...topic, related };
  });
}

/** The claims and quotes of all topics in one row, and whose each is. */
function laidOut(topics: readonly Numbered[]): { standing: Uint32Array; topicOf: Uint32Array } {
  const size = topics.reduce((sum, { atoms }) => sum + atoms.length, 0);
  const [standing, topicOf] = [new Uint32Array(size), new Uint32Array(size)];
  let from = 0;
  topics.forEach(({ atoms }, topic) => {
    standing.set(atoms, from);
    topicOf.fill(topic, from, from + atoms.length);
    from += atoms.length;
  });
  return { standing, topicOf };
}
