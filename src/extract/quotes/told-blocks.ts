import type { Prose } from '../../language/prose.js';
import type { Discourse } from '../discourse.js';
import type { BlockQuotation } from './blocks.js';

/** Verbs with which a report hands over to words that somebody wrote. */
const WRITING = /^(?:write|tweet|retweet|post|reply|respond|read)$/;
/** What is written and can be shown in full: with one of these, somebody may as well "say" it. */
const WRITTEN =
  /\b(?:(?:statement|letter|e-?mail|tweet|post|message|note|memo|caption|inscription)s?|on (?:twitter|facebook|instagram|telegram|weibo|bluesky|truth social|social media))\b/i;
const SAYING = /^(?:say|add|continue|state)$/;
/** The colon's clause is looked at so far back, in tokens. */
const REACH = 30;
const MARK = /["“”„«»]/;

/**
 * Paragraphs without marks that a report hands over to with a colon, as scrapes keep posts and letters that stood in a
 * box of their own: Berg wrote on Monday: ¶ The ferry was never safe. Only the first paragraph behind the colon is
 * taken, since nothing tells where more of them would end.
 */
export function toldBlocks(discourse: Discourse, { paragraphs, text }: Prose): BlockQuotation[] {
  return paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (before === undefined || before.quoted || paragraph.quoted) return [];
    const words = text.slice(paragraph.start, paragraph.end);
    if (MARK.test(words) || !/[\p{Ll}]/u.test(words) || !handsOver(discourse, before)) return [];
    const { start, end } = paragraph;
    return [{ start, end, parts: [{ start, end }], signature: null }];
  });
}

/** Whether a paragraph ends with a colon behind a clause in which somebody writes something. */
function handsOver(discourse: Discourse, { start, end }: { start: number; end: number }): boolean {
  const { from, to } = discourse.tokensIn(start, end);
  if (discourse.word(to - 1) !== ':') return false;
  const first = Math.max(from, discourse.sentence(discourse.sentenceOf(to - 1)).from, to - REACH);
  const written = WRITTEN.test(discourse.text({ from: first, to }));
  for (let i = to - 2; i >= first; i--) {
    if (!/^VB[DZPG]$/.test(discourse.tag(i))) continue;
    return WRITING.test(discourse.lemma(i)) || (written && SAYING.test(discourse.lemma(i)));
  }
  return false;
}
