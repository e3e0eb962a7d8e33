import { describe, expect, test } from 'vitest';
import type { LabelledSpan, Role } from './labels.js';
import { linkSpans, type FallbackRules } from './link.js';

const NONE: FallbackRules = {
  findSubject: () => null,
  mayShare: () => true,
  findContent: () => [],
};
/** Ten tokens a paragraph, five a sentence. */
const context = {
  line: Uint32Array.from({ length: 40 }, (_, t) => Math.floor(t / 10)),
  sentenceOf: Uint32Array.from({ length: 40 }, (_, t) => Math.floor(t / 5)),
};

function span(role: Role, start: number, direction: -1 | 0 | 1 = 0): LabelledSpan {
  return { role, start, end: start + 1, direction, certainty: 0.9 };
}

/** Links written as source‹cue›content by first tokens. */
function linked(spans: LabelledSpan[], rules: FallbackRules = NONE): string[] {
  return linkSpans(spans, context, rules).map(
    ({ source, cue, content, link }) =>
      `${source?.start ?? '-'} ${cue.start} ${content.map(({ start }) => start).join('+')} ${link}`,
  );
}

describe('linking', () => {
  test('follows the direction to the nearest cue', () => {
    const spans = [
      span('content', 0, 1),
      span('source', 1, 1),
      span('cue', 2),
      span('cue', 4),
      span('content', 5, -1),
    ];
    expect(linked(spans)).toEqual(['1 2 0 stated', '1 4 5 shared']);
  });

  test('joins the fragments of one content', () => {
    const spans = [
      span('content', 0, 1),
      span('source', 1, 1),
      span('cue', 2),
      span('content', 4, -1),
    ];
    expect(linked(spans)).toEqual(['1 2 0+4 stated']);
  });

  test('turns round where the direction leads out of the paragraph', () => {
    expect(linked([span('cue', 8), span('content', 9, 1), span('cue', 12)])).toEqual([
      '- 8 9 none',
    ]);
  });

  test('lets a quotation in a paragraph of its own reach the cue before it', () => {
    expect(linked([span('source', 7, 1), span('cue', 8), span('content', 12, -1)])).toEqual([
      '7 8 12 stated',
    ]);
  });

  test('never takes a source from another paragraph', () => {
    expect(linked([span('source', 7, 1), span('cue', 12), span('content', 13, -1)])).toEqual([
      '- 12 13 none',
    ]);
  });

  test('shares a source only within its sentence', () => {
    const spans = [
      span('source', 0, 1),
      span('cue', 1),
      span('content', 2, -1),
      span('cue', 6),
      span('content', 7, -1),
    ];
    expect(linked(spans)).toEqual(['0 1 2 stated', '- 6 7 none']);
  });

  test('prefers the subject to a source that cannot be shared', () => {
    const subject = span('source', 0, 1);
    const rules = { ...NONE, mayShare: () => false, findSubject: () => subject };
    const spans = [
      span('source', 1, 1),
      span('cue', 2),
      span('content', 3, -1),
      span('cue', 4),
      span('content', 5, -1),
    ];
    expect(linked(spans, rules)).toEqual(['1 2 3 stated', '0 4 5 inferred']);
  });

  test('drops a cue without content, or finds it one', () => {
    expect(linked([span('source', 0, 1), span('cue', 1)])).toEqual([]);
    const rules = { ...NONE, findContent: () => [span('content', 3, -1)] };
    expect(linked([span('source', 0, 1), span('cue', 1)], rules)).toEqual(['0 1 3 stated']);
  });
});
