import type { PublishInput } from '../input.js';
import { cluster, inputOf, relation, topic } from './bind.js';
import { Draft, holder } from './draft.js';

const TOWNS = ['Ansel', 'Brink', 'Corve', 'Dunmere', 'Elsing', 'Farrow', 'Gant', 'Holm'];
const MATTERS = ['ferry', 'tramway', 'reservoir', 'archive', 'lighthouse', 'market hall', 'canal'];
const FIRST = [
  'Ada',
  'Boris',
  'Chiara',
  'Dmitri',
  'Élodie',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
];
const LAST = [
  'Abbot',
  'Berg',
  'Costa',
  'Dvořák',
  'Ekman',
  'Fofana',
  'Grieg',
  'Haddad',
  'Ito',
  'Jansen',
];

/** Many invented articles, the n-th always the same, for paging and for time and memory. */
export function largeArchive(size: number): PublishInput {
  const drafts = Array.from({ length: size }, (_, n) => draftOf(n));
  const matters = TOWNS.flatMap((town) => MATTERS.map((matter) => `${town} ${matter}`));
  return inputOf(drafts, {
    topics: matters.flatMap((label) => {
      const mine = drafts.filter((_, n) => matterOf(n) === label);
      return mine.length === 0 ? [] : [topic(label, mine)];
    }),
    clusters: groupsOf(drafts, 3, 10).map((group) =>
      cluster(
        group.map((draft) => draft.id(costOf(0))),
        group.map(({ article }) => article.id),
        [{ key: `origin ${group[0]!.article.id}`, label: 'The Corve Herald', known: true }],
      ),
    ),
    relations: groupsOf(drafts, 2, 20).map(([a, b], i) =>
      relation(
        i % 2 === 0 ? 'contradicts' : 'differs-in-number',
        [[[a!, costOf(0)]], [[b!, costOf(1)]]],
        'Two sums for the same work.',
      ),
    ),
  });
}

function draftOf(n: number): Draft {
  const matter = matterOf(n);
  const outlet = holder(
    'outlet',
    `The ${pick(TOWNS, n * 7)} ${pick(['Herald', 'Post', 'Echo', 'Star', 'Globe'], n)}`,
  );
  const person = holder('person', `${pick(FIRST, n)} ${pick(LAST, Math.floor(n / 10))}`);
  const day = String(1 + (n % 28)).padStart(2, '0');
  const date = `${2015 + (n % 9)}-${String(1 + (n % 12)).padStart(2, '0')}-${day}`;
  const draft = new Draft(`article-${String(n).padStart(5, '0')}.txt`, [
    ['headline', `${matter}: report number ${n}`],
    ['timestamp', date],
    ['body', `${costOf(0)}, the town said. Work on the ${matter} began in May.`],
    [
      'body',
      `“Nobody asked us about number ${n},” said ${person.label}. ${costOf(1)}, a neighbour said.`,
    ],
    ['rights', outlet.label],
  ]);
  draft.article.source.publisher = draft.found(outlet.label, outlet.label, 'copyright-holder');
  if (n % 11 !== 0) draft.article.date.published = draft.date(date, date);
  return draft
    .claim(costOf(0), [outlet, holder('organization', `Town of ${pick(TOWNS, n)}`)])
    .claim(costOf(1), [outlet, holder('unnamed-individual', 'a neighbour')], {
      times: [{ span: draft.at('May'), edtf: date.slice(0, 7), why: 'the month named' }],
    })
    .claim(`Work on the ${matter} began in May`, [outlet], { attribution: 'none' })
    .quote(`Nobody asked us about number ${n},`, [outlet, person]);
}

function matterOf(n: number): string {
  return `${pick(TOWNS, n)} ${pick(MATTERS, Math.floor(n / 3))}`;
}

function costOf(more: number): string {
  return `It will cost ${40 + more} million`;
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}

/** Groups of neighbours, one at every `step`. */
function groupsOf(drafts: readonly Draft[], size: number, step: number): Draft[][] {
  return drafts
    .map((_, n) => drafts.slice(n, n + size))
    .filter((group, n) => n % step === 0 && group.length === size);
}
