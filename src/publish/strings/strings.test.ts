import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Language } from '../../model/config.js';
import { told } from '../told.js';
import { stringsIn } from './index.js';

const TEMPLATES = path.resolve(import.meta.dirname, '../../../templates');
const OTHERS = Language.options.filter((language) => language !== 'en');

/** Every sentence of a catalogue under its way there; functions are called with things that can be told apart. */
function sentences(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null || at === 'dates.locale') return [];
  return Object.entries(value).flatMap(([name, one]) =>
    sentences(one, at === '' ? name : `${at}.${name}`),
  );
}

function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null && name in found
        ? (found as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

const holesOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(OTHERS)('the words in %s', (language) => {
  test('have the holes of the English ones', () => {
    const english = new Map(sentences(stringsIn('en')));
    for (const [at, words] of sentences(stringsIn(language)))
      expect([at, holesOf(words)]).toEqual([at, holesOf(english.get(at) ?? '')]);
  });

  test('are empty only where the English ones are', () => {
    const english = new Map(sentences(stringsIn('en')));
    for (const [at, words] of sentences(stringsIn(language)))
      expect([at, words === '']).toEqual([at, english.get(at) === '']);
  });
});

describe('templates', () => {
  const files = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.njk'),
  );

  test.each(files)('%s asks for words that there are', (file) => {
    const source = readFileSync(path.join(TEMPLATES, file), 'utf8');
    for (const [, asked = ''] of source.matchAll(/\bt\.([a-zA-Z]+(?:\.[a-zA-Z]+)+)/g))
      expect([asked, valueAt(stringsIn('en'), asked.split('.'))]).not.toEqual([asked, undefined]);
  });

  test.each(files)('%s has no words of its own', (file) => {
    const source = readFileSync(path.join(TEMPLATES, file), 'utf8');
    const markup = source
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/\{%-? block (?:kind|indexed) %\}.*?\{% endblock %\}/g, '')
      .replace(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
      .replace(/<(code|kbd)>[^<]*<\/\1>/g, '');
    const text = markup.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ');
    const named = [...markup.matchAll(/(?:aria-label|placeholder|title)="([^"]*)"/g)].map(
      ([, words = '']) => words,
    );
    const own = [text, ...named].join(' ').match(/\p{L}{3,}/gu) ?? [];
    expect(own.filter((word) => !FILE_NAMES.has(word))).toEqual([]);
  });
});

/** Of files and of standards: the same in every language. */
const FILE_NAMES = new Set(
  'datapackage json manifest record schema overrides sitemap xml JSON Schema IPTC Media Topics sic'.split(
    ' ',
  ),
);

describe('reasons the program gives', () => {
  test.each([
    [
      'one says there was none, the other takes it for real, and both speak of the same occasion',
      'die eine Aussage sagt, es habe keines gegeben, die andere setzt es voraus, und beide sprechen vom selben Anlass',
    ],
    [
      'inferred: the text names Monday, and only 2025-12-01 was a Monday; zone Europe/Zurich (UTC+01:00) inferred from “Swiss time”',
      'erschlossen: der Text nennt Montag, und nur der 2025-12-01 war einer; Zeitzone Europe/Zurich (UTC+01:00) erschlossen aus „Swiss time“',
    ],
    ['copyright year 2025', 'Jahr des Urheberrechtsvermerks 2025'],
    [
      '12 killed here, 14 there, in reports of one event; counts of different times can both be right',
      'Zahl der Toten: hier 12, dort 14, in Berichten über dasselbe Ereignis; Zählungen verschiedener Zeiten können beide stimmen',
    ],
  ])('“%s” has German words', (english, german) => {
    expect(told(stringsIn('de'), english)).toEqual({ words: german, language: null });
    expect(told(stringsIn('en'), english)).toEqual({ words: english, language: null });
  });

  test('what no sentence is known for is said in English, and marked so', () => {
    expect(told(stringsIn('de'), 'moved by hand')).toEqual({
      words: 'moved by hand',
      language: 'en',
    });
  });
});
