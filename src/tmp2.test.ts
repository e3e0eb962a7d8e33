import { readSeed } from './read/index.js';
import { clean } from './clean/index.js';
import fs from 'node:fs';
import { test } from 'vitest';
import { readingOf } from './extract/reading.js';
import { analyse } from './language/analysis.js';
import { loadModels } from './language/models.js';
import { namesOf } from './extract/names/index.js';
import { Discourse } from './extract/discourse.js';
import { clausesOf } from './extract/claims/clauses.js';
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
    const d = new Discourse(a, n);
    let o = '';
    for (let s = 0; s < a.sentences.count; s++) {
      o += '\n';
      for (const c of clausesOf(d, d.sentence(s), () => false))
        o += c.join.slice(0, 5) + ' | ' + d.text(c) + '\n';
    }
    console.log(o);
  }
});
