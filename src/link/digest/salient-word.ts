/** A word that weighs in an article, and how often it stands where; counts are cut off at {@link MOST}. */
export interface SalientWord {
  code: number;
  title: number;
  /** In the first two paragraphs. */
  lead: number;
  /** In the whole text, the first paragraphs included. */
  body: number;
  /** It stands inside a name. */
  name: boolean;
}

/** The largest counts that are told apart: two bits, two bits and four. */
export const MOST = { title: 3, lead: 3, body: 15 } as const;

const SHIFT = { code: 9, title: 7, lead: 5, body: 1 } as const;

/** A word as one number: an archive holds more than a hundred of them for every article. */
export function packWord({ code, title, lead, body, name }: SalientWord): number {
  return (
    (code << SHIFT.code) |
    (Math.min(title, MOST.title) << SHIFT.title) |
    (Math.min(lead, MOST.lead) << SHIFT.lead) |
    (Math.min(body, MOST.body) << SHIFT.body) |
    (name ? 1 : 0)
  );
}

export function unpackWord(packed: number): SalientWord {
  return {
    code: packed >>> SHIFT.code,
    title: (packed >>> SHIFT.title) & MOST.title,
    lead: (packed >>> SHIFT.lead) & MOST.lead,
    body: (packed >>> SHIFT.body) & MOST.body,
    name: (packed & 1) === 1,
  };
}
