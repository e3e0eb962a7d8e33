import { SourceText } from '../../language/source-text.js';
import type { Finding } from '../../model/finding.js';
import type { Seed } from '../../model/seed.js';
import { note, type Note } from '../refusal.js';
import { controls } from './controls.js';
import { directions } from './directions.js';
import { entities } from './entities.js';
import { lostLetters } from './lost-letters.js';
import { mojibake } from './mojibake.js';

/** One kind of damage in a text: where it shows first (UTF-16 offset) and, in words, what stands there. */
export interface Damage {
  at: number;
  detail: string;
}

/** A rule looks at a whole text and tells its kind of damage, or null. */
export type DamageRule = (text: string, format: Seed['format']) => Damage | null;

/** The kinds of damage, in the order they are told. Nothing is ever repaired: the record has what the seed has. */
const RULES: readonly [Note, DamageRule][] = [
  ['mojibake', mojibake],
  ['lost-letters', lostLetters],
  ['entities', entities],
  ['direction', directions],
  ['controls', controls],
];

/** What is damaged in the text of a seed, one finding to a kind, at the first line that shows it. */
export function damageIn({
  path,
  text,
  format,
}: Pick<Seed, 'path' | 'text' | 'format'>): Finding[] {
  const found = RULES.flatMap(([kind, rule]) => {
    const damage = rule(text, format);
    return damage === null ? [] : [{ kind, ...damage }];
  });
  if (found.length === 0) return [];
  const source = new SourceText(text);
  return found.map(({ kind, at, detail }) => note(path, kind, source.lineAt(at), detail));
}
