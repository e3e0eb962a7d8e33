import type { DigestPhrase } from '../../model/digest.js';
import type { ByteReader, ByteWriter } from './bytes.js';

/** Writes a phrase; the claims and quotes it stands in as their places among those of the digest, from 1 on. */
export function writePhrase(
  to: ByteWriter,
  one: DigestPhrase,
  atoms: ReadonlyMap<string, number>,
): void {
  for (const text of [one.kind, one.key, one.label]) to.text(text);
  to.list(one.event === null ? [] : [one.event], (event) => to.text(event));
  to.list(one.atoms, (atom) => {
    const place = atoms.get(atom) ?? 0;
    to.number(place);
    if (place === 0) to.text(atom);
  });
  to.number(one.count);
}

export function readPhrase(from: ByteReader, atoms: readonly string[]): DigestPhrase {
  return {
    kind: from.text() as DigestPhrase['kind'],
    key: from.text(),
    label: from.text(),
    event: from.list(() => from.text())[0] ?? null,
    atoms: from.list(() => {
      const place = from.number();
      return place === 0 ? from.text() : atoms[place - 1]!;
    }),
    count: from.number(),
  };
}

/** Passes over what stands behind the key of a phrase. */
export function skipPhrase(from: ByteReader): void {
  from.passText();
  for (let events = from.number(); events > 0; events--) from.passText();
  for (let atoms = from.number(); atoms > 0; atoms--) if (from.number() === 0) from.passText();
  from.number();
}
