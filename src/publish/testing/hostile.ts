import type { PublishInput } from '../input.js';
import { inputOf, relation, topic } from './bind.js';
import { Draft, holder } from './draft.js';

/** Strings that would do harm in HTML, templates, XML, JSON, CSV or a terminal, if anything took them at their word. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title></head><body onload=alert(1)>',
  '<!-- --><svg/onload=alert(1)>',
  '{{ 6 * 7 }}',
  '{% raw %}${7*7}',
  '</script><script>alert(1)</script>',
  ']]>&undefined;<?php',
  'a\u0000b\u0008c\u001bd\u007f',
  'lone \ud800 and \udc00 halves',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc',
  '\u202egnp.exe',
  '\u2028line\u2029breaks',
  '__proto__',
  'constructor',
  '[x](javascript:alert(1)) ![y](http://evil.example/z.png)',
  '&lt;b&gt; &amp;',
  'ﷺ ن\u200f ',
];

/** One article for each, with the string in every field that holds words of a seed. */
export function hostileArchive(format: 'txt' | 'md' = 'txt'): PublishInput {
  const drafts = HOSTILE.map((bad, i) => draftOf(bad, i, format));
  return inputOf(drafts, {
    topics: drafts.map((draft, i) => ({
      ...topic(HOSTILE[i]!, [draft]),
      slug: `t-${i}`,
      aliases: [HOSTILE[i]!],
      description: HOSTILE[i]!,
    })),
    stories: drafts.map(({ article }, i) => ({
      id: `s-${i}`,
      slug: `s-${i}`,
      label: HOSTILE[i]!,
      articles: [article.id],
      why: HOSTILE[i]!,
    })),
    relations: drafts.map((draft, i) =>
      relation(
        'contradicts',
        [[[draft, `claim ${HOSTILE[i]!}`]], [[draft, HOSTILE[i]!]]],
        HOSTILE[i]!,
      ),
    ),
    roles: Object.fromEntries(
      HOSTILE.map((bad, i) => [`P${i} ${bad}`, [{ article: drafts[i]!.article.id, role: bad }]]),
    ),
  });
}

function draftOf(bad: string, i: number, format: 'txt' | 'md'): Draft {
  const draft = new Draft(`bad-${i}.${format}`, [
    ['headline', `title ${bad}`],
    ['body', `claim ${bad} and quote “${bad}” end.`],
    ['promo', bad],
  ]);
  const outlet = holder('outlet', `O${i} ${bad}`);
  const person = holder('person', `P${i} ${bad}`);
  const { article } = draft;
  article.source.publisher = draft.found(outlet.label, bad, bad);
  article.source.byline = [{ ...draft.found(bad, bad, 'byline'), kind: 'person' }];
  article.source.url = draft.found('javascript:alert(1)', bad, 'link');
  article.source.rights = { notice: bad, holder: bad, year: null, reserved: false, evidence: [] };
  article.date.inferred = { edtf: bad, why: bad, evidence: [] };
  article.language = bad;
  article.defects.push({ kind: 'cut-off', span: draft.at('end'), against: [], why: bad });
  article.findings.push({
    file: bad,
    line: 1,
    column: 1,
    ruleId: bad,
    severity: 'warning',
    reason: bad,
    cure: bad,
  });
  for (const field of ['title', 'publisher', 'url', 'slug', 'regions'] as const) {
    const evidence = [draft.at(bad)];
    draft.corrected(field, { value: bad, replaced: bad, who: bad, why: bad, evidence });
  }
  draft.corrected('quotes', { action: 'reject', replaced: bad, who: bad, why: bad });
  return draft
    .claim(`claim ${bad}`, [outlet, person], {
      about: [person.entity ?? ''],
      hedges: [draft.at(bad)],
    })
    .quote(bad, [outlet, holder('unnamed-group', bad), person], { addressee: bad, occasion: bad });
}
