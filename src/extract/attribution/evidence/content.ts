import { firstLabel, type LabelledSpan } from '../labels.js';
import { QuoteState } from '../quote-places.js';
import { Mark } from '../scene.js';
import type { Evidence } from './evidence.js';
import { logOf } from './posteriors.js';
import { ADVERB, CONJUNCTION, FINITE } from './tags.js';
import { entryAt, rankAt, shareOf, touch, type View } from './view.js';

/** The content as a whole. */
const WHOLE: Evidence = [
  ['parts of content', ({ content }) => content.length],
  ['content length', (view) => over(view, () => 1)],
  ['content at least', (view) => logOf(leastInside(view))],
  [
    'content on average',
    (view) => over(view, (t) => view.ground.posteriors.content(t)) / over(view, () => 1),
  ],
  ['cue inside', (view) => mostInside(view, (t) => view.ground.posteriors.cue(t))],
  ['likely cue inside', (view) => mostInside(view, (t) => view.ground.scene.cue[t]!)],
  ['source inside', (view) => mostInside(view, (t) => view.ground.posteriors.source(t))],
  ['finite verbs', (view) => over(view, (t) => FINITE[view.ground.scene.analysis.pos[t]!]!)],
  ['quoted', (view) => over(view, (t) => (isQuoted(view, t) ? 1 : 0)) / over(view, () => 1)],
  ['sentences', (view) => sentencesIn(view)],
  [
    'content certainty',
    ({ content }) => logOf(Math.min(...content.map(({ certainty }) => certainty))),
  ],
  ['verbs as the cue behind and', (view) => over(view, (t) => (isCoordinated(view, t) ? 1 : 0))],
  ['cue behind and', (view) => mostInside(view, (t) => coordinatedCue(view, t))],
];

/** The borders of its longest part. */
const BORDERS: Evidence = [
  ['main certainty', ({ main }) => logOf(main.certainty)],
  ['main begins', ({ ground, main }) => logOf(ground.posteriors.of(main.start, labelOf(main)))],
  ['main ends', ({ ground, main }) => logOf(1 - ground.posteriors.of(main.end, labelOf(main) + 1))],
  ['content before', ({ ground, main }) => ground.posteriors.content(main.start - 1)],
  ['content behind', ({ ground, main }) => ground.posteriors.content(main.end)],
  ['last of content', ({ ground, main }) => ground.posteriors.content(main.end - 1)],
  ['content begins with', ({ ground, main }) => rankAt(ground, main.start)],
  ['before content', ({ ground, main }) => rankAt(ground, main.start - 1)],
  ['mark before content', ({ ground, main }) => entryAt(ground.scene.mark, main.start - 1)],
  ['content begins quoted', ({ ground, main }) => entryAt(ground.scene.quotes.state, main.start)],
  [
    'content begins with that',
    ({ ground, main }) => (ground.scene.analysis.lemma(main.start) === 'that' ? 1 : 0),
  ],
  ['direction', ({ main }) => main.direction],
  [
    'cue to content',
    ({ cue, main }) =>
      main.start >= cue.end
        ? main.start - cue.end
        : main.end <= cue.start
          ? cue.start - main.end
          : -1,
  ],
  ['content ends with', ({ ground, main }) => rankAt(ground, main.end - 1)],
  ['behind content', ({ ground, main }) => rankAt(ground, main.end)],
  ['second behind content', ({ ground, main }) => rankAt(ground, main.end + 1)],
  ['mark at end', ({ ground, main }) => entryAt(ground.scene.mark, main.end - 1)],
  ['mark behind content', ({ ground, main }) => entryAt(ground.scene.mark, main.end)],
  ['content ends quoted', ({ ground, main }) => entryAt(ground.scene.quotes.state, main.end - 1)],
  ['quoted behind content', ({ ground, main }) => entryAt(ground.scene.quotes.state, main.end)],
  ['content to end of sentence', ({ ground, main }) => toEnd(ground.scene.analysis, main.end)],
  [
    'content from start of sentence',
    ({ ground, main }) => fromStart(ground.scene.analysis, main.start),
  ],
  ['content holds cue', ({ main, cue }) => (touch(main, cue) ? 1 : 0)],
  [
    'sentence of cue',
    ({ ground, main, cue }) =>
      ground.scene.analysis.sentenceOf[main.start] === ground.scene.analysis.sentenceOf[cue.start]
        ? 1
        : 0,
  ],
  [
    'paragraph of cue',
    ({ ground, main, cue }) =>
      ground.scene.analysis.tokens.line[main.start] === ground.scene.analysis.tokens.line[cue.start]
        ? 1
        : 0,
  ],
];

/** How the sentence goes on behind the content: "…, and criticised", "but". */
const BEHIND: Evidence = [
  ['verb behind', (view) => rankAt(view.ground, goingOn(view).verb)],
  ['verb behind as the cue', (view) => (isCueTense(view, goingOn(view)) ? 1 : 0)],
  [
    'posterior behind',
    (view) => {
      const { verb, joined } = goingOn(view);
      return joined ? view.ground.posteriors.cue(verb) : -1;
    },
  ],
  [
    'lexicon behind',
    (view) => {
      const { verb, joined } = goingOn(view);
      return joined ? shareOf(view.ground.scene, view.ground.lexicon, verb) : -2;
    },
  ],
];

export const CONTENT: Evidence = [...WHOLE, ...BORDERS, ...BEHIND];

function labelOf({ direction }: LabelledSpan): number {
  return firstLabel('content', direction);
}

/** Sum over all tokens of the content. */
function over({ content }: View, of: (t: number) => number): number {
  let sum = 0;
  for (const { start, end } of content) for (let t = start; t < end; t++) sum += of(t);
  return sum;
}

function mostInside({ content }: View, of: (t: number) => number): number {
  let most = 0;
  for (const { start, end } of content)
    for (let t = start; t < end; t++) most = Math.max(most, of(t));
  return most;
}

function leastInside({ content, ground }: View): number {
  let least = 1;
  for (const { start, end } of content)
    for (let t = start; t < end; t++) least = Math.min(least, ground.posteriors.content(t));
  return least;
}

function isQuoted({ ground }: View, t: number): boolean {
  return ground.scene.quotes.state[t] !== QuoteState.Outside;
}

function sentencesIn({ content, ground }: View): number {
  const { sentenceOf } = ground.scene.analysis;
  return new Set(content.flatMap(({ start, end }) => [sentenceOf[start], sentenceOf[end - 1]]))
    .size;
}

/** The verb right behind a conjunction and adverbs, or the token where there is none. */
function verbBehind(view: View, conjunction: number): number {
  let t = conjunction + 1;
  while (rankAt(view.ground, t) === ADVERB) t++;
  return t;
}

function isCoordinated(view: View, t: number): boolean {
  if (rankAt(view.ground, t) !== CONJUNCTION) return false;
  return rankAt(view.ground, verbBehind(view, t)) === rankAt(view.ground, view.head);
}

function coordinatedCue(view: View, t: number): number {
  return rankAt(view.ground, t) === CONJUNCTION
    ? view.ground.posteriors.cue(verbBehind(view, t))
    : 0;
}

/** What follows the content: past a comma, a conjunction and adverbs, and whether it was joined by one of these. */
function goingOn({ ground, main }: View): { verb: number; joined: boolean } {
  let t = main.end;
  if (entryAt(ground.scene.mark, t) === Mark.Comma) t++;
  if (rankAt(ground, t) === CONJUNCTION) t++;
  const joined = t > main.end;
  while (rankAt(ground, t) === ADVERB) t++;
  return { verb: t, joined };
}

function isCueTense(view: View, { verb, joined }: { verb: number; joined: boolean }): boolean {
  return joined && rankAt(view.ground, verb) === rankAt(view.ground, view.head);
}

function toEnd(
  { sentences, sentenceOf }: View['ground']['scene']['analysis'],
  end: number,
): number {
  return sentences.first[sentenceOf[end - 1]! + 1]! - end;
}

function fromStart(
  { sentences, sentenceOf }: View['ground']['scene']['analysis'],
  start: number,
): number {
  return start - sentences.first[sentenceOf[start]!]!;
}
