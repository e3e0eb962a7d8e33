import type { Article } from '../../model/article.js';
import { RecordLine } from '../../model/record-line.js';
import { SourceText } from '../../language/source-text.js';
import { CHECKS } from './checks.js';
import { keptOf } from './kept.js';

/** A record made elsewhere, with what it says of the program that read it; or why it is none. */
export type Received =
  { article: Article; extractor: string | null } | { problem: string; cure: string };

const CURE = 'make it anew with `news-archive extract`, and change nothing in the line';

/**
 * Judges a value that is said to be a record: by the schema, then by sense. A record's regions give back the whole text
 * of its seed, so that all it says about characters can be held against them; what only its seed could tell (whether it
 * was read well) cannot. Fields that a record does not have are left out of it.
 */
export function received(value: unknown): Received {
  const parsed = RecordLine.safeParse(value);
  if (!parsed.success) return { problem: schemaProblem(parsed.error.issues), cure: CURE };
  // The order of the fields is that of the line: the site gives them out in it.
  const { extractor = null, ...article } = keptOf(value, parsed.data) as RecordLine;
  const source = new SourceText(article.regions.map(({ span }) => span.exact).join(''));
  for (const check of CHECKS) {
    const problem = check(article, source);
    if (problem !== null) return { problem, cure: CURE };
  }
  return { article, extractor };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

function schemaProblem(issues: readonly Issue[]): string {
  const [first] = issues;
  const where = first === undefined ? '' : first.path.map(String).join('.');
  const what = where === '' ? '' : `${where}: `;
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : '';
  return `the line is no record as \`extract\` prints it (${what}${first?.message ?? ''}${more})`;
}
