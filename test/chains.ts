import type { Holder } from '../src/model/holder.js';

/** A chain below the article's own outlet, outermost first: `label = name (kind, link)`. */
export function below(chain: readonly Holder[]): string[] {
  return chain.slice(1).map(({ label, name, kind, link, act }) => {
    const named = name === null || name === label ? label : `${label} = ${name}`;
    return `${named} (${kind}, ${act === true ? 'act' : link})`;
  });
}
