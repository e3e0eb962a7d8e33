import { limits } from '../../model/limits.js';

/** Characters that would act on whatever shows them: controls, directions, invisible ones, line separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Some characters of a seed for a message: those that cannot be seen are named (`U+202E`). */
export function shown(text: string): string {
  return text.replace(ACTING, (char) => codeOf(char));
}

/** `U+202E` */
export function codeOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** "…; 3 more" behind the first of many; beyond `limits.damage` nothing is counted. */
export function andMore(first: string, count: number): string {
  if (count < 2) return first;
  return count < limits.damage
    ? `${first}; ${count - 1} more`
    : `${first}; more than ${limits.damage} more`;
}

/** The places of a pattern, at most so many as are counted. */
export function placesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length > limits.damage) break;
  }
  return found;
}
