import { articleOf } from '/work/main/test/article.js';
import { below } from '/work/main/test/chains.js';
import { test } from 'vitest';
import { readFileSync } from 'node:fs';
test('show', () => {
  const blocks = readFileSync('/tmp/show.txt','utf8').split('\n===\n');
  for (const b of blocks) {
    const md = b.startsWith('#md\n'); const text = md ? b.slice(4) : b;
    const a = articleOf(text, md ? 'a.md' : 'a.txt');
    console.log('----', JSON.stringify(text.slice(0,150)));
    for (const q of a.quotes) console.log('  Q', q.type, q.rule, JSON.stringify(q.text), '|', below(q.chain).join(' > '), '| speaker', q.speaker.label, q.speaker.kind);
    for (const c of a.claims) console.log('  C', c.factuality, c.attribution, c.published, c.rule, JSON.stringify(c.text), '|', below(c.chain).join(' > '), c.times.map(t=>t.span.exact+'='+t.edtf).join(), c.quantities.map(q=>q.span.exact+'='+q.value+q.unit+q.bound).join());
    for (const d of a.defects) console.log('  D', d.span.exact, d.why);
    console.log('  date', a.date.published?.iso, a.date.published?.why, a.date.inferred?.edtf, 'src', a.source.originalPublisher?.value);
  }
});
