/** A sentence of an article's text: its words and where they stand, in UTF-16 units of the text given. */
export interface TextSentence {
  text: string;
  start: number;
  end: number;
}

const END = /(?<=[.!?]["”’']?)\s+(?=["“‘'\p{Lu}\p{N}])|\n+/gu;

/** Cuts text at line ends and after a full stop before a capital: rough, and enough to look at stances by. */
export function sentencesIn(text: string): TextSentence[] {
  const found: TextSentence[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...text.matchAll(END), { index: text.length, 0: '' }]) {
    if (index > from) found.push({ text: text.slice(from, index), start: from, end: index });
    from = index + gap.length;
  }
  return found;
}
