/** A day of the calendar; months are 1–12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** True for a day the Gregorian calendar has. Counted in UTC: some zones have skipped days of it. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** `2025-12-01`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 (Monday) to 7 (Sunday) of an ISO day. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00Z`).getUTCDay() || 7;
}

/** Months and days in the order of the calendar, as one number. */
export function dayNumber({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}
