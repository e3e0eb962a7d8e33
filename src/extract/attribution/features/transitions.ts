import { Mark, type Scene } from '../scene.js';

/** Kinds of tokens that transitions tell apart. */
const KIND_OF_MARK: Readonly<Record<number, number>> = {
  [Mark.None]: 0,
  [Mark.Comma]: 1,
  [Mark.Stop]: 2,
  [Mark.Question]: 2,
  [Mark.Colon]: 3,
  [Mark.Semicolon]: 3,
  [Mark.Dash]: 3,
  [Mark.Bracket]: 3,
  [Mark.Quote]: 4,
  [Mark.Other]: 0,
};
const KINDS = 5;

/** Number of transition classes. */
export const TRANSITION_CLASSES = KINDS * KINDS * 3;

/** Class of the transition into token `t` of a paragraph: both tokens' marks, sentence border, quotation. */
export function transitionClass(scene: Scene, t: number): number {
  const { mark, analysis, quotes } = scene;
  const before = t > 0 ? KIND_OF_MARK[mark[t - 1]!]! : 0;
  const own = KIND_OF_MARK[mark[t]!]!;
  const border = t > 0 && analysis.sentenceOf[t] !== analysis.sentenceOf[t - 1];
  return (before * KINDS + own) * 3 + (border ? 2 : quotes.quotation[t]! >= 0 ? 1 : 0);
}
