import { coverageStrips } from '../charts/coverage.js';
import type { Edition } from '../edition.js';
import { compare, largestFirst } from '../order.js';
import { outletOf, type Named } from './article-card.js';

/** An outlet with how many of some articles are its own, and a strip of the days they appeared on. */
export interface CoverageRow extends Named {
  counts: string;
  strip: string | null;
}

/** Some articles by outlet, most first; those of unknown publishers in one row at the end. */
export function coverageRows(edition: Edition, articles: readonly string[]): CoverageRow[] {
  const groups = new Map<string, { outlet: Named; ids: string[] }>();
  for (const id of articles) {
    const outlet = outletOf(edition, id);
    const group = groups.get(outlet.label) ?? { outlet, ids: [] };
    group.ids.push(id);
    groups.set(outlet.label, group);
  }
  const known = ({ outlet }: { outlet: Named }) =>
    outlet.label === edition.t.chain.publisherNotStated ? 0 : 1;
  const sorted = [...groups.values()].sort((a, b) => compare(a.outlet.label, b.outlet.label));
  const rows = largestFirst(
    largestFirst(sorted, ({ ids }) => ids.length),
    known,
  );
  const dates = rows.map(({ ids }) => ids.flatMap((id) => edition.survey.of(id).published ?? []));
  const strips = coverageStrips(dates);
  return rows.map(({ outlet, ids }, i) => ({
    ...outlet,
    counts: edition.t.counts.articles(ids.length),
    strip: strips[i] ?? null,
  }));
}
