import type { Holder } from '../../model/holder.js';

/** A chain in one line, outermost first: "Riverside Gazette → the police → Ann Other". */
export function chainText(chain: readonly Holder[]): string {
  return chain.map(({ name, label, kind }) => name ?? (label === '' ? kind : label)).join(' → ');
}

/** The same, with the words and the kind of the innermost holder: "… → Ann Other (“she”, person)". */
export function wholeChainText(chain: readonly Holder[]): string {
  const last = chain.at(-1);
  if (last === undefined) return '';
  const words = last.name === null || last.name === last.label ? '' : `“${last.label}”, `;
  return `${chainText(chain)} (${words}${last.kind.replace('-', ' ')})`;
}
