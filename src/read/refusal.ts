import type { Finding } from '../model/finding.js';
import type { ReadResult } from '../model/seed.js';

/** What each way of being unreadable is called, and what a person does about it. */
const TEXTS = {
  format: {
    reason: 'this kind of file is not read',
    cure: 'save the article as .txt, .md or .html, or move the file out of the seeds folder',
  },
  'too-large': {
    reason: 'the file is larger than any article',
    cure: 'split it into one file per article',
  },
  binary: {
    reason: 'this is a binary file, not text',
    cure: 'export the article as plain text, or move the file out of the seeds folder',
  },
  encoding: {
    reason: 'the bytes are not UTF-8, and no other encoding fits them beyond doubt',
    cure: 'convert the file to UTF-8, for example with iconv',
  },
  empty: {
    reason: 'the file holds no text',
    cure: 'scrape the article again, or delete the file',
  },
  'front-matter-yaml': {
    reason: 'the front matter is not valid YAML',
    cure: 'mend the line named here; values with a colon or a quotation mark need quotation marks around them',
  },
  'front-matter-toml': {
    reason: 'the front matter is not valid TOML',
    cure: 'mend the line named here; text needs quotation marks around it',
  },
  'front-matter-json': {
    reason: 'the front matter is not valid JSON',
    cure: 'mend the line named here, or write the fields as YAML between two lines of ---',
  },
  'front-matter-language': {
    reason: 'the front matter names a language; nothing in a seed is ever run',
    cure: 'write --- alone on line 1 and the fields as YAML',
  },
  'front-matter-open': {
    reason: 'the front matter has no closing line',
    cure: 'after the front matter add a line like the first, with nothing else on it',
  },
  'front-matter-large': {
    reason: 'the front matter is larger than 16 kB',
    cure: 'keep title, source, author, date and the like there and move the rest into the text',
  },
  'front-matter-shape': {
    reason: 'the front matter is not names with plain values',
    cure: 'write one "name: value" to a line; anchors and aliases are not read',
  },
  'html-empty': {
    reason: 'no article was found in this page',
    cure: 'save the page of the article itself, as its browser shows it, or copy the text into a .txt file',
  },
  'html-large': {
    reason: 'the page has more elements, or deeper ones, than any article',
    cure: 'copy the text of the article into a .txt file',
  },
} as const;

export type Problem = keyof typeof TEXTS;

/** What is told about a text that was read all the same. */
const NOTES = {
  mojibake: {
    severity: 'warning',
    reason: 'the text was read in the wrong encoding before it was saved',
    cure: 'scrape the article again; the record keeps the characters as they stand',
  },
  'lost-letters': {
    severity: 'warning',
    reason: 'letters were lost before the text was saved: � stands for them',
    cure: 'scrape the article again, or write the letters into the seed',
  },
  entities: {
    severity: 'warning',
    reason: 'characters are still written as HTML',
    cure: 'scrape the article again, or write the characters themselves into the seed',
  },
  direction: {
    severity: 'info',
    reason:
      'a character turns the direction of the text, or leaves it turned at the end of the line',
    cure: 'nothing, where the article has it; else take the character out',
  },
  controls: {
    severity: 'info',
    reason: 'the text has control characters, which nothing shows',
    cure: 'nothing, where they do no harm; else take them out',
  },
} as const satisfies Record<string, Pick<Finding, 'severity' | 'reason' | 'cure'>>;

export type Note = keyof typeof NOTES;

/** A finding about a text that was read; `detail` says what stands there. */
export function note(file: string, kind: Note, line: number, detail: string): Finding {
  const { severity, reason, cure } = NOTES[kind];
  const ruleId = `text:${kind}`;
  return { file, line, column: null, ruleId, severity, reason: `${reason} (${detail})`, cure };
}

/** The finding that goes with a seed whose encoding nothing states: the rule is named after what it was read as. */
export function guessedEncoding(file: string, encoding: string, line: number): Finding {
  return {
    file,
    line,
    column: null,
    ruleId: `read:${encoding}`,
    severity: 'warning',
    reason: `not valid UTF-8; read as ${encoding}`,
    cure: 'check the accents and quotation marks, or convert the file to UTF-8',
  };
}

/** The result for a file that cannot become a seed. `detail` is a byte offset or a parser's own words. */
export function refusal(
  file: string,
  problem: Problem,
  line: number | null = null,
  detail?: number | string,
): ReadResult {
  return { seed: null, findings: [finding(file, problem, line, 'error', detail)] };
}

function finding(
  file: string,
  problem: Problem,
  line: number | null,
  severity: Finding['severity'],
  detail?: number | string,
): Finding {
  const text = TEXTS[problem];
  const more =
    detail === undefined ? '' : typeof detail === 'number' ? ` (byte ${detail})` : ` (${detail})`;
  return {
    file,
    line,
    column: null,
    ruleId: `read:${problem}`,
    severity,
    reason: text.reason + more,
    cure: text.cure,
  };
}
