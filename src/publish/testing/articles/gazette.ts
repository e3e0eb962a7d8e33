import { Draft, holder } from '../draft.js';
import { AMBULANCE, GAZETTE } from './cast.js';

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
