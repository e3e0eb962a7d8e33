import { describe, expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';
import type { Article } from '../model/article.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';
const read = (front: string, body = PROSE) => articleOf(`${front}\n${body}`, 'a.md');
const yaml = (lines: string, body?: string) => read(`---\n${lines}\n---`, body);

/** The fields of a record that front matter gives, in short. */
function short({ title, source, date, standfirst, language, extra }: Article) {
  return {
    title: title.status === 'stated' ? title.text : null,
    publisher: source.publisher?.value ?? null,
    byline: source.byline.map(({ value }) => value),
    url: source.url?.value ?? null,
    published: date.published?.iso ?? null,
    modified: date.modified?.iso ?? null,
    standfirst: standfirst?.exact ?? null,
    language,
    extra,
  };
}

const URL = 'https://post.example/ferry';

describe('what the tools write is understood', () => {
  test.each<[string, string, Partial<ReturnType<typeof short>>]>([
    [
      'Obsidian Web Clipper',
      `---\ntitle: "Ferry stops"\nsource: "${URL}"\nauthor:\n  - "[[Ann Other]]"\n  - "[[Bo Berg]]"\npublished: 2024-05-06\ncreated: 2024-05-09\ndescription: "It stops."\ntags:\n  - "clippings"\n---`,
      {
        title: 'Ferry stops',
        url: URL,
        publisher: null,
        byline: ['Ann Other', 'Bo Berg'],
        published: '2024-05-06',
        extra: { created: '2024-05-09', description: 'It stops.', tags: 'clippings' },
      },
    ],
    [
      'Obsidian Web Clipper without a date of publication',
      `---\ntitle: "Ferry stops"\nsource: "${URL}"\npublished:\ncreated: 2024-05-09\n---`,
      { published: null, url: URL, extra: { created: '2024-05-09' } },
    ],
    [
      'MarkDownload',
      `---\ncreated: 2024-05-09T12:00:00 (UTC +02:00)\ntags: [ferry, port]\nsource: ${URL}\nauthor: Ann Other\n---`,
      { published: null, byline: ['Ann Other'], url: URL },
    ],
    [
      'Joplin',
      `---\ntitle: Ferry stops\nupdated: 2024-05-12 08:00:00Z\ncreated: 2024-05-09 07:00:00Z\nsource: ${URL}\nauthor: Ann Other\nlatitude: 52.10000000\n---`,
      { title: 'Ferry stops', published: null, modified: null, url: URL },
    ],
    [
      'Omnivore',
      `---\nid: 1234\ntitle: >\n  Ferry stops\nauthor: >\n  Ann Other\ntags:\n - port\ndate_saved: 2024-05-09\ndate_published: 2024-05-06\nsite_name: Nordhaven Post\noriginal_url: ${URL}\n---`,
      {
        title: 'Ferry stops',
        byline: ['Ann Other'],
        published: '2024-05-06',
        publisher: 'Nordhaven Post',
        url: URL,
      },
    ],
    [
      'Wallabag',
      `---\ntitle: Ferry stops\nurl: ${URL}\npublished_at: 2024-05-06T08:15:00+0200\ncreated_at: 2024-05-09T08:15:00+0200\nupdated_at: 2024-05-10T08:15:00+0200\npublished_by: [Ann Other]\n---`,
      { published: '2024-05-06T08:15:00+02:00', modified: null, url: URL },
    ],
    [
      'Readwise',
      `---\nauthor: [[Ann Other]]\ntitle: Ferry stops\nurl: ${URL}\ncategory: articles\n---`,
      { byline: ['Ann Other'], title: 'Ferry stops', url: URL },
    ],
    [
      'Zotero',
      `---\nTitle: 'Ferry stops'\nAuthors: [Ann Other]\nPublication: Nordhaven Post\nDate: 2024-05-06\nURL: ${URL}\nAccessed: 2024-05-09\ncitekey: other2024\n---`,
      {
        title: 'Ferry stops',
        byline: ['Ann Other'],
        publisher: 'Nordhaven Post',
        published: '2024-05-06',
        url: URL,
      },
    ],
    [
      'Hugo in YAML',
      '---\ntitle: Ferry stops\ndate: 2024-05-06T08:15:00+02:00\nlastmod: 2024-05-07\ndraft: false\nweight: 10\nparams:\n  author: Ann Other\n  publisher: Nordhaven Post\n---',
      {
        byline: ['Ann Other'],
        publisher: 'Nordhaven Post',
        published: '2024-05-06T08:15:00+02:00',
        modified: '2024-05-07',
        extra: { draft: 'false', weight: '10' },
      },
    ],
    [
      'Hugo in TOML',
      "+++\ntitle = 'Ferry stops'\ndate = 2024-05-06T08:15:00+02:00\nlastmod = 2024-05-07\ndraft = true\ntags = ['port', 'sea']\n[params]\n  author = 'Ann Other'\n+++",
      {
        title: 'Ferry stops',
        byline: ['Ann Other'],
        published: '2024-05-06T08:15:00+02:00',
        modified: '2024-05-07',
        extra: { draft: 'true', tags: 'port, sea' },
      },
    ],
    [
      'Hugo in JSON',
      '{\n\t"title": "Ferry stops",\n\t"date": "2024-05-06",\n\t"authors": [{"name": "Ann Other"}, {"name": "Bo Berg"}]\n}',
      { title: 'Ferry stops', byline: ['Ann Other', 'Bo Berg'], published: '2024-05-06' },
    ],
    [
      'Jekyll',
      '---\nlayout: post\ntitle: "Ferry stops"\ndate: 2024-05-06 08:15:00 +0200\npublished: true\nlast_modified_at: 2024-05-07\n---',
      { published: '2024-05-06T08:15:00+02:00', modified: '2024-05-07' },
    ],
    [
      'Jekyll, not published',
      '---\ntitle: Ferry stops\npublished: false\ndate: 2024-05-06\n---',
      { published: '2024-05-06', extra: { published: 'false' } },
    ],
    [
      'Eleventy',
      '---\ntitle: Ferry stops\ndate: Last Modified\ntags: [post]\n---',
      { published: null, extra: { date: 'Last Modified', tags: 'post' } },
    ],
    [
      'Astro',
      '---\ntitle: Ferry stops\npubDate: "May 6 2024"\nupdatedDate: "May 7 2024"\nheroImage: /a.png\n---',
      { published: '2024-05-06', modified: '2024-05-07', extra: { heroimage: '/a.png' } },
    ],
    [
      'Zola',
      '+++\ntitle = "Ferry stops"\ndate = 2024-05-06\n[extra]\nsource = "Nordhaven Post"\n[taxonomies]\ntags = ["port"]\n+++',
      {
        published: '2024-05-06',
        publisher: 'Nordhaven Post',
        extra: { 'taxonomies.tags': 'port' },
      },
    ],
    [
      'names with spaces and hyphens',
      `---\nTitle: Ferry stops\nDate Published: 2024-05-06\ndate-saved: 2024-05-09\nSource URL: ${URL}\nsite-name: Nordhaven Post\n---`,
      { title: 'Ferry stops', published: '2024-05-06', url: URL, publisher: 'Nordhaven Post' },
    ],
  ])('%s', (_, front, expected) => {
    expect(short(read(front))).toMatchObject(expected);
  });
});

describe('a date is what its name says', () => {
  test.each([
    ['the article’s own before any', 'date: 2024-05-08\npublished: 2024-05-06', '2024-05-06', null],
    ['a day of saving is none', 'created: 2024-05-09\nclipped: 2024-05-09', null, null],
    [
      'a date that is one before one that is not',
      'published: soon\ndate: 2024-05-06',
      '2024-05-06',
      null,
    ],
    [
      'a change of the article',
      'date: 2024-05-06\nupdated: 2024-05-07',
      '2024-05-06',
      '2024-05-07',
    ],
    [
      'a change before it was saved is the article’s',
      'published: 2024-05-06\nmodified: 2024-05-07\ncreated: 2024-05-09',
      '2024-05-06',
      '2024-05-07',
    ],
    [
      'one on that day or later is the note’s',
      'published: 2024-05-06\nmodified: 2024-05-09\ncreated: 2024-05-09',
      '2024-05-06',
      null,
    ],
    [
      'of a publishing system, created is before published',
      'created: 2024-05-01\ndate: 2024-05-06\nupdated: 2024-05-07',
      '2024-05-06',
      '2024-05-07',
    ],
    ['a day that links to a note', 'date: "[[2024-05-06]]"', '2024-05-06', null],
  ])('%s', (_, lines, published, modified) => {
    expect(short(yaml(lines))).toMatchObject({ published, modified });
  });

  test('switches raise no alarm, words that are meant as a date do', () => {
    const told = (lines: string) => yaml(lines).findings.map(({ ruleId }) => ruleId);
    expect(told('title: x\npublished: true\ndraft: true')).toEqual([]);
    expect(told('title: x\ndate: git Last Modified')).toEqual([]);
    expect(told('title: x\ndate: 2024-02-31')).toEqual(['date:unreadable']);
  });
});

describe('a value is its words', () => {
  test.each([
    ['author: "[[people/Ann Other|Ann O.]], [[Bo Berg]]"', ['Ann O.', 'Bo Berg']],
    ['author: "[[people/Ann Other]]"', ['Ann Other']],
    ['author: "[Ann Other](https://post.example/ann)"', ['Ann Other']],
    ['author: {name: Ann Other, url: https://post.example/ann}', ['Ann Other']],
    [
      'authors:\n  - name: Ann Other\n    url: https://post.example/ann\n  - name: Bo Berg',
      ['Ann Other', 'Bo Berg'],
    ],
    ['author: https://post.example/ann', []],
    ['authors:\n- Ann Other\n- https://post.example/bo', ['Ann Other']],
  ])('%s', (lines, byline) => {
    expect(short(yaml(lines)).byline).toEqual(byline);
  });

  test('a source is an outlet, or an address, or both in a link', () => {
    expect(short(yaml('source: "[[Nordhaven Post]]"'))).toMatchObject({
      publisher: 'Nordhaven Post',
      url: null,
    });
    expect(short(yaml(`source: "[Nordhaven Post](${URL})"`))).toMatchObject({
      publisher: 'Nordhaven Post',
      url: URL,
    });
    expect(short(yaml(`source: <${URL}>`))).toMatchObject({ publisher: null, url: URL });
    expect(short(yaml(`source:\n  name: Nordhaven Post\n  url: ${URL}`))).toMatchObject({
      publisher: 'Nordhaven Post',
      url: URL,
    });
    expect(short(yaml('link: javascript:alert(1)')).url).toBeNull();
  });

  test('where a note was made is no dateline', () => {
    const { source, extra } = yaml('location: 52.10, 4.30');
    expect([source.place, extra]).toEqual([null, { location: '52.10, 4.30' }]);
  });

  test('every value leads back to the lines it stands on', () => {
    const { source } = yaml('authors:\n  - name: Ann Other\n  - name: Bo Berg\nsite: Post');
    expect(source.byline[0]?.evidence[0]).toMatchObject({
      exact: '  - name: Ann Other\n  - name: Bo Berg',
      line: 3,
    });
    expect(source.publisher?.evidence[0]).toMatchObject({ exact: 'site: Post', line: 5 });
  });
});

describe('a standfirst', () => {
  test.each(['standfirst', 'subtitle', 'deck', 'dek', 'lede'])('is stated as %s', (name) => {
    const { standfirst } = yaml(`title: Ferry\n${name}: "It was: the last."`);
    expect(standfirst).toMatchObject({ exact: 'It was: the last.', line: 3 });
  });

  test('may run over lines', () => {
    const { standfirst } = yaml('title: Ferry\nsubtitle: >\n  It was\n  the last.\nsite: Post');
    expect(standfirst).toMatchObject({ exact: 'It was\n  the last.', line: 4 });
  });

  test('is the field where its words are written in another way', () => {
    const { standfirst } = yaml('title: Ferry\nsubtitle: "It was \\"the last\\"."');
    expect(standfirst?.exact).toBe('subtitle: "It was \\"the last\\"."');
  });

  test('is not what describes the page', () => {
    const article = yaml('title: Ferry\ndescription: a\nsummary: b\nexcerpt: c');
    expect(article.standfirst).toBeNull();
    expect(article.extra).toEqual({ description: 'a', summary: 'b', excerpt: 'c' });
  });
});

test('what the record has no field for is kept, and what gave way to another', () => {
  const lines =
    'title: Ferry\nheadline: Boat\ndesk: News\ndate: 2024-05-08\npublished: 2024-05-06\ncover:\n  image: a.png\n  alt: {text: b}\nempty:\n__proto__: x';
  const { extra } = yaml(lines);
  expect(Object.entries(extra)).toEqual([
    ['headline', 'Boat'],
    ['desk', 'News'],
    ['date', '2024-05-08'],
    ['cover.image', 'a.png'],
    ['cover.alt.text', 'b'],
    ['empty', ''],
    ['__proto__', 'x'],
  ]);
});
