import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from './annotated.js';

/** Fragments of one role: UTF-16 ranges. */
export type Fragments = readonly (readonly [number, number])[];

/** One attribution as an annotator marked it. */
export interface GoldAttribution {
  readonly source: Fragments;
  readonly cue: Fragments;
  readonly content: Fragments;
}

/** One annotator's reading of one article. */
export interface GoldReading {
  readonly article: string;
  readonly attributions: readonly GoldAttribution[];
  /** Regions marked as boilerplate. */
  readonly discard: Fragments;
}

/**
 * Reads the brat files of one side of PolNeAR (Newell, Margolin & Ruths, LREC 2018), one reading for each
 * annotator. Offsets of the corpus are code points; its texts have no character outside the basic plane.
 */
export function readPolnear(data: string, side: Side): GoldReading[] {
  const folder = join(data, 'polnear', 'data', side, 'attributions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => ({
      article: file.replace(/_[0-9a-f]{4}\.ann$/, ''),
      ...parseReading(readFileSync(join(folder, file), 'utf8')),
    }));
}

function parseReading(text: string): Omit<GoldReading, 'article'> {
  const spans = new Map<string, Fragments>();
  const attributions: GoldAttribution[] = [];
  const discard: Fragments[] = [];
  for (const line of text.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [kind = '', ...offsets] = body.split(' ');
      spans.set(id, parseFragments(offsets.join(' ')));
      if (kind === 'Discard') discard.push(parseFragments(offsets.join(' ')));
    } else if (id.startsWith('E')) attributions.push(parseEvent(body, spans));
  }
  return {
    attributions: attributions.filter(({ content }) => content.length > 0),
    discard: discard.flat(),
  };
}

function parseFragments(offsets: string): Fragments {
  return offsets.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.trim().split(' ').map(Number);
    return [start, end] as const;
  });
}

function parseEvent(body: string, spans: ReadonlyMap<string, Fragments>): GoldAttribution {
  const found = { source: [] as Fragments, cue: [] as Fragments, content: [] as Fragments };
  for (const part of body.trim().split(/\s+/)) {
    const [name = '', id = ''] = part.split(':');
    const role = name.replace(/\d+$/, '').toLowerCase();
    if (role === 'source' || role === 'cue' || role === 'content')
      found[role] = [...found[role], ...(spans.get(id) ?? [])];
  }
  return found;
}
