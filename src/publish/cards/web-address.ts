/** An address only where it is one of the web: any other scheme could do something when followed. */
export function webAddress(value: string | undefined): string | null {
  if (value === undefined || !/^https?:\/\//i.test(value)) return null;
  return URL.canParse(value) ? new URL(value).href : null;
}
