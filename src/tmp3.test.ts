import fs from 'node:fs';
import { test } from 'vitest';
import path from 'node:path';
import { loadReader, readOne } from './build.js';
import { scoreClaims, holderIsRight } from '../test/gold/score.js';
const dir = process.env['MODELS'] ?? 'models';
test('x', () => {
  const m = Object.fromEntries(
    fs.readdirSync(dir).map((f) => [f, new Uint8Array(fs.readFileSync(path.join(dir, f)))]),
  );
  const ctx = loadReader(m);
  const gold = JSON.parse(fs.readFileSync('test/gold/seeds.json', 'utf8'));
  let tm = 0,
    te = 0,
    th = 0;
  const out: string[] = [];
  for (const k of Object.keys(gold.articles)) {
    const g = gold.articles[k];
    const { article } = readOne(
      { path: g.file, bytes: new Uint8Array(fs.readFileSync('seeds/' + g.file)) },
      ctx,
    );
    if (!article) throw 1;
    if (process.env['ATT'])
      for (const a of article.attributions)
        out.push(
          `ATT ${k} [${a.source?.map((s) => s.exact).join(' … ')}] «${a.cue?.map((s) => s.exact).join(' … ')}» {${a.content.map((s) => s.exact).join(' … ')}} ${a.confidence} ${a.reported}`,
        );
    for (const q of g.quotes) {
      const f = article.quotes.find((x) =>
        x.spans.some((s) => s.start === q.start && s.end === q.end),
      );
      out.push(
        `Q ${q.id} ${f ? 'found' : 'MISSING'} ${f?.type} (${q.kind}) speaker ${f?.speaker.name ?? f?.speaker.label} | gold ${q.speaker.name ?? q.speaker.label} | ${f?.rule} ${f?.chain.map((h) => h.name ?? h.label).join(' > ')} || ${q.chain.join(' > ')}`,
      );
    }
    for (const q of article.quotes)
      if (!g.quotes.some((x: any) => q.spans.some((s) => s.start === x.start && s.end === x.end)))
        out.push('Q INVENTED ' + q.text);
    const s = scoreClaims(article, g);
    tm += s.matched.length;
    te += s.extra.length;
    th += s.matched.filter((m) => m.holder).length;
    for (const m of s.matched)
      out.push(
        `${m.gold.id} ${m.overlap.toFixed(2)} ${m.holder ? 'ok ' : 'BAD'} ${m.claim.chain.map((h) => (h.name ?? h.label) + (h.act ? '*' : '') + (h.link !== 'explicit' ? '~' : '')).join(' > ')} || ${m.gold.chain.join(' > ')} | ${m.claim.attribution}/${m.gold.attribution} ${m.claim.factuality}/${m.gold.factuality} ${m.claim.type}/${m.gold.claimType}`,
      );
    for (const m of s.missed) out.push(`MISSED ${m.id} ${m.exact} || ${m.chain.join(' > ')}`);
    for (const m of s.extra)
      out.push(
        `EXTRA ${m.rule} ${m.confidence} ${m.text} || ${m.chain.map((h) => h.name ?? h.label).join(' > ')}`,
      );
    out.push(
      `title: ${article.title.text} | ${JSON.stringify(article.date.inferred)} | ${article.date.published?.value} ${article.date.published?.why} | ${JSON.stringify(article.source.byline.map((b) => b.value))} | ${article.defects.map((d) => d.span.exact)} | ${article.language}`,
    );
  }
  console.log(out.join('\n'));
  console.log('matched', tm, 'extra', te, 'holders', th);
});
