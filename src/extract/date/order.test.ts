import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../../test/article.js';
import { dateOf } from './index.js';

const ENGLISH = 'The last ferry left the town on a cold morning, and nobody came to wave.';
const TEXTS = {
  en: ENGLISH,
  de: 'Die letzte Fähre hat die Stadt an einem kalten Morgen verlassen, und niemand ist gekommen, um zu winken.',
  fr: 'Le dernier bac a quitté la ville par un matin froid, et personne n’est venu lui faire signe de la main.',
  es: 'El último transbordador salió de la ciudad una mañana fría, y nadie vino a despedirlo con la mano en alto.',
  it: 'L’ultimo traghetto ha lasciato la città in una fredda mattina, e nessuno è venuto a salutarlo con la mano.',
  ru: 'Последний паром покинул город холодным утром, и никто не пришёл помахать ему рукой на прощание.',
  ko: '마지막 여객선이 추운 아침에 도시를 떠났고 아무도 손을 흔들러 오지 않았다. 선장은 백 년 동안 충분히 항해했다고 말했다.',
};

/** The day of a line over a text, in a language and with front matter. */
function dated(line: string, language: keyof typeof TEXTS, front = ''): string | null {
  const text = Array.from({ length: 4 }, () => TEXTS[language]).join('\n');
  const head = front === '' ? '' : `---\n${front}\n---\n`;
  return dateOf(readingOfText(`${head}${line}\n${text}`, 'a.md'), null).published?.iso ?? null;
}

describe('the language of the text has a habit', () => {
  test.each<[keyof typeof TEXTS, string | null]>([
    ['de', '2024-03-04'],
    ['fr', '2024-03-04'],
    ['es', '2024-03-04'],
    ['it', '2024-03-04'],
    ['ru', '2024-03-04'],
    ['en', null],
    ['ko', null],
  ])('%s', (language, iso) => {
    expect(dated('04/03/2024', language)).toBe(iso);
  });

  test.each<[string, keyof typeof TEXTS, string | null]>([
    ['Stand: 04.03.24', 'de', '2024-03-04'],
    ['24.03.04 18:05', 'ko', '2024-03-04T18:05'],
    ['04/03/24 18:05', 'en', null],
  ])('for a year of two digits: %s in %s', (line, language, iso) => {
    expect(dated(line, language)).toBe(iso);
  });
});

describe('what else settles the order', () => {
  test.each([
    ['url: https://example.org/2024/03/04/ferry', '2024-03-04'],
    ['url: https://example.org/2024/04/03/ferry', '2024-04-03'],
    ['url: https://news.example.co.uk/ferry', '2024-03-04'],
    ['url: https://news.example.us/ferry', '2024-04-03'],
    ['url: https://news.example.com/ferry', null],
    ['lang: en-US', '2024-04-03'],
    ['lang: en-GB', '2024-03-04'],
    ['lang: en-CA', null],
    ['lang: en-US\nurl: https://news.example.co.tz/ferry', null],
  ])('%s', (front, iso) => {
    expect(dated('04/03/2024', 'en', front)).toBe(iso);
  });

  test('the weekday beside it, before anything else', () => {
    expect(dated('Monday 04/03/2024', 'en', 'lang: en-US')).toBe('2024-03-04');
    expect(dated('Mon, 04/03/2024', 'en')).toBe('2024-03-04');
    expect(dated('04/03/2024 (Wednesday)', 'de')).toBe('2024-04-03');
    expect(dated('Sunday 04/03/2024', 'en')).toBeNull();
  });

  test('an address in the text', () => {
    expect(dated('04/03/2024 10:00', 'en', 'image: https://example.org/2024/03/04/pier')).toBe(
      '2024-03-04T10:00',
    );
  });

  test('other dates of the text, where they agree', () => {
    const of = (more: string) =>
      dateOf(readingOfText(`04/03/2024\n${ENGLISH}\n${ENGLISH} ${more}`), null).published?.iso;
    expect(of('It was built on 25/03/1924.')).toBe('2024-03-04');
    expect(of('It was built on 03/25/1924.')).toBe('2024-04-03');
    expect(of('It was built on 25/03/1924 and rebuilt on 03/25/1954.')).toBeNull();
    expect(of('It was built on 25.03.1924.')).toBeNull();
  });

  test('a month first between full stops beside a time in halves of the day', () => {
    expect(dated('11.14.2019 09:00 AM', 'en')).toBe('2019-11-14T09:00');
    expect(dated('04.03.2024 09:00 AM', 'en')).toBeNull();
    expect(dated('04.03.2024 09:00', 'en')).toBe('2024-03-04T09:00');
  });
});

describe('a day on which something happened shortly before', () => {
  /** The day of 12/02/2025 over an English text with one more sentence. */
  const day = (sentence: string): string | null => {
    const text = ['12/02/2025', ENGLISH, sentence, ENGLISH].join('\n');
    return dateOf(readingOfText(text), null).published?.iso ?? null;
  };

  test.each([
    ['The captain left the ship on 1 December and was not seen again.', '2025-12-02'],
    ['The captain left the ship on December 1st and was not seen again.', '2025-12-02'],
    ['The captain left the ship on Feb. 10 and was not seen again.', '2025-02-12'],
    ['The captain left on 1 December and on 11 February she was back again.', null],
    ['The captain left the ship on 1 December 2019 and was not seen again.', null],
    ['The captain left the ship on 20 November and was not seen again.', null],
    ['The captain will leave the ship on 1 December, the company says.', null],
  ])('%s', (sentence, iso) => {
    expect(day(sentence)).toBe(iso);
  });
});

describe('how sure the order is goes by what settled it', () => {
  /** Day, status and confidence of 05/06/2023 (a Monday in June, a Saturday in May) over an English text. */
  const read = (line: string, more = '', front = '') => {
    const head = front === '' ? '' : `---\n${front}\n---\n`;
    const text = `${head}${line}\n${ENGLISH}\n${ENGLISH} ${more}`;
    const { published } = dateOf(readingOfText(text, 'a.md'), null);
    return [published?.iso ?? null, published?.status, published?.confidence];
  };

  test.each<[string, string, string, string | null, string, number]>([
    ['Monday 05/06/2023', '', '', '2023-06-05', 'stated', 0.97],
    ['05/06/2023', '', 'url: https://example.org/2023/05/06/f', '2023-05-06', 'stated', 0.95],
    ['05/06/2023', 'It was built on 25/03/1924.', '', '2023-06-05', 'stated', 0.93],
    ['05/06/2023', '', 'lang: en-GB', '2023-06-05', 'stated', 0.9],
    ['05/06/2023', 'It sank on 4 May and was raised.', '', '2023-05-06', 'inferred', 0.8],
    ['05/06/2023', 'It sank on Sunday and left on Monday.', '', '2023-06-05', 'inferred', 0.75],
    ['05/06/2023', 'The sale was approved on Monday.', '', '2023-06-05', 'inferred', 0.7],
    ['05/06/2023', 'The sale was approved on Friday.', '', null, 'stated', 0.5],
  ])('%s %s %s', (line, more, front, ...expected) => {
    const [iso, status, confidence] = read(line, more, front);
    expect([iso, status]).toEqual(expected.slice(0, 2));
    expect(confidence).toBeCloseTo(expected[2]);
  });
});

describe('another date of the seed whose month is named', () => {
  /** Day and reason of 05/06/2023 beside other lines. */
  const read = (...lines: string[]) => {
    const text = ['05/06/2023 at 6:00 a.m.', ENGLISH, ENGLISH, ...lines].join('\n');
    const { published } = dateOf(readingOfText(text), null);
    return [published?.iso?.slice(0, 10) ?? null, published?.why];
  };
  const MONDAY = 'The sale was approved on Monday.';

  test('settles it before a weekday of the text does, and is named', () => {
    const [day, why] = read(MONDAY, 'Originally Published: May 5, 2023 at 6:00 a.m.');
    expect(day).toBe('2023-05-06');
    expect(why).toContain('“May 5, 2023 at 6:00 a.m.” in the same seed is near that day alone');
  });

  test.each<[string, string[], string | null]>([
    ['of a change', ['Updated 7 June 2023'], '2023-06-05'],
    ['a week away', ['Originally published: 29 April 2023'], '2023-05-06'],
    ['further away', ['Originally published: 28 April 2023'], null],
    ['near both', ['First published 6 May 2023', 'Updated 5 June 2023'], null],
    ['what was, in the text', ['It sank on 4 May 2023 and was raised.'], '2023-05-06'],
    ['what was on a day after both', ['It sank on 9 June 2023 and was raised.'], null],
    ['what will be', ['It will sail again on 7 June 2023.'], null],
  ])('%s', (_, lines, day) => {
    expect(read(...lines)[0]).toBe(day);
  });

  test('what is called published or changed counts before what the text tells of', () => {
    const told = 'It sank on 4 June 2023 and was raised.';
    expect(read(told, 'Originally published: 5 May 2023')[0]).toBe('2023-05-06');
  });
});
