import { Draft, holder } from '../draft.js';
import { AMBULANCE, AUTHORITY, COURIER, KELLER, SOLHEIM, WIRE } from './cast.js';

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
