/** Zones reach fourteen hours east of Greenwich. */
const EAST = 14 * 3_600_000;

/** The latest day it is anywhere on earth, as an ISO day: only for what is told on the terminal, never for a page. */
export function latestToday(): string {
  return new Date(Date.now() + EAST).toISOString().slice(0, 10);
}
