import { describe, expect, test } from 'vitest';
import { readSeed } from '../index.js';

const P =
  '<p>The council voted on Tuesday to close the bridge, and the mayor said that it would stay closed until spring.</p>';

const read = (html: string) => readSeed({ path: 'page.html', bytes: Buffer.from(html) });

/** Pages made to break a reader. Each must end in a text or a finding, within seconds. */
const PAGES: Readonly<Record<string, string>> = {
  'nesting without end': `<body>${'<div>'.repeat(20_000)}${P}`,
  'nesting at the limit': `<body>${'<div>'.repeat(390)}${P.repeat(10)}`,
  'nested tables': `<body>${'<table><tr><td>'.repeat(100)}${P.repeat(5)}`,
  'a row of brackets': '<'.repeat(1_000_000),
  'brackets within the limit': '<'.repeat(140_000),
  'brackets one element can hold': '<'.repeat(20_000),
  'tags that never end': '<html '.repeat(100_000),
  'comments that never end': '<!--'.repeat(100_000),
  'a long attribute': `<body><div data-x="${'a'.repeat(5_000_000)}">${P.repeat(20)}</div>`,
  'many attributes': `<body><div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>${P.repeat(20)}</div>`,
  'many elements': `<body><article>${P.repeat(20_000)}</article>`,
  'a long line': `<body><p>${'word, '.repeat(1_000_000)}</p>`,
  'a heading of megabytes': `<body><h1>${'word '.repeat(500_000)}</h1>${P.repeat(10)}`,
  'classes that mean a date': `<body>${'<div class="date">'.repeat(300)}${'word, '.repeat(300_000)}`,
  'broken JSON-LD': `<body><script type="application/ld+json">${'[{"@graph":'.repeat(20_000)}</script>${P.repeat(10)}`,
  'commas in JSON-LD': `<body><script type="application/ld+json">{${`,${' '.repeat(50)}`.repeat(15_000)}x</script>${P.repeat(10)}`,
  'an entity bomb': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;&c;&c;</a>`,
  'a frameset': '<html><frameset><frame src="x"></frameset></html>',
  'only scripts':
    '<html><head><script>alert(1)</script></head><body><script>alert(2)</script></body></html>',
  'no tag at all': 'plain words only',
  'no body': `<html><head><title>Bridge</title></head>${P.repeat(5)}</html>`,
};

describe('a hostile page', () => {
  test.each(Object.entries(PAGES))('%s is read or refused, and soon', (_, html) => {
    const started = performance.now();
    const result = read(html);
    expect(performance.now() - started).toBeLessThan(10_000);
    if (result.seed === null)
      expect(result.findings[0]).toMatchObject({
        ruleId: expect.stringMatching(/^read:html-(?:empty|large)$/) as string,
        severity: 'error',
      });
    else expect(result.seed.text).toMatch(/\w/);
  });

  test('without an article is refused by name, with a cure', () => {
    expect(read(PAGES['only scripts'] ?? '')).toMatchObject({
      seed: null,
      findings: [{ ruleId: 'read:html-empty', reason: 'no article was found in this page' }],
    });
    expect(read(PAGES['nesting without end'] ?? '')).toMatchObject({
      findings: [{ ruleId: 'read:html-large' }],
    });
  });

  test('has no code in its text, wherever it stands', () => {
    const { seed } = read(
      `<html><head><style>p{color:red}</style><title>Bridge closes</title></head><body onload="evil()">
       <article><h1>Bridge <script>evil()</script>closes</h1>${P.repeat(6)}<script>evil()</script>
       <p onclick="evil()">The mayor spoke again. <img src=x onerror="evil()"><svg onload="evil()"><text>evil</text></svg></p>
       <noscript>evil</noscript><iframe srcdoc="evil"></iframe><template>evil</template></article></body></html>`,
    );
    expect(seed?.text).toContain('The mayor spoke again.');
    expect(seed?.text).not.toMatch(/evil|color|[<>]/);
  });
});
