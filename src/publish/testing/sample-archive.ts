import type { PublishInput } from '../input.js';
import { cluster, inputOf, relation, topic, type Links } from './bind.js';
import { courier } from './articles/courier.js';
import { gazette } from './articles/gazette.js';
import { ledger } from './articles/ledger.js';
import { notice } from './articles/notice.js';
import { report } from './articles/report.js';
import { wire } from './articles/wire.js';
import { idOf } from './draft.js';

const WARNED = 'an internal report had warned of the cracks in 2022';
const WARNED_MD = 'an internal report warned of the cracks two years ago';

/** Six invented articles from three outlets, two unknown ones and an agency, with all that links them. */
export function sampleArchive(config: Partial<PublishInput['config']> = {}): PublishInput {
  const drafts = [courier(), gazette(), report(), wire(), ledger(), notice()] as const;
  const [c, g, r, w, l] = drafts;
  const topics = [
    topic('Marlow Bridge', [c, g, r, w, l], {
      aliases: ['the bridge', 'northern pier'],
      description: 'Road bridge over the inner harbour of Port Ansel.',
    }),
    topic('Port Ansel Port Authority', [c, g, w]),
    topic('Harbour seals', [drafts[5]]),
  ];
  topics[0]!.related = [{ topic: topics[1]!.id, shared: 3 }];
  topics[1]!.related = [{ topic: topics[0]!.id, shared: 3 }];
  const wireOrigin = { key: 'outlet:Coastline Wire', label: 'Coastline Wire', known: true };
  const unstated = { key: 'unstated', label: 'publisher not stated', known: false };
  const members = [c.id(WARNED), r.id(WARNED_MD)];
  const injured = [
    c.id('Nineteen people were treated for cuts and bruises'),
    w.id('At least twelve people were hurt'),
  ];
  const links: Links = {
    topics,
    stories: [
      {
        id: idOf('story'),
        slug: 'marlow-bridge-closed',
        label: 'Marlow Bridge closed after cracks are found',
        articles: [c, g, r, w].map(({ article }) => article.id),
        why: 'same event: the closure of the bridge in March 2024',
      },
    ],
    clusters: [
      cluster(members, [c.article.id, r.article.id], [wireOrigin, unstated]),
      cluster(
        [...injured, g.id('Twelve people were slightly hurt when a bus stopped at the barrier')],
        [c.article.id, w.article.id, g.article.id],
        [{ key: 'org:ambulance', label: 'the ambulance service', known: true }, wireOrigin],
      ),
    ],
    relations: [
      relation(
        'contradicts',
        [
          [[g, 'There was no warning before the inspection']],
          [[c, 'The authority ignored the warning']],
        ],
        '“no warning” against “ignored the warning”: the second takes for granted what the first denies.',
      ),
      relation(
        'differs-in-number',
        [
          [[c, 'Nineteen people were treated for cuts and bruises']],
          [
            [g, 'Twelve people were slightly hurt when a bus stopped at the barrier'],
            [w, 'At least twelve people were hurt'],
          ],
        ],
        '19 against 12 people in the same incident.',
      ),
      relation(
        'conditional',
        [
          [[c, 'The crossing will stay closed for at least six weeks']],
          [[l, 'THE BRIDGE COULD REOPEN IN MAY IF THE MONEY COMES']],
        ],
        'The second makes reopening depend on money.',
      ),
      relation(
        'agrees',
        [
          [
            [c, WARNED],
            [r, WARNED_MD],
          ],
        ],
        'Both speak of a report that warned of the cracks.',
      ),
      relation(
        'source-error',
        [
          [[w, 'Chief engineer Tomas Keller rejected the criticism']],
          [[w, 'Mayor Tomas Keller said the town had no say in inspections']],
        ],
        'One name with two offices in one article.',
      ),
    ],
    roles: {
      'Tomas Keller': [
        { article: c.article.id, role: 'Mayor' },
        { article: w.article.id, role: 'Chief engineer' },
        { article: w.article.id, role: 'Mayor' },
      ],
      'Ingrid Solheim': [{ article: c.article.id, role: "the authority's chief engineer" }],
    },
    aliases: { 'Tomas Keller': ['Keller', 'Tomáš Keller'], 'Ingrid Solheim': ['Solheim'] },
  };
  return inputOf(drafts, links, config);
}
