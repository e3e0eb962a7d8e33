import { codeOfWord } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { DigestSubject } from '../../model/digest.js';
import type { Subject as SubjectRecord } from '../../model/subject.js';
import { SUBJECTS, type Subject } from './lexicon.js';

/** A word counts no further than so often, and no heavier than so. */
const MOST_TIMES = 6;
const HEAVIEST = 4;
/** Evidence below this is none; a short text of five such words has it. */
const ENOUGH = 2.5;
/** A second subject has at least so much of the first one's evidence. */
const SECOND = 0.75;
/** Words named as the reason. */
const NAMED = 3;

const speaking = new Map<number, Subject[]>();
for (const subject of SUBJECTS) {
  for (const code of new Set(subject.words.split(/\s+/).filter(Boolean).map(codeOfWord)))
    speaking.set(code, [...(speaking.get(code) ?? []), subject]);
}
const byCode = new Map(SUBJECTS.map((subject) => [subject.code, subject]));

/** A word of a text with its code and how often it stands there. */
export interface CountedWord {
  word: string;
  code: number;
  count: number;
}

/** The subject of a code. */
export function subjectOf(code: string): Subject | undefined {
  return byCode.get(code);
}

/** A digest's subject as a record shows it. */
export function subjectRecord({ code, words }: DigestSubject): SubjectRecord[] {
  const subject = byCode.get(code);
  if (subject === undefined) return [];
  const { label, top } = subject;
  return [{ code, label, top, why: `its words speak for it: ${words.join(', ')}` }];
}

/**
 * The subjects an article is about, the surest first, with the words that say so: the top-level subject its words speak
 * for most, one more where the evidence is nearly as good, and inside the first the narrower one. None where few words
 * speak for any.
 */
export function subjectsIn(words: readonly CountedWord[], weights: WordWeights): DigestSubject[] {
  const found = evidenceIn(words, weights);
  const tops = ranked(found, (subject) => subject.code === subject.top);
  const [first, second] = tops;
  if (first === undefined || first.score < ENOUGH) return [];
  const narrow = ranked(found, (one) => one.code !== one.top && one.top === first.code)[0];
  return [
    first,
    ...(narrow !== undefined && narrow.score >= ENOUGH ? [narrow] : []),
    ...(second !== undefined && second.score >= SECOND * first.score ? [second] : []),
  ];
}

interface Evidence {
  score: number;
  words: { word: string; weight: number }[];
}

function evidenceIn(words: readonly CountedWord[], weights: WordWeights): Map<Subject, Evidence> {
  const found = new Map<Subject, Evidence>();
  for (const { word, code, count } of words) {
    const subjects = speaking.get(code) ?? [];
    const weight = Math.sqrt(Math.min(count, MOST_TIMES)) * Math.min(weights.of(code), HEAVIEST);
    const tops = new Set(subjects.map(({ top }) => top)).size;
    const narrow = subjects.filter(({ code: own, top }) => own !== top).length;
    for (const subject of subjects) {
      const part = weight / (subject.code === subject.top ? tops : narrow);
      const entry = found.get(subject) ?? { score: 0, words: [] };
      found.set(subject, entry);
      entry.score += part;
      entry.words.push({ word, weight: part });
    }
  }
  return found;
}

function ranked(
  found: ReadonlyMap<Subject, Evidence>,
  isWanted: (subject: Subject) => boolean,
): DigestSubject[] {
  return [...found]
    .filter(([subject]) => isWanted(subject))
    .map(([{ code }, { score, words }]) => ({
      code,
      score: Math.round(score * 100) / 100,
      words: words
        .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
        .slice(0, NAMED)
        .map(({ word }) => word),
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}
