/** Writes a number with its thousands apart, the same on every machine. */
export function grouping(sign: string): (count: number) => string {
  return (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/**
 * Words for a number of things: `counting('en', grouping(','))('story', 'stories')(2)` is "2 stories". Which of the two
 * forms a number takes is CLDR's rule for the language.
 */
export function counting(
  language: string,
  grouped: (count: number) => string,
): (one: string, many: string) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (one, many) => (count) =>
    `${grouped(count)} ${rules.select(count) === 'one' ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`, with the language's own word between the last two. */
export function listing(and: string): (words: readonly string[]) => string {
  return (words) =>
    words.length < 2
      ? words.join('')
      : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}
