import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { analyse } from '/work/main/src/language/analysis.js';
import { shippedReader } from './models.js';
test('tags', () => {
  const c = shippedReader();
  for (const text of readFileSync('/tmp/tags.txt','utf8').trim().split('\n')) {
    const a = analyse(text, c.models);
    console.log(Array.from({length:a.tokens.count},(_, i)=>text.slice(a.tokens.start[i],a.tokens.end[i])+'/'+a.tag(i)).join(' '));
    console.log(a.names.map(n => text.slice(a.tokens.start[n.start], a.tokens.end[n.end-1])+':'+n.kind+n.confidence.toFixed(2)).join(' | '));
    console.log(JSON.stringify(c.readAttributions(a).map(r=>({s:r.source?.map(x=>text.slice(x.start,x.end)),q:r.cue?.map(x=>text.slice(x.start,x.end)),c:r.content.map(x=>text.slice(x.start,x.end)),k:r.confidence.toFixed(2),rep:r.reported}))));
  }
});
