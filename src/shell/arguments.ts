import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Trouble } from './trouble.js';

/** One option of a command, as `--help` shows it. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  /** What stands behind the option in the help: `DIR`, `N`. */
  value?: string;
  help: string;
  /** It may stand there more than once. */
  multiple?: boolean;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Options by name as given, and what stood beside them. */
export interface Given {
  text: (name: string) => string | undefined;
  /** Every value of an option that may be given more than once. */
  texts: (name: string) => string[];
  flag: (name: string) => boolean;
  rest: string[];
}

/** Exit code of bad usage. */
export const USAGE = 2;

/** Reads the arguments of a command. @throws Trouble (usage) on an unknown option or a missing value. */
export function readArguments(
  command: string,
  args: string[],
  specs: OptionSpecs,
  positionals: boolean,
): Given {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean' } };
  for (const [name, { type, multiple = false }] of Object.entries(specs))
    options[name] = { type, multiple };
  try {
    const { values, positionals: rest } = parseArgs({
      args,
      options,
      allowPositionals: positionals,
      strict: true,
    });
    return {
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      texts: (name) => [values[name] ?? []].flat().filter((one) => typeof one === 'string'),
      flag: (name) => values[name] === true,
      rest,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw usage(`${command}: ${reason}`, command);
  }
}

/** Bad usage, with the way to the help. */
export function usage(reason: string, command = ''): Trouble {
  return new Trouble(
    reason,
    `see news-archive ${command === '' ? '' : `${command} `}--help`,
    USAGE,
  );
}

/** One of a fixed set of words. @throws Trouble (usage) naming the set. */
export function oneOf<T extends string>(
  name: string,
  given: string | undefined,
  words: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const word = words.find((one) => one === given);
  if (word === undefined) throw usage(`--${name} takes ${words.join(', ')}; not “${given}”`);
  return word;
}

/** The help of one command. */
export function helpText(
  name: string,
  synopsis: string,
  about: string,
  specs: OptionSpecs,
): string {
  const all: OptionSpecs = { ...specs, help: { type: 'boolean', help: 'print this' } };
  const rows = Object.entries(all).map(([option, { value, help }]) => {
    const left = value === undefined ? `--${option}` : `--${option} ${value}`;
    return [left, help] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`);
  return [`news-archive ${name} ${synopsis}`.trimEnd(), '', about, '', ...lines].join('\n');
}
