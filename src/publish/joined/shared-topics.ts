import { nameKey } from '../../language/words.js';
import type { Part } from '../../model/part.js';
import { keysOfSeveral, Traces, type Shared, type Trace } from './shared.js';

interface TopicTrace extends Trace {
  subject: string | null;
}

/** The subject both are about; null where no more is known than that none sets them apart. */
export interface TopicEvidence {
  subject: string | null;
}

export type SharedTopic = Shared<TopicTrace, TopicEvidence>;

/** Topics that more than one part has: the same words, unless they are about different subjects there. */
export function sharedTopics(parts: readonly Part[]): SharedTopic[] {
  const wanted = keysOfSeveral(
    parts.map((part) => () => part.topics().map(({ label }) => nameKey(label))),
  );
  const traces = new Traces<TopicTrace>();
  parts.forEach((part, n) => {
    for (const { label, url, subject, articles, claims } of part.topics()) {
      const key = nameKey(label);
      const counts = { statements: claims.length, articles: articles.length };
      if (wanted.has(key)) traces.add(key, { part: n, name: label, url, subject, ...counts });
    }
  });
  return traces.shared(evidenceOf, (label) => label);
}

/** Where one has no subject it stands with nothing against it; but two subjects are never joined over such a one. */
function evidenceOf(a: TopicTrace, b: TopicTrace): TopicEvidence | null {
  return a.subject === b.subject ? { subject: a.subject } : null;
}
