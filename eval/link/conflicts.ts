import { join } from 'node:path';
import { link, type Linker } from '../../src/link/index.js';
import type { Archive } from '../../src/model/archive.js';
import { jsonLines } from '../../train/articles.js';
import { readDisputePairs, trainDispute } from '../../train/disputes.js';
import { foldsOf } from '../../train/log-linear.js';
import { linked, type Linked } from './archives.js';
import { score, title } from './scorer.js';

const FOLDS = 5;

/** Words a reader would look for in an article that denies what others report. */
const DENIAL_WORDS =
  /\b(?:hoax|fake|false|den(?:y|ies|ied)|debunks?|debunked|untrue|bogus|prank|refutes?|retracts?|myth|satir\w*|fabricat\w*)\b/i;

/** Articles that conflict, by the relations of archives whose model saw none of their claims; and undated stories. */
export function evalConflicts(data: string, linker: Linker): void {
  const set = linked(data, 'fnc', linker);
  evalUndated(data, set);
  title('fnc: pairs of articles that conflict');
  const gold = join(data, 'fnc/dev/body-pairs.jsonl');
  const pairs = jsonLines<{ id: string; a: string; b: string }>(gold);
  const conflicts = conflictsInFolds(data, set, linker);
  const label = (isConflict: boolean) => (isConflict ? 'conflict' : 'agree');
  const denying = new Set(
    set.articles.flatMap(({ file, text }) => (DENIAL_WORDS.test(text) ? [file] : [])),
  );
  score(
    data,
    'score-pairs.mjs',
    ['--gold', gold],
    [
      { system: 'all conflict', rows: pairs.map(({ id }) => ({ id, label: 'conflict' })) },
      {
        system: 'a word list: one of the two has a word of denying',
        rows: pairs.map(({ id, a, b }) => ({
          id,
          label: label(denying.has(a) !== denying.has(b)),
        })),
      },
      {
        system: 'news-archive, five folds',
        rows: pairs.map(({ id, a, b }) => ({ id, label: label(conflicts(a, b)) })),
      },
    ],
  );
}

function evalUndated(data: string, { files, archive }: Linked): void {
  title('fnc: undated articles on one event');
  score(
    data,
    'score-cluster.mjs',
    ['--gold', join(data, 'fnc/dev/clusters.jsonl')],
    [
      {
        system: 'news-archive',
        rows: archive.articles.map(({ id, story }) => ({ file: files.get(id)!, cluster: story })),
      },
    ],
  );
}

/** Whether two files stand against one another in an archive whose model of disputes learned nothing of their claim. */
function conflictsInFolds(
  data: string,
  { files, digests }: Linked,
  linker: Linker,
): (a: string, b: string) => boolean {
  const examples = readDisputePairs(data, linker);
  const rows = jsonLines<{ file: string; cluster: string }>(data, 'fnc/dev/clusters.jsonl');
  const groups = rows.map(({ cluster }) => cluster);
  const folds = foldsOf(groups, FOLDS);
  const foldOf = new Map(rows.map(({ file }, n) => [file, folds[n]!]));
  const foldOfGroup = new Map(groups.map((group, n) => [group, folds[n]!]));
  const key = (a: string, b: string) => [a, b].sort().join(' ');
  const opposed = Array.from({ length: FOLDS }, (_, fold) => {
    const dispute = trainDispute(examples.filter(({ group }) => foldOfGroup.get(group) !== fold));
    const archive = link(digests, { ...linker, dispute });
    return new Set(opposedArticles(archive).map(([a, b]) => key(files.get(a)!, files.get(b)!)));
  });
  return (a, b) => opposed[foldOf.get(a)!]!.has(key(a, b));
}

/** Articles that stand on two sides of a contradiction. */
function opposedArticles({ relations, home }: Archive): [string, string][] {
  return relations
    .filter(({ type }) => type === 'contradicts')
    .flatMap(({ sides }) => {
      const [one, two] = (sides ?? [[], []]).map((side) => side.map((member) => home.get(member)!));
      return one!.flatMap((a) =>
        two!.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])),
      );
    });
}
