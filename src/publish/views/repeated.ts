import type { Edition } from '../edition.js';

/** Of some claims, one of each cluster that other articles repeat. */
export function repeatedClaims({ catalog, survey }: Edition, claims: readonly string[]): string[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const cluster = catalog.clusterOf(claim);
    if (cluster === null || cluster.articles.length < 2 || seen.has(cluster.id)) return false;
    if (survey.place(claim)?.shown !== true) return false;
    seen.add(cluster.id);
    return true;
  });
}
