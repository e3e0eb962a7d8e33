import { readByline, type NameKind } from '../../language/byline.js';
import { hashString } from '../../language/crf/hash.js';
import type { SequenceBuilder } from '../../language/crf/sequence.js';
import type { LabelledLine } from '../labelled.js';
import { mainBlock, type Block } from './main-block.js';
import { wordCount } from '../line.js';
import { layoutOf, type Layout } from './layout.js';
import { purposesOf } from './phrases.js';
import { shareClass, surfaceOf, type Surface } from './surface.js';
import { topicOf } from './topic.js';

/** How far neighbours are seen. */
const FARTHEST = 2;

/** A line as the features see it. */
interface View {
  surface: Surface;
  layout: Layout;
  purposes: readonly string[];
  named: Named;
  /** The rule that labelled it, or `prose` where none did. */
  rule: string;
  zone: string;
  /** Lines to the edge of the main block, as a class. */
  distance: number;
  /** How much of it the article speaks of: of the whole, and of its first paragraphs. */
  topic: number;
  lead: number;
  near: number;
  repeats: number;
  before: number;
  after: number;
}

/** Whom a line names: the surest of its names, and what stands around it. */
interface Named {
  kind: NameKind | 'none';
  by: boolean;
  role: boolean;
  rest: boolean;
}

const SUREST: readonly NameKind[] = ['given', 'agency', 'shape', 'initials'];

function namedBy(text: string): Named {
  const { names, ...around } = readByline(text);
  return {
    kind: SUREST.find((kind) => names.some((one) => one.kind === kind)) ?? 'none',
    ...around,
  };
}

/** Describes the lines of a text, one position to a line, after the line rules have labelled what they know. */
export function lineFeatures(lines: readonly LabelledLine[], out: SequenceBuilder): void {
  const views = viewsOf(lines);
  out.clear();
  views.forEach((view, i) => {
    const add = (...parts: (string | number | boolean)[]): void =>
      out.add(hashString(parts.join(' ')));
    addOwn(view, add);
    addPlace(view, i, views, add);
    addPurposes(view, add);
    addLayout(view, add);
    addNamed(view, i, views, add);
    addNeighbours(views, i, add);
    out.close();
  });
}

type Add = (...parts: (string | number | boolean)[]) => void;

function addOwn({ surface, rule, zone, topic, lead, near, repeats }: View, add: Add): void {
  add('bias');
  add('prose', surface.prose);
  add('len', surface.length);
  add('end', surface.end);
  add('start', surface.start);
  add('cap', surface.capitals, surface.length);
  add('dig', surface.digits);
  add('small', surface.smallWords, surface.length);
  add('sent', surface.sentences);
  add('tail', surface.tail, surface.length);
  add('tail-zone', surface.tail, zone);
  add('len-end', surface.length, surface.end);
  add('len-end-zone', surface.length, surface.end, zone);
  add('start-end', surface.start, surface.end, surface.prose);
  add('rule', rule);
  add('rule-zone', rule, zone);
  add('topic', topic, surface.length);
  add('topic-zone', topic, zone, surface.prose);
  add('lead', lead, surface.length);
  add('near', near, surface.length, surface.prose);
  add('near-zone', near, zone, surface.prose);
  add('near-topic', near, topic, surface.prose);
  add('repeats', repeats);
  for (const mark of surface.marks) {
    add('mark', mark);
    add('mark-len', mark, surface.length);
    add('mark-zone', mark, zone);
  }
  for (const word of new Set(surface.words)) {
    add('word', word);
    add('word-len', word, Math.min(surface.length, 5));
  }
  add('first', surface.words[0] ?? '', surface.prose);
  add('first-two', surface.words.slice(0, 2).join('_'));
  add('last', surface.words.at(-1) ?? '', surface.prose);
}

function addPurposes({ surface, purposes, zone, topic }: View, add: Add): void {
  add('purposes', shareClass(purposes.length, [1, 2, 3]), surface.prose);
  for (const purpose of purposes) {
    add('purpose', purpose);
    add('purpose-len', purpose, surface.length);
    add('purpose-zone', purpose, zone, surface.prose);
    add('purpose-topic', purpose, topic, surface.prose);
  }
}

function addNamed(
  { named, zone, distance, repeats }: View,
  i: number,
  views: readonly View[],
  add: Add,
): void {
  const { kind, by, role, rest } = named;
  if (kind === 'none') return;
  const stamped = [-2, -1, 1, 2].some((d) => views[i + d]?.surface.marks.includes('date') ?? false);
  add('named', kind, by, role, rest);
  add('named-zone', kind, by, role || rest, zone, distance);
  add('named-place', kind, zone, distance);
  add('named-stamped', kind, rest, stamped, zone);
  add('named-repeats', kind, rest, repeats, zone);
  add(
    'named-alone',
    kind,
    rest,
    views[i - 1]?.named.kind ?? 'edge',
    views[i + 1]?.named.kind ?? 'edge',
  );
}

function addLayout({ surface, layout, zone }: View, add: Add): void {
  const { above, below, block, run, between, echo } = layout;
  add('parting', above, below, surface.prose);
  add('parting-len', above, below, surface.length);
  add('block', block, surface.prose, zone);
  add('run', run, zone);
  add('run-between', run, between);
  add('run-between-len', run, between, surface.length, surface.end);
  add('echo', echo, surface.prose, surface.length);
}

function addPlace(view: View, i: number, views: readonly View[], add: Add): void {
  const { surface, zone, distance, before, after } = view;
  add('zone', zone, surface.prose);
  add('zone-distance', zone, distance);
  add('zone-distance-len', zone, distance, surface.length);
  add('zone-cap', zone, surface.capitals);
  add('zone-lead', zone, distance, view.lead);
  add('before', before);
  add('after', after);
  add('around', before, after, surface.prose);
  add('place', shareClass(i / views.length, [0.02, 0.1, 0.25, 0.5, 0.75, 0.9]), surface.prose);
  add('count', shareClass(views.length, [6, 12, 25, 60, 150]), surface.prose, zone);
  add('edge', i === 0, i === views.length - 1, surface.length);
  add('density', densityOf(views, i, 3), surface.prose);
  add('density-wide', densityOf(views, i, 8), surface.prose);
  add('density-len', densityOf(views, i, 3), surface.length);
}

/** Share of prose among the lines around. */
function densityOf(views: readonly View[], i: number, reach: number): number {
  const around = views.slice(Math.max(0, i - reach), i + reach + 1);
  const prose = around.filter(({ surface }) => surface.prose).length;
  return shareClass(prose / around.length, [0.01, 0.2, 0.4, 0.6, 0.8]);
}

function addNeighbours(views: readonly View[], i: number, add: Add): void {
  const own = views[i]!.surface;
  for (let d = -FARTHEST; d <= FARTHEST; d++) {
    const at = views[i + d];
    if (d === 0) continue;
    add('n', d, at?.surface.length ?? 'edge', at?.surface.end ?? '');
    add('n-rule', d, at?.rule ?? 'edge');
    add('n-rule-own', d, at?.rule ?? 'edge', own.length, own.prose);
    add('n-cap', d, at?.surface.capitals ?? 'edge', own.length);
    add('n-len', d, at?.surface.length ?? 'edge', own.length);
    add('n-prose', d, at?.surface.prose ?? 'edge', own.prose, own.end);
    for (const mark of at?.surface.marks ?? []) add('n-mark', d, mark);
    for (const purpose of at?.purposes ?? []) add('n-purpose', d, purpose, at!.surface.prose);
    if (Math.abs(d) === 1 && at !== undefined && at.surface.length <= 4)
      for (const word of at.surface.words) add('n-word', d, word);
  }
  add(
    'sides',
    views[i - 1]?.surface.prose ?? 'edge',
    own.length,
    views[i + 1]?.surface.prose ?? 'edge',
  );
}

function viewsOf(labelled: readonly LabelledLine[]): View[] {
  const lines = labelled.map(({ line }) => line);
  const block = mainBlock(lines);
  const topic = topicOf(lines, block);
  const layouts = layoutOf(lines);
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return labelled.map(({ line, parts }, i) => ({
    surface: surfaceOf(line.text),
    layout: layouts[i]!,
    purposes: purposesOf(line.text, wordCount(line.text)),
    named: namedBy(line.text),
    rule: parts[0]?.rule ?? 'prose',
    ...placeOf(i, block),
    topic: spoken(topic.share(i)),
    lead: spoken(topic.lead(i)),
    near: spoken(topic.near(i)),
    repeats: Math.min(counts.get(line.text) ?? 1, 3),
    before: shareClass(line.proseBefore, [1, 2, 3, 6]),
    after: shareClass(line.proseAfter, [1, 2, 3, 6]),
  }));
}

function placeOf(i: number, { first, last }: Block): Pick<View, 'zone' | 'distance'> {
  const steps = [1, 2, 3, 4, 5, 7, 10, 16, 30];
  if (first > last) return { zone: 'nowhere', distance: 0 };
  if (i < first) return { zone: 'above', distance: shareClass(first - i, steps) };
  if (i > last) return { zone: 'below', distance: shareClass(i - last, steps) };
  const [down, up] = [i - first, last - i];
  return { zone: 'inside', distance: down < 3 ? down : up < 3 ? 10 + up : 5 };
}

/** Class of a share of words; -1 stays for a line that has none. */
function spoken(share: number): number {
  return share < 0 ? share : shareClass(share, [0.01, 0.15, 0.3, 0.5, 0.8]);
}
