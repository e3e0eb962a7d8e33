import { readSeed } from './read/index.js';
import { clean } from './clean/index.js';
import fs from 'node:fs';
import { test } from 'vitest';
import { readingOf } from './extract/reading.js';
import { analyse } from './language/analysis.js';
import { loadModels } from './language/models.js';
import { namesOf } from './extract/names/index.js';
test('x', () => {
  const m = loadModels({
    'pos.crf': fs.readFileSync('models/pos.crf'),
    'names.crf': fs.readFileSync('models/names.crf'),
  });
  for (const f of fs.readdirSync('seeds')) {
    const r = readSeed({ path: f, bytes: fs.readFileSync('seeds/' + f) });
    if (!r.seed) throw r;
    const rd = readingOf(r.seed, clean(r.seed));
    const a = analyse(rd.prose.text, m);
    const n = namesOf(a);
    console.log(
      f,
      n.entities.map((e) => e.key + ' [' + [...e.forms].join('|') + ']').join('\n   '),
    );
    console.log(
      n.mentions
        .filter((m) => m.role)
        .map((m) => m.entity.name + ' ← ' + a.text.slice(m.role!.start, m.role!.end))
        .join('\n'),
    );
    if (process.env['POS'])
      for (let s = 0; s < a.sentences.count; s++) {
        let o = '';
        for (let i = a.sentences.first[s]!; i < a.sentences.first[s + 1]!; i++)
          o += a.text.slice(a.tokens.start[i], a.tokens.end[i]) + '/' + a.tag(i) + ' ';
        console.log(o);
      }
  }
});
