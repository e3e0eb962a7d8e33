import { closest } from '../../language/similar.js';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with one value, in words, where in it, and what was probably meant. */
export interface Trouble {
  path: readonly PropertyKey[];
  reason: string;
  cure: string;
}

/** Names people give these fields elsewhere. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  headline: 'title',
  subtitle: 'standfirst',
  lang: 'language',
  source: 'publisher',
  author: 'byline',
  authors: 'byline',
  agency: 'wire',
  dateline: 'place',
  link: 'url',
  date: 'published',
  updated: 'modified',
  copyright: 'rights',
  hidden: 'hide',
  text: 'words',
  note: 'why',
  reason: 'why',
  editor: 'who',
};

/** A name no sidecar has, with the one that was probably meant. */
export function unknownName(name: string, names: readonly string[]): Omit<Trouble, 'path'> {
  const meant = Object.hasOwn(ALSO_CALLED, name) ? ALSO_CALLED[name] : undefined;
  const near = meant !== undefined && names.includes(meant) ? meant : closest(name, names);
  const known = names.join(', ');
  return {
    reason: `there is no field “${shortened(name)}”`,
    cure: near === null ? `the fields are ${known}` : `did you mean “${near}”?`,
  };
}

/** The first thing a schema finds wrong with a value, in the words of a person. */
export function troubleOf(issues: readonly Issue[], schema: z.core.$ZodType): Trouble {
  const issue = innermost(mostTelling(issues)!, []);
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    return { path: [...path, name], ...unknownName(name, namesIn(schema, path)) };
  }
  if (issue.code === 'invalid_value') return { path, ...notAmong(issue) };
  if (issue.code === 'invalid_type') return { path, ...wrongType(issue, path) };
  const reason = /^takes /.test(issue.message) ? issue.message : WORDS[issue.code];
  return { path, reason: reason ?? issue.message, cure: CURE };
}

/** The names a map may have that stands at a path below the field; for the cure of an unknown one. */
function namesIn(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return namesIn(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => namesIn(one, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return step === undefined ? [] : namesIn(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  if (step === undefined) return Object.keys(shape);
  const below = shape[String(step)];
  return below === undefined ? [] : namesIn(below, rest);
}

const CURE = 'see README, “Corrections”, for what each field takes';

const WORDS: Partial<Record<Issue['code'], string>> = {
  too_small: 'takes words, or a number from 1',
  too_big: 'is too large a number',
};

/** A misspelt name tells more than that the right one is missing. */
function mostTelling(issues: readonly Issue[]): Issue | undefined {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
}

/** Of a choice of forms the one that was meant: where the value has the right type and something inside is wrong. */
function innermost(issue: Issue, above: readonly PropertyKey[]): Issue {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const meant = issue.errors.find((branch) => branch[0] !== undefined && !isOtherType(branch[0]));
  const first = mostTelling(meant ?? issue.errors[0] ?? []);
  return first === undefined ? { ...issue, path } : innermost(first, path);
}

function isOtherType(issue: Issue): boolean {
  if (issue.code === 'invalid_union')
    return issue.path.length === 0 && issue.errors.every((branch) => branch.every(isOtherType));
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function notAmong(issue: Extract<Issue, { code: 'invalid_value' }>): Omit<Trouble, 'path'> {
  if (issue.input === undefined) return missing(issue.path);
  const values = issue.values.map(String);
  if (values.length === 1) return { reason: issue.message, cure: CURE };
  const near = typeof issue.input === 'string' ? closest(issue.input, values) : null;
  const list = `it takes ${values.join(', ')}`;
  const given = typeof issue.input === 'string' ? `“${shortened(issue.input)}”` : 'this';
  return {
    reason: `${given} is none of the words it takes`,
    cure: near === null ? list : `did you mean “${near}”? ${list}`,
  };
}

function missing(path: readonly PropertyKey[]): Omit<Trouble, 'path'> {
  return { reason: `“${String(path.at(-1) ?? '')}” is missing`, cure: CURE };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of names and values',
  array: 'a list',
  null: 'null',
};

function wrongType(
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: readonly PropertyKey[],
): Omit<Trouble, 'path'> {
  const type = TYPES[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return missing(path);
  return { reason: `takes ${type}`, cure: CURE };
}

export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
