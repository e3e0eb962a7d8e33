import { Draft, holder, unknownOutlet } from '../draft.js';
import { WIRE } from './cast.js';

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
