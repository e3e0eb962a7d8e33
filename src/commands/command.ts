import type { Given, OptionSpecs } from '../shell/arguments.js';
import type { Console } from '../shell/console.js';

/** One command of the command line. */
export interface Command {
  name: string;
  /** One line of the overview. */
  summary: string;
  /** What stands behind the name in its help. */
  synopsis: string;
  about: string;
  options: OptionSpecs;
  /** Takes arguments that are no options. */
  positionals: boolean;
  /** Runs and gives the exit code. What takes long to load is loaded here, so that a help or a wrong option need not wait. */
  run: (given: Given, console: Console) => Promise<number>;
}
