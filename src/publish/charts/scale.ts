/** Days since the epoch at which an EDTF value begins; null for one without a year. */
export function dayOf(edtf: string): number | null {
  const match = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  if (match === null) return null;
  const [, year = '', month = '01', day = '01'] = match;
  // A season (21 to 24) stands where a month would: its place in the year is near enough for a picture.
  const season = Number(month) > 12 ? '01' : month;
  const time = Date.parse(`${year}-${season}-${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** A straight scale from values to pixels; a single value stands in the middle. */
export function scaleOf(
  values: readonly number[],
  from: number,
  to: number,
): (value: number) => number {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (low >= high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
