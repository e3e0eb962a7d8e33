import { Draft } from '../draft.js';
import { KELLER, WIRE } from './cast.js';

/** An agency report whose headline is far too long, with one name in two offices. */
export function wire(): Draft {
  const long = `Port town without its bridge: ${'how the closure of a single crossing turned school runs, fish deliveries and the night shift of two hospitals upside down within one evening, and '.repeat(2)}what comes next`;
  const draft = new Draft('wire_2024-03-16.txt', [
    ['headline', long.slice(0, 300)],
    ['byline', 'By Mara Lindqvist'],
    ['dateline', 'PORT ANSEL (Coastline Wire) –'],
    ['timestamp', 'Published 16 March 2024, 09:30 CET'],
    [
      'body',
      'At least twelve people were hurt when a bus braked at the closed Marlow Bridge. Chief engineer Tomas Keller rejected the criticism on Friday.',
    ],
    [
      'body',
      'Mayor Tomas Keller said the town had no say in inspections. “We learned of it from the radio,” he told reporters.',
    ],
    ['related', 'Also of interest: Regatta moved'],
  ]);
  const { article } = draft;
  article.source.publisher = draft.found('Coastline Wire', 'Coastline Wire', 'dateline-agency');
  article.source.wire = draft.found('Coastline Wire', 'Coastline Wire', 'dateline-agency');
  article.source.place = draft.found('Port Ansel', 'PORT ANSEL', 'dateline');
  article.source.url = {
    ...draft.found('https://wire.example/2024/marlow', 'Coastline Wire', 'link'),
    status: 'override',
  };
  article.source.byline = [
    { ...draft.found('Mara Lindqvist', 'Mara Lindqvist', 'byline'), kind: 'person' },
  ];
  article.date.published = draft.date('2024-03-16T09:30+01:00', '16 March 2024, 09:30 CET', {
    zone: 'stated',
  });
  article.defects.push({
    kind: 'role-conflict',
    span: draft.at('Chief engineer Tomas Keller'),
    against: [draft.at('Mayor Tomas Keller')],
    why: 'The same article calls him mayor.',
  });
  return draft
    .claim('At least twelve people were hurt', [WIRE], {
      attribution: 'none',
      type: 'quantity',
      quantities: [{ span: draft.at('twelve'), value: 12, unit: 'people', bound: 'at-least' }],
    })
    .claim('Chief engineer Tomas Keller rejected the criticism', [WIRE, { ...KELLER, act: true }], {
      type: 'speech-act',
      about: ['person:Tomas Keller'],
      times: [
        { span: draft.at('Friday'), edtf: '2024-03-15', why: 'the Friday before publication' },
      ],
    })
    .claim(
      'Mayor Tomas Keller said the town had no say in inspections',
      [WIRE, { ...KELLER, act: true }],
      { type: 'speech-act', about: ['person:Tomas Keller'] },
    )
    .claim('the town had no say in inspections', [WIRE, KELLER], { factuality: 'CT-' })
    .quote('We learned of it from the radio,', [WIRE, { ...KELLER, link: 'inferred' }], {
      addressee: 'reporters',
    });
}
