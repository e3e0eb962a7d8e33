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

interface NothingRead {
  findings: readonly { file: string; reason: string }[];
  hidden: number;
}

/** No seed could be read: there is nothing to build a site from. */
export function noSeeds(folder: string, { findings, hidden }: NothingRead): Trouble {
  const [first] = findings;
  if (hidden > 0) return allHidden(folder);
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

/** No record could be taken in, and no seed read where seeds were read too. */
export function noRecords(files: readonly string[], { findings, hidden }: NothingRead): Trouble {
  const [first] = findings;
  const places = files.join(', ');
  if (hidden > 0) return allHidden(places);
  return new Trouble(
    first === undefined
      ? `no records in ${places}`
      : `no record in ${places} could be used (${first.file}: ${first.reason})`,
    'make them with `news-archive extract`, which prints one to a line',
  );
}

function allHidden(place: string): Trouble {
  return new Trouble(
    `every article in ${place} is left out of the site by its sidecar`,
    'delete the line `hide: true` of one that is to be shown',
  );
}
