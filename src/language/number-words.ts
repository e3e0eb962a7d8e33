/** A number written in words; offsets are UTF-16 in the text. */
export interface WordedNumber {
  start: number;
  end: number;
  value: number;
  /** "dozens", "hundreds": more than one of them. */
  plural: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const names = [...SMALL.keys(), ...SCALES.keys()].join('|');
const NUMBER = `(?:${names})`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<!\d\s)(?:(?:an?|half an?)\s+(?=${NUMBER}\b))?${NUMBER}(?:(?:-|\s+(?:and\s+|a\s+)?)${NUMBER})*(?![\p{L}\p{N}])`,
  'giu',
);
const PLURAL =
  /(?<![\p{L}\p{N}-])(?:(?<count>tens|hundreds)\s+of\s+)?(?<scale>dozens|hundreds|thousands|millions|billions)(?!\p{L})(?=\s+of\s+\p{L})/giu;

/** Every number of a text that is written in words, in order: "two hundred and fifty", "a dozen", "hundreds of". */
export function wordedNumbers(text: string): WordedNumber[] {
  const runs = [...text.matchAll(RUN)].flatMap((match) => fromRun(match[0], match.index));
  const plurals = [...text.matchAll(PLURAL)].map((match) => fromPlural(match));
  return [...runs, ...plurals].sort((a, b) => a.start - b.start);
}

function fromPlural({ 0: words, index, groups }: RegExpExecArray): WordedNumber {
  const scale = groups?.['scale']?.toLowerCase().slice(0, -1) ?? '';
  const count = groups?.['count']?.toLowerCase();
  const times = count === undefined ? 1 : count === 'tens' ? 10 : 100;
  return {
    start: index,
    end: index + words.length,
    value: times * (SCALES.get(scale) ?? 1),
    plural: true,
  };
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A run of number words is one number, or several where no rule joins them ("twenty and thirty"). */
function fromRun(run: string, at: number): WordedNumber[] {
  const words = [...run.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: at + index,
    end: at + index + word.length,
  }));
  const found: WordedNumber[] = [];
  for (let i = 0; i < words.length;) {
    const { number, next } = oneNumber(words, i);
    if (number !== null) found.push(number);
    i = next;
  }
  return found;
}

/** The longest number that begins with a word, by the usual sum of parts: 2 × 100 + 50. */
function oneNumber(
  words: readonly Word[],
  from: number,
): { number: WordedNumber | null; next: number } {
  let [total, part, i, last] = [0, 0, from, -1];
  for (; i < words.length; i++) {
    const word = words[i]!.text;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (!fitsBehind(part, small, last >= 0)) break;
      part += small;
    } else if (scale !== undefined) {
      if (scale <= 100) part = (part === 0 ? 1 : part) * scale;
      else [total, part] = [total + (part === 0 ? 1 : part) * scale, 0];
    } else if (word === 'half') part = 0.5;
    else continue;
    last = i;
  }
  if (last < 0) return { number: null, next: Math.max(i, from + 1) };
  const [first, end] = [words[from]!, words[last]!];
  const value = total + part;
  return {
    number: { start: first.start, end: end.end, value, plural: false },
    next: last + 1,
  };
}

/** "twenty" takes a one behind it, a hundred takes anything below, a one takes nothing. */
function fitsBehind(part: number, small: number, begun: boolean): boolean {
  if (!begun || part === 0) return true;
  if (part % 100 === 0) return small < 100;
  return part % 10 === 0 && part % 100 >= 20 && small < 10;
}
