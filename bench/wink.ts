import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What is used of wink-nlp (MIT). */
interface WinkDocument {
  tokens(): { out(as: unknown): unknown };
}
interface Wink {
  its: { pos: unknown };
  readDoc(text: string): WinkDocument;
}

/** Tags every token of a text with wink-nlp; null where `bench/install-wink.mjs` was not run. */
export function loadWink(): ((text: string) => void) | null {
  const folder = resolve('.cache/bench');
  if (!existsSync(resolve(folder, 'node_modules/wink-nlp'))) return null;
  const require = createRequire(resolve(folder, 'package.json'));
  const make = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  const wink = make(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => void wink.readDoc(text).tokens().out(wink.its.pos);
}
