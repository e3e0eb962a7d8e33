import { Draft, holder, unknownOutlet } from './draft.js';

const outlet = (name: string) => holder('outlet', name);
const COURIER = outlet('Harbour Courier');
const GAZETTE = outlet('Ansel Gazette');
const WIRE = outlet('Coastline Wire');
const LEDGER = outlet('The Weekly Ledger');
const AUTHORITY = holder('organization', 'Port Ansel Port Authority');
const AMBULANCE = holder('organization', 'Ansel Ambulance Service', {
  label: 'the ambulance service',
});
const SOLHEIM = holder('person', 'Ingrid Solheim');
const KELLER = holder('person', 'Tomas Keller');

/** A dated report with a relayed chain of four, an Arabic quotation and an error cut off in the source. */
export function courier(): Draft {
  const draft = new Draft('courier-marlow-bridge.txt', [
    ['headline', 'Marlow Bridge shut after cracks found in northern pier'],
    ['timestamp', '14/03/2024, 06:1514/03/2024, 06:40'],
    ['caption', 'Divers below the northern pier on Wednesday.'],
    ['credit', 'Photo: Harbour Courier'],
    [
      'standfirst',
      'The crossing will stay closed for at least six weeks, the port authority says.',
    ],
    [
      'body',
      'The Marlow Bridge was closed to all traffic on Wednesday night after divers found cracks in its northern pier, the Port Ansel Port Authority said. Buses and lorries are sent over the ring road.',
    ],
    [
      'body',
      '“Nobody crosses until I have seen every metre of that pier myself,” said Ingrid Solheim, the authority’s chief engineer.',
    ],
    [
      'body',
      'Officials told Coastline Wire that an internal report had warned of the cracks in 2022. The authority ignored the warning, one of the officials said. The report expected the cracks to widen within two years, the officials added, and asked for the pier to be',
    ],
    [
      'body',
      'Nineteen people were treated for cuts and bruises after a bus braked hard at the barrier, according to the ambulance service.',
    ],
    [
      'body',
      'Mayor Tomas Keller called the closure “overdue”. He is said to have asked the government for 40 million euros.',
    ],
    [
      'body',
      'Yusuf Haddad, who sells fish in the old harbour, said in Arabic: «لم يخبرنا أحد بشيء». Most families here live from what the lorries bring.',
    ],
    ['promo', 'Read more: Ten walks along the harbour'],
    ['rights', '© 2024 Harbour Courier'],
  ]);
  const { article } = draft;
  article.source.publisher = draft.found(
    'Harbour Courier',
    '© 2024 Harbour Courier',
    'copyright-holder',
  );
  article.source.place = draft.found('Port Ansel', 'Port Ansel', 'place-named');
  article.source.rights = {
    notice: '© 2024 Harbour Courier',
    holder: 'Harbour Courier',
    year: 2024,
    reserved: false,
    evidence: [draft.at('© 2024 Harbour Courier')],
  };
  article.date.published = draft.date('2024-03-14T06:15', '14/03/2024, 06:15', {
    why: 'a day above 12 can only stand first; first of two glued stamps',
  });
  article.date.modified = draft.date('2024-03-14T06:40', '14/03/2024, 06:40', {
    why: 'second of two glued stamps',
  });
  article.defects.push({
    kind: 'truncated',
    span: draft.at('asked for the pier to be'),
    against: [],
    why: 'The sentence breaks off in the source.',
  });
  const officials = holder('unnamed-group', 'officials');
  const relayed = [COURIER, WIRE, officials];
  return draft
    .claim('The crossing will stay closed for at least six weeks', [COURIER, AUTHORITY], {
      type: 'prediction',
      factuality: 'PR+',
      cue: [draft.at('says')],
    })
    .claim('The Marlow Bridge was closed to all traffic on Wednesday night', [COURIER, AUTHORITY], {
      times: [
        {
          span: draft.at('Wednesday night'),
          edtf: '2024-03-13',
          why: 'the Wednesday before publication',
        },
      ],
      cue: [draft.at('said')],
    })
    .claim('divers found cracks in its northern pier', [COURIER, AUTHORITY])
    .claim(
      'an internal report had warned of the cracks in 2022',
      [...relayed, holder('document', 'an internal report', { act: true })],
      {
        times: [{ span: draft.at('2022'), edtf: '2022', why: 'the year named' }],
        type: 'speech-act',
      },
    )
    .claim(
      'The authority ignored the warning',
      [
        COURIER,
        { ...WIRE, link: 'inferred' },
        holder('unnamed-individual', 'one of the officials'),
      ],
      {
        type: 'accusation',
        stance: 'distancing',
        about: ['organization:Port Ansel Port Authority'],
      },
    )
    .claim(
      'the cracks to widen within two years',
      [
        ...relayed.map((h) => ({ ...h, link: 'inherited' as const })),
        holder('document', 'The report'),
      ],
      { factuality: 'PS+', type: 'prediction' },
    )
    .claim(
      'Nineteen people were treated for cuts and bruises',
      [COURIER, { ...AMBULANCE, label: 'the ambulance service' }],
      {
        type: 'quantity',
        quantities: [{ span: draft.at('Nineteen'), value: 19, unit: 'people', bound: 'exact' }],
      },
    )
    .claim(
      'asked the government for 40 million euros',
      [COURIER, holder('agentless', 'is said'), { ...KELLER, act: true }],
      {
        attribution: 'agentless',
        factuality: 'PS+',
        about: ['person:Tomas Keller'],
        hedges: [draft.at('is said to')],
      },
    )
    .claim('Most families here live from what the lorries bring', [COURIER], {
      attribution: 'none',
      type: 'generalisation',
    })
    .claim('Buses and lorries are sent over the ring road', [COURIER], {
      attribution: 'none',
      published: false,
      confidence: 0.31,
    })
    .quote(
      'Nobody crosses until I have seen every metre of that pier myself,',
      [COURIER, SOLHEIM],
      { cue: [draft.at('said', 1)] },
    )
    .quote('overdue', [COURIER, KELLER], { type: 'mixed' })
    .quote('لم يخبرنا أحد بشيء', [COURIER, holder('person', 'Yusuf Haddad')], {
      fidelity: 'first-hand',
    });
}

/** Undated, its rights reserved, its title taken from its first sentence. */
export function gazette(): Draft {
  const notice = '© 2024 Ansel Gazette. All rights reserved. Do not reproduce without permission.';
  const draft = new Draft('gazette-000.txt', [
    [
      'body',
      'The port authority shut the Marlow Bridge on Wednesday after an inspection, and drivers face a detour of forty kilometres.',
    ],
    [
      'body',
      'There was no warning before the inspection, a spokeswoman for the authority said. Twelve people were slightly hurt when a bus stopped at the barrier, the ambulance service told the Gazette.',
    ],
    [
      'body',
      '“We acted within the hour,” the spokeswoman, Lena Fiore, said. Shopkeepers on the northern bank expect to lose half of their custom before the summer, and the yacht club has moved its regatta to the outer basin for the first time since the war.',
    ],
    [
      'body',
      'The town will run a ferry for schoolchildren from Monday, free of charge, and has asked the railway to stop its morning trains at the old customs house, where a platform of planks was laid over the weekend by volunteers of the fire brigade.',
    ],
    ['syndication', 'Originally published on Ansel Gazette'],
    ['rights', notice],
  ]);
  const { article } = draft;
  article.source.originalPublisher = draft.found(
    'Ansel Gazette',
    'Originally published on Ansel Gazette',
    'syndication-line',
  );
  article.source.rights = {
    notice,
    holder: 'Ansel Gazette',
    year: 2024,
    reserved: true,
    evidence: [draft.at(notice)],
  };
  article.date.inferred = {
    edtf: '2024-03/2024-12',
    why: 'copyright year 2024, and the closure it reports was in March 2024',
    evidence: [draft.at('© 2024')],
  };
  return draft
    .claim(
      'The port authority shut the Marlow Bridge on Wednesday after an inspection',
      [GAZETTE],
      { attribution: 'none' },
    )
    .claim(
      'There was no warning before the inspection',
      [GAZETTE, holder('unnamed-individual', 'a spokeswoman for the authority')],
      { factuality: 'CT-' },
    )
    .claim(
      'Twelve people were slightly hurt when a bus stopped at the barrier',
      [GAZETTE, AMBULANCE],
      {
        type: 'quantity',
        quantities: [{ span: draft.at('Twelve'), value: 12, unit: 'people', bound: 'exact' }],
      },
    )
    .claim(
      'Shopkeepers on the northern bank expect to lose half of their custom before the summer',
      [GAZETTE],
      { attribution: 'none', type: 'prediction' },
    )
    .claim('The town will run a ferry for schoolchildren from Monday, free of charge', [GAZETTE], {
      attribution: 'none',
      times: [{ span: draft.at('Monday'), edtf: null, why: 'the article is undated' }],
    })
    .quote('We acted within the hour,', [GAZETTE, holder('person', 'Lena Fiore')]);
}

/** Markdown of an unknown publisher, with everything a text can hold. */
export function report(): Draft {
  const draft = new Draft('detour/bridge-report.md', [
    ['metadata', '---\ndate: 2024-03-15\n---'],
    ['headline', '# What the bridge report said'],
    [
      'body',
      'According to **Coastline Wire**, an internal report warned of the cracks *two years ago* & nobody read it, [as its desk wrote](https://wire.example/reports/1?a=1&b=2).',
    ],
    ['body', '## What it asked for'],
    [
      'body',
      '- new bearings, “at once”\n- a ban on lorries above `40 t`\n- [a script](javascript:alert(1)) and ![a map of the pier](https://tracker.example/map.png)',
    ],
    ['body', '> We are late, and we know it,\n> wrote the authors.'],
    ['body', 'See the [second appendix][app] for {{ costs }} and <b>tables</b>.'],
    ['body', '[app]: ../appendix.html'],
    ['comments', 'Three comments: great read!'],
  ]);
  const { article } = draft;
  article.source.url = draft.found(
    'https://wire.example/reports/1',
    'https://wire.example/reports/1',
    'link',
  );
  article.date.published = draft.date('2024-03-15', '2024-03-15', {
    rule: 'front-matter',
    why: 'front matter',
  });
  return draft
    .claim(['an internal report warned of the cracks', 'two years ago'], [unknownOutlet, WIRE], {
      times: [
        { span: draft.at('two years ago'), edtf: '2022-03', why: 'two years before publication' },
      ],
    })
    .claim('nobody read it', [unknownOutlet, { ...WIRE, link: 'inherited' }], {
      attribution: 'inherited',
      type: 'accusation',
    })
    .quote(
      'at once',
      [unknownOutlet, holder('document', 'an internal report', { link: 'inferred' })],
      { type: 'phrase' },
    )
    .quote(
      'We are late, and we know it,',
      [unknownOutlet, holder('unnamed-group', 'the authors')],
      { type: 'block', fidelity: 'translated' },
    );
}

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

/** One shouting paragraph whose date can be read two ways. */
export function ledger(): Draft {
  const draft = new Draft('weekly-ledger.txt', [
    ['headline', 'BRIDGE BACK BY SUMMER?'],
    ['timestamp', '04/08/2024'],
    ['body', 'THE BRIDGE COULD REOPEN IN MAY IF THE MONEY COMES, the Ledger has learned.'],
    ['navigation', 'Home | News | Sport'],
  ]);
  const { article } = draft;
  article.source.publisher = draft.found('The Weekly Ledger', 'the Ledger', 'self-naming');
  article.date.published = draft.date('[2024-04-08,2024-08-04]', '04/08/2024', {
    alternatives: ['2024-04-08', '2024-08-04'],
    why: 'nothing in the seed settles the order of day and month',
    confidence: 0.5,
  });
  article.findings.push({
    file: 'weekly-ledger.txt',
    line: 2,
    column: 1,
    ruleId: 'date-ambiguous',
    severity: 'warning',
    reason: '04/08/2024 is 8 April or 4 August',
    cure: 'state the date in weekly-ledger.overrides.yml',
  });
  return draft.claim('THE BRIDGE COULD REOPEN IN MAY IF THE MONEY COMES', [LEDGER], {
    factuality: 'PS+',
    attribution: 'none',
    type: 'prediction',
    hedges: [draft.at('COULD')],
  });
}

/** Nothing is known of it, and it says nothing anybody could check. */
export function notice(): Draft {
  return new Draft('notice.txt', [['body', 'Harbour seals were seen again.']]);
}
