/** Of a value what its schema knows, in the order in which the value has it. */
export function keptOf(value: unknown, known: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(known)) {
    const list: readonly unknown[] = known;
    return value.map((one, i) => keptOf(one, list[i]));
  }
  if (!isObject(value) || !isObject(known)) return known;
  const names = Object.keys(value).filter((name) => Object.hasOwn(known, name));
  return Object.fromEntries(names.map((name) => [name, keptOf(value[name], known[name])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
