import fs from 'node:fs';
import { test } from 'vitest';
import path from 'node:path';
import { loadReader, readOne } from './build.js';
import { link, digestOf } from './link/index.js';
const dir = process.env['MODELS'] ?? 'models';
test('x', () => {
  const m = Object.fromEntries(
    fs.readdirSync(dir).map((f) => [f, new Uint8Array(fs.readFileSync(path.join(dir, f)))]),
  );
  const ctx = loadReader(m);
  const arts = fs
    .readdirSync('seeds')
    .map(
      (f) =>
        readOne({ path: f, bytes: new Uint8Array(fs.readFileSync('seeds/' + f)) }, ctx).article!,
    );
  const ds = arts.map(digestOf);
  const a = link(ds);
  const T = new Map(
    arts.flatMap((x) =>
      [...x.claims, ...x.quotes].map((c) => [
        c.id,
        x.seed.path.slice(0, 3) + ' ' + c.text.slice(0, 90),
      ]),
    ),
  );
  const out: string[] = [];
  for (const t of a.topics)
    out.push(
      `TOPIC ${t.label} (${t.slug}) arts ${t.articles.length} claims ${t.claims.length} quotes ${t.quotes.length} aliases ${t.aliases.join('; ')} related ${t.related.length}`,
    );
  for (const c of a.clusters)
    out.push(
      'CLUSTER ' +
        c.origins.map((o) => o.label).join(' + ') +
        ' ind ' +
        c.independentOrigins +
        '\n   ' +
        c.members.map((x) => T.get(x)).join('\n   '),
    );
  for (const r of a.relations)
    if (r.type !== 'agrees')
      out.push(
        'REL ' + r.type + ' ' + r.why + '\n   ' + r.members.map((x) => T.get(x)).join('\n   '),
      );
  for (const e of a.entities)
    out.push(
      `ENT ${e.id} ${e.name} [${e.aliases.join('|')}] roles ${e.roles.map((r) => r.role).join('; ')} said ${e.said.length} about ${e.about.length}`,
    );
  for (const s of a.stories) out.push('STORY ' + s.label + ' ' + s.articles.length);
  for (const d of ds) {
    out.push('DIGEST ' + JSON.stringify(d).length);
    for (const c of d.claims)
      out.push(
        '  ' +
          (T.get(c.id) ?? '').slice(0, 50) +
          ' | ' +
          c.terms.join(' ') +
          ' | ' +
          c.entities.join(' ') +
          (c.denied.length ? ' DENIED ' + c.denied : '') +
          (c.presupposed.length ? ' PRE ' + c.presupposed : '') +
          (c.occasion ? ` OCC ${c.occasion.event} ${c.occasion.people}` : ''),
      );
  }
  console.log(out.join('\n'));
});
