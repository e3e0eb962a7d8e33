import type { Digest } from '../../model/digest.js';
import { compared } from '../claims/compared.js';
import { statementsMatched, type PairsBefore } from '../claims/pairs-before.js';
import { ClaimRows, type KeptRows } from '../claims/rows.js';
import { Statements } from '../claims/statements.js';
import type { Linker } from '../context.js';
import type { Compared } from '../corrections/relations.js';
import { duplicatesOf, type Copies } from '../duplicates.js';
import type { Entities } from '../entities/index.js';
import { opposedReports } from '../relations/reports.js';
import type { Tie } from '../stories/agglomerate.js';
import { tiesOf } from '../stories/ties.js';
import { digestPrint, pairPrints, type Kept } from './index.js';
import { isSame, matched } from './matched.js';

/** How many items a key may have that pairs them, where a test lowers the bounds of the stages. */
export interface Bounds {
  copies?: number;
  ties?: number;
  claims?: number;
}

/** What was found between two articles, or two of their statements. */
export interface Pairs extends Compared {
  copies: Copies;
  ties: Tie[];
  statements: Statements;
  kept: Kept;
}

/** All stages that look at pairs: each of articles that are not as they were, the rest taken over. */
export function pairsUpon(
  former: Kept | null,
  { digests, entities }: { digests: readonly Digest[]; entities: Entities },
  linker: Linker,
  bounds: Bounds,
): Pairs {
  const ids = digests.map(({ id }) => id);
  const printed = digests.map(digestPrint);
  const asRead = former && matched({ ids, prints: printed }, { ...former, prints: former.digests });
  const copied = duplicatesOf(
    digests,
    former && { ...asRead!, kept: former.copies },
    bounds.copies,
  );
  const { copies } = copied;
  const prints = pairPrints(digests, printed, entities, copies);
  const articles = former && matched({ ids, prints }, former);
  const tied = tiesOf(
    digests,
    copies,
    linker,
    former && { ...articles!, kept: former.ties },
    bounds.ties,
  );
  const then = former && new ClaimRows(former.rows);
  const { weights } = linker;
  const statements = new Statements(
    { digests, entities, copies, weights },
    then && { rows: then, was: articles!.was },
  );
  const before: PairsBefore | null = then && {
    ...statementsMatched(articles!, statements.rows, then),
    kept: former.pairs,
  };
  const claims = compared(statements, before, bounds.claims);
  const reported = opposedReports(
    tied.met,
    { digests, statements },
    linker,
    before && { kept: former!.reports, articles: articles!, now: before.now },
  );
  const isAsItWas = former !== null && isSame(asRead!) && isSame(articles!);
  const kept: Kept = isAsItWas
    ? former
    : {
        ...{ ids, digests: printed, prints },
        copies: copied.kept,
        ties: tied.kept,
        rows: plain(statements.rows),
        pairs: claims.kept,
        reports: reported.kept,
      };
  const { same, apart } = claims.compared;
  const opposed = [...claims.compared.opposed, ...reported.opposed];
  return { copies, ties: tied.ties, statements, same, opposed, apart, kept };
}

function plain({ first, hashes, bytes, shapes, codes }: KeptRows): KeptRows {
  return { first, hashes, bytes, shapes, codes };
}
