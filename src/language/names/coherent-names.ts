import { PENN_TAGS } from '../pos/tags.js';
import type { NameContext } from './features.js';
import type { NameMention } from './find-names.js';

/** A mention as sure as this keeps its kind, whatever the rest of the text says. */
const SURE = 0.8;
/** How sure a full name must be to speak for its last part. */
const CREDIBLE = 0.6;
/** Confidence of a surname that the tagger passed over. */
const RECALLED = 0.5;

const PROPER = PENN_TAGS.indexOf('NNP');

/**
 * Makes a lone surname a person where the text gives it with a first name elsewhere: a tagger that reads one
 * sentence at a time takes an unknown “Moreno” for a place, or for nothing. One sense per discourse (Gale,
 * Church & Yarowsky 1992). Names come and go in text order.
 */
export function coherentNames(names: readonly NameMention[], context: NameContext): NameMention[] {
  const { word } = context.forms;
  const surnames = new Set<number>();
  for (const { kind, start, end, confidence } of names)
    if (kind === 'person' && end - start > 1 && confidence >= CREDIBLE)
      surnames.add(word[end - 1]!);
  const settled = names.map((name): NameMention => {
    const lone = name.end - name.start === 1 && name.kind !== 'person' && name.confidence < SURE;
    if (!lone || !surnames.has(word[name.start]!)) return name;
    return { ...name, kind: 'person', confidence: 1 - name.confidence };
  });
  const recalled = recall(surnames, names, context);
  return recalled.length === 0
    ? settled
    : [...settled, ...recalled].sort((a, b) => a.start - b.start);
}

/** Known surnames that stand alone as proper names outside all names. */
function recall(
  surnames: ReadonlySet<number>,
  names: readonly NameMention[],
  { forms, pos }: NameContext,
): NameMention[] {
  if (surnames.size === 0) return [];
  const taken = new Uint8Array(pos.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const found: NameMention[] = [];
  for (let i = 0; i < pos.length; i++) {
    const proper = pos[i] === PROPER && taken[i] === 0 && surnames.has(forms.word[i]!);
    const alone = pos[i - 1] !== PROPER && pos[i + 1] !== PROPER;
    if (proper && alone) found.push({ kind: 'person', start: i, end: i + 1, confidence: RECALLED });
  }
  return found;
}
