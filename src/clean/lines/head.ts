import { isBody, type LabelledLine } from '../labelled.js';
import { isProse, wordCount } from '../line.js';
import { mainBlock, type Block } from './main-block.js';
import type { Posterior } from './posterior.js';
import { contentWords, topicOf } from './topic.js';

/** How many lines above the first paragraph the head of an article may begin, and how many it may have below that. */
const REACH = 30;
const NEAR = 8;
/** A headline in words. */
const SHORTEST = 3;
const LONGEST = 30;
/** How much a headline that speaks of what the first paragraphs speak of is likelier, and one that stands far off less. */
const LEAD_BONUS = 4;
const FAR = 0.06;
/** Below this score a line is no headline. */
const LEAST = -6.5;
/** A name alone on its line is a byline from here on: where it stands says more than what it looks like. */
const NAMED = 0.015;

/** The lines that make an article's head, as indices. */
export interface Head {
  title: number | null;
  bylines: ReadonlySet<number>;
}

/**
 * Looks for headline and byline above the article: of what stands there one line is the headline, so the
 * likeliest is taken though the model alone would not dare; names between it and the first paragraph are a byline.
 * @param first index of the article's first paragraph.
 */
export function headOf(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
): Head {
  const title = titleOf(lines, posteriors, first);
  const bylines = new Set<number>();
  const from = title ?? Math.max(0, first - NEAR);
  for (let i = Math.max(0, from - 3); i < first; i++) {
    const one = lines[i]!;
    if (i !== title && isBody(one) && isName(one.line.text) && posteriors[i]!('byline') >= NAMED)
      bylines.add(i);
  }
  return { title, bylines };
}

/** The first paragraph: of what the model takes for the article, the first at or shortly before the densest prose. */
export function firstParagraph(
  lines: readonly LabelledLine[],
  article: readonly boolean[],
): number {
  const block: Block = mainBlock(lines.map(({ line }) => line));
  if (block.first > block.last) return article.indexOf(true);
  const near = article.findIndex((one, i) => one && i >= block.first - NEAR);
  return near >= 0 ? near : article.indexOf(true);
}

function titleOf(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
): number | null {
  const bare = lines.map(({ line }) => line);
  const { lead } = topicOf(bare, { first, last: Math.min(first + 8, lines.length - 1) });
  let best: number | null = null;
  let most = LEAST;
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const one = lines[i]!;
    const words = wordCount(one.line.text);
    if (!isBody(one) || words < SHORTEST || words > LONGEST) continue;
    const own = contentWords(one.line.text);
    const shared = own.filter((word) => lead.has(word)).length / (own.length || 1);
    const score =
      Math.log(posteriors[i]!('headline') + 1e-4) +
      LEAD_BONUS * shared -
      FAR * (first - i) -
      (isProse(one.line.text) && one.line.text.endsWith('.') ? 3 : 0);
    if (score >= most) [best, most] = [i, score];
  }
  return best;
}

/** "Ann Other", "ANN OTHER and J. D. Someone": two to eight capitalised words, no digits, nothing that ends a sentence. */
function isName(text: string): boolean {
  const words = text
    .split(/[\s,&]+/)
    .filter(
      (word) =>
        !/^(?:and|und|et|y|e|og|och|en|de|van|von|der|la|le|di|da)$/iu.test(word) && word !== '',
    );
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !/[!?:…]$/.test(text)
  );
}
