/** Something that stops a command and is not a bug: told to the user with its cure, without a stack. */
export class Trouble extends Error {
  readonly cure: string;
  readonly exitCode: number;

  constructor(reason: string, cure: string, exitCode = 3) {
    super(reason);
    this.name = 'Trouble';
    this.cure = cure;
    this.exitCode = exitCode;
  }
}

/** No seed could be read: there is nothing to build a site from. */
export function noSeeds(
  folder: string,
  { findings, hidden }: { findings: readonly { file: string; reason: string }[]; hidden: number },
): Trouble {
  const [first] = findings;
  if (hidden > 0)
    return new Trouble(
      `every article in ${folder} is left out of the site by its sidecar`,
      'delete the line `hide: true` of one that is to be shown',
    );
  if (first === undefined)
    return new Trouble(
      `no seeds in ${folder}`,
      'put scraped articles there as .txt or .md files, or name another folder with --seeds',
    );
  return new Trouble(
    `none of the ${findings.length} files in ${folder} could be read (${first.file}: ${first.reason})`,
    'run `news-archive check` for the list, with what to do about each',
  );
}
