/**
 * JSON of a record. That of a restricted article has spans without words: they are left out, so that nobody
 * takes an empty string for what stands in the seed.
 */
export function recordJson(value: unknown, restricted: boolean): string {
  return JSON.stringify(value, restricted ? withoutEmptyWords : undefined);
}

const WORDS = new Set(['exact', 'prefix', 'suffix']);

function withoutEmptyWords(key: string, value: unknown): unknown {
  return WORDS.has(key) && value === '' ? undefined : value;
}
