#!/usr/bin/env node
import { buildCommand } from './commands/build.js';
import { checkCommand } from './commands/check.js';
import { compareCommand } from './commands/compare.js';
import type { Command } from './commands/command.js';
import { devCommand } from './commands/dev.js';
import { extractCommand } from './commands/extract.js';
import { joinCommand } from './commands/join.js';
import { verifyCommand } from './commands/verify.js';
import { helpText, readArguments, usage } from './shell/arguments.js';
import { processConsole, type Console } from './shell/console.js';
import { packageVersion } from './shell/inputs.js';
import { Trouble } from './shell/trouble.js';

/** Every command, in the order of the help. */
const COMMANDS: readonly Command[] = [
  buildCommand,
  devCommand,
  extractCommand,
  compareCommand,
  checkCommand,
  joinCommand,
  verifyCommand,
];

async function main(args: string[], console: Console): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    console.out(packageVersion());
    return 0;
  }
  if (name === undefined || isHelp(name) || name === 'help') {
    console.out(overview());
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw usage(`there is no command “${name}”`);
  if (rest.some(isHelp)) {
    console.out(helpText(command.name, command.synopsis, command.about, command.options));
    return 0;
  }
  return command.run(readArguments(name, rest, command.options, command.positionals), console);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function overview(): string {
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`);
  return [
    'news-archive: a folder of scraped news articles in, a static site of who said what out',
    '',
    ...rows,
    '',
    'news-archive <command> --help tells more; --version prints the version.',
    'Exit codes: 0 done; 1 check, verify or build --strict found something, or a template cannot be used; 2 usage; 3 nothing could be built.',
  ].join('\n');
}

/** Tells what stopped a command: a cure for what the user can mend, a stack for what is our mistake. */
function explain(error: unknown, console: Console): number {
  if (error instanceof Trouble) {
    console.say(`news-archive: ${error.message}\n    → ${error.cure}`);
    return error.exitCode;
  }
  if (error instanceof Error && 'syscall' in error) {
    console.say(
      `news-archive: ${error.message}\n    → check that the folder is there, may be written and has room`,
    );
    return 3;
  }
  console.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}

// A reader that closes the pipe early (`… | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const console = processConsole();
process.exitCode = await main(process.argv.slice(2), console).catch((error: unknown) =>
  explain(error, console),
);
