import { received } from './extract/received/index.js';
import type { Article } from './model/article.js';
import type { Finding } from './model/finding.js';
import { limits } from './model/limits.js';
import type { StreamLine } from './shell/lines.js';
import { recordLines } from './shell/record-files.js';

/** Records made elsewhere that a build takes in. */
export interface Incoming {
  /** Files as `extract` prints them, `-` for stdin. */
  files: readonly string[];
  /** The seeds folder is read as well; what stands in it comes first. */
  besideSeeds: boolean;
}

/** Where records go that can be used. */
export interface Shelf {
  /** The record of an article that is there already. */
  known: (id: string) => Article | null;
  take: (article: Article) => void;
}

/**
 * Takes in the records of files, line by line: none is held longer than it takes to judge it and to put it away. A line
 * that cannot be used is told of with what to do, and costs no other.
 *
 * @param extractor what reads seeds here, as records name it.
 */
export async function takeIn(
  { files }: Incoming,
  extractor: string,
  shelf: Shelf,
  progress: (count: number) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  let count = 0;
  for (const file of files) {
    const delivery = new Delivery(file, extractor);
    for await (const line of recordLines(file)) {
      delivery.look(line, shelf);
      progress(++count);
    }
    findings.push(...delivery.findings());
  }
  return findings;
}

/** One file of records, and what is to be told of it. */
class Delivery {
  readonly #file: string;
  readonly #extractor: string;
  readonly #told: Finding[] = [];
  #untold = 0;
  /** For each other program that read records of the file: the first line, and how many there are. */
  readonly #others = new Map<string, { line: number; count: number }>();

  constructor(file: string, extractor: string) {
    this.#file = file;
    this.#extractor = extractor;
  }

  look(given: StreamLine, shelf: Shelf): void {
    const { number } = given;
    const value = 'problem' in given ? null : parsed(given.line);
    if ('problem' in given) return this.#refuse(number, given.problem, CURES.stream);
    if (value === undefined)
      return this.#refuse(number, 'the line is no JSON: it may have been cut off', CURES.cut);
    const record = received(value);
    if ('problem' in record) return this.#refuse(number, record.problem, record.cure);
    const { article, extractor } = record;
    const earlier = shelf.known(article.id);
    if (earlier !== null) return this.#again(number, article, earlier);
    if (extractor !== this.#extractor) this.#readElsewise(number, extractor ?? '');
    shelf.take(article);
  }

  findings(): Finding[] {
    const more: Finding[] =
      this.#untold === 0
        ? []
        : [
            this.#finding(null, 'records:more', 'error', `${this.#untold} more lines like these`, {
              cure: 'make the file anew with `news-archive extract`',
            }),
          ];
    const others = [...this.#others].map(([extractor, { line, count }]) =>
      this.#finding(line, 'records:version', 'warning', versionReason(extractor, count), {
        cure: `nothing, if they are as you want them; else extract these seeds anew (here reads ${this.#extractor})`,
      }),
    );
    return [...this.#told, ...more, ...others];
  }

  #refuse(line: number, reason: string, cure: string): void {
    this.#tell(this.#finding(line, 'records:line', 'error', reason, { cure }));
  }

  #again(line: number, article: Article, earlier: Article): void {
    const { path } = article.seed;
    const same = JSON.stringify(earlier) === JSON.stringify(article);
    this.#tell(
      same
        ? this.#finding(line, 'records:again', 'info', `the record of “${path}” comes again`, {
            cure: 'nothing: it is counted once',
          })
        : this.#finding(
            line,
            'records:clash',
            'warning',
            `another record of “${path}” was taken before; this one says something else and is left out`,
            {
              cure: 'keep the one that is right, or give the seeds of each place a folder of their own',
            },
          ),
    );
  }

  #readElsewise(line: number, extractor: string): void {
    const known = this.#others.get(extractor);
    if (known === undefined) this.#others.set(extractor, { line, count: 1 });
    else known.count++;
  }

  #tell(finding: Finding): void {
    if (this.#told.length < limits.lineFindings) this.#told.push(finding);
    else this.#untold++;
  }

  #finding(
    line: number | null,
    ruleId: string,
    severity: Finding['severity'],
    reason: string,
    { cure }: { cure: string },
  ): Finding {
    return { file: this.#file, line, column: null, ruleId, severity, reason, cure };
  }
}

const CURES = {
  stream: 'look whether the file came over whole, and extract what is missing anew',
  cut: 'extract this seed anew, and let each process write to a file of its own',
};

function versionReason(extractor: string, count: number): string {
  const records = count === 1 ? 'this record was' : `${count} records, this one the first, were`;
  return extractor === ''
    ? `${records} read by a version that does not name itself`
    : `${records} read by another version: ${extractor}`;
}

/** Undefined for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
