import type { Digest } from '../../model/digest.js';
import type { Statements } from '../claims/statements.js';
import type { Linker } from '../context.js';
import type { Tie } from '../stories/agglomerate.js';
import { disputesBetween } from './dispute.js';
import { contradiction, relationOf, type BareRelation } from './index.js';
import type { Reporter } from './teller.js';
import { tollsBetween } from './tolls.js';

/** Articles so likely of one event are compared for what one denies and the other affirms. */
const ON_ONE_MATTER = 0.02;
/** So likely two articles report one event that what they count is the same. */
const ON_ONE_EVENT = 0.5;

/** So many articles are kept laid open. */
const OPEN = 200;

/** The two articles of a tie are near enough for comparing what one denies and the other affirms. */
export function onOneMatter([, , likely]: Tie): boolean {
  return likely >= ON_ONE_MATTER;
}

/**
 * What reports of one matter say against one another, found from the articles and not from words their claims share: one
 * denies what the other affirms, or they count the dead and hurt otherwise.
 */
export function opposedReports(
  ties: readonly Tie[],
  digests: readonly Digest[],
  statements: Statements,
  linker: Linker,
): BareRelation[] {
  const open = new Map<number, Reporter>();
  const reporter = (place: number) => {
    const known = open.get(place);
    if (known !== undefined) return known;
    if (open.size >= OPEN) open.clear();
    const made = { digest: digests[place]!, statements: statements.of(place) };
    open.set(place, made);
    return made;
  };
  return ties.filter(onOneMatter).flatMap(([a, b, likely]) => {
    const isDenied = statements.hasDenial(a) || statements.hasDenial(b);
    if (likely < ON_ONE_EVENT && !isDenied) return [];
    const [one, other] = [reporter(a), reporter(b)];
    const disputes = disputesBetween(one, other, linker).map(contradiction);
    if (likely < ON_ONE_EVENT) return disputes;
    const tolls = tollsBetween(one, other);
    return [
      ...disputes,
      ...tolls.map(({ here, there, found }) => relationOf(found, [here], [there])),
    ];
  });
}
