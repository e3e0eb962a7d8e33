/** A shape of sentence in which the program gives a reason, and what it says in German. */
type Shape = readonly [english: RegExp, german: string | ((...groups: string[]) => string)];

const WEEKDAYS: Readonly<Record<string, string>> = {
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
};

const order = (words: string) => (words === 'day first' ? 'der Tag zuerst' : 'der Monat zuerst');

/** Sentences of `link/relations/`, `link/stories/`, `extract/date/` and `extract/defects/`. */
const SHAPES: readonly Shape[] = [
  // How statements stand to one another.
  [
    /^one says there was none, the other takes it for real, and both speak of the same occasion$/,
    'die eine Aussage sagt, es habe keines gegeben, die andere setzt es voraus, und beide sprechen vom selben Anlass',
  ],
  [
    /^only one of the two holds under a condition \(“if”, “unless”\)$/,
    'nur eine der beiden gilt unter einer Bedingung („if“, „unless“)',
  ],
  [
    /^one says it plainly, the other as no more than possible$/,
    'die eine sagt es ohne Einschränkung, die andere nur als möglich',
  ],
  [
    /^one says of all what the other says of some$/,
    'die eine sagt von allen, was die andere von einigen sagt',
  ],
  [
    /^one asserts what the other denies, in nearly the same words$/,
    'die eine behauptet, was die andere verneint, in beinahe denselben Worten',
  ],
  [
    /^one denies what the other reports of the same matter$/,
    'die eine bestreitet, was die andere über dieselbe Sache berichtet',
  ],
  [
    /^one calls false or a hoax what the other reports of the same matter$/,
    'die eine nennt falsch oder erfunden, was die andere über dieselbe Sache berichtet',
  ],
  [
    /^these say the same thing in the same or other words$/,
    'diese sagen dasselbe, mit denselben oder anderen Worten',
  ],
  [
    /^the same, in words of another colour: (.+) against (.+)$/,
    (one, other) => `dasselbe, in Worten anderer Färbung: ${one} gegen ${other}`,
  ],
  [
    /^(\S+) here, (\S+) there, of the same (.+)$/,
    (a, b) => `hier ${a}, dort ${b}, von derselben Sache`,
  ],
  [
    /^(\S+) (killed|hurt) here, (\S+) there, in reports of one event; counts of different times can both be right$/,
    (a, harm, b) =>
      `Zahl der ${harm === 'killed' ? 'Toten' : 'Verletzten'}: hier ${a}, dort ${b}, in Berichten über dasselbe Ereignis; Zählungen verschiedener Zeiten können beide stimmen`,
  ],
  [/^(.+) \(put in by (.+)\)$/, (why, who) => `${why} (eingetragen von ${who})`],
  [/^articles moved by ([^:]+): (.+)$/, (who, why) => `Artikel verschoben von ${who}: ${why}`],
  [/^(.+) here, (.+) there$/, (a, b) => `hier ${a}, dort ${b}`],
  [
    /^“(.+)” stands against “(.*)” in the same article; the words are kept as they are$/,
    (a, b) => `„${a}“ steht im selben Artikel gegen „${b}“; die Worte bleiben, wie sie sind`,
  ],
  [/^the same article also has “(.*)”$/, (words) => `im selben Artikel steht auch „${words}“`],
  // Why articles are one story.
  [
    /^these articles share their rarest words and names, and appeared close together$/,
    'diese Artikel haben ihre seltensten Wörter und Namen gemeinsam und sind kurz nacheinander erschienen',
  ],
  [
    /^these articles share their rarest words and names; not all are dated$/,
    'diese Artikel haben ihre seltensten Wörter und Namen gemeinsam; nicht alle sind datiert',
  ],
  // Which day a date means, and when what states none was published.
  [/^a dated report of the same story$/, 'ein datierter Bericht über dasselbe Ereignis'],
  [
    /^(\d+) dated reports of the same story$/,
    (count) => `${count} datierte Berichte über dasselbe Ereignis`,
  ],
  [
    /^mentions “(.*)”, and nothing else dates it$/,
    (words) => `nennt „${words}“, und sonst datiert ihn nichts`,
  ],
  [
    /^changed on “(.*)”, and nothing says when it was published$/,
    (words) => `geändert am „${words}“, und nichts sagt, wann er veröffentlicht wurde`,
  ],
  [/^copyright year (\d+)$/, (year) => `Jahr des Urheberrechtsvermerks ${year}`],
  [
    /^copyright year (\d+), and “(.*)” is past$/,
    (year, words) => `Jahr des Urheberrechtsvermerks ${year}, und „${words}“ ist vorbei`,
  ],
  [/^the month is named$/, 'der Monat ist ausgeschrieben'],
  [/^the year stands first$/, 'das Jahr steht vorn'],
  [/^between full stops the day stands first$/, 'zwischen Punkten steht der Tag vorn'],
  [/^day and month are the same number$/, 'Tag und Monat sind dieselbe Zahl'],
  [
    /^only one order is a day of the calendar$/,
    'nur eine Reihenfolge ergibt einen Tag des Kalenders',
  ],
  [/^day and month could stand in either order$/, 'Tag und Monat können so oder so stehen'],
  [
    /^(\w+day) stands beside it, which only (\S+) was$/,
    (weekday, day) => `daneben steht ${weekdayOf(weekday)}, und das war nur der ${day}`,
  ],
  [/^the address (\S+) has the day$/, (address) => `die Adresse ${address} enthält den Tag`],
  [
    /^“(.*)” in the same seed is near that day alone$/,
    (words) => `„${words}“ in derselben Vorlage liegt nur nahe an diesem Tag`,
  ],
  [
    /^“(.*)” in the same seed has the (day|month) first$/,
    (words, first) => `in „${words}“ derselben Vorlage steht ${order(`${first} first`)}`,
  ],
  [
    /^(day|month) first: the seed states the language (\S+)$/,
    (first, tag) => `${order(`${first} first`)}: die Vorlage nennt die Sprache ${tag}`,
  ],
  [
    /^(day|month) first: a person stated the language (\S+)$/,
    (first, tag) => `${order(`${first} first`)}: von Hand ist die Sprache ${tag} angegeben`,
  ],
  [
    /^(day|month) first: so it is written in the country of (\S+)$/,
    (first, host) => `${order(`${first} first`)}: so schreibt man es im Land von ${host}`,
  ],
  [
    /^(day|month) first: the text is written in (.+), where it is written so$/,
    (first) => `${order(`${first} first`)}: so schreibt man es in der Sprache des Textes`,
  ],
  [
    /^inferred: the text names (\w+day), and only (\S+) was a \1$/,
    (weekday, day) =>
      `erschlossen: der Text nennt ${weekdayOf(weekday)}, und nur der ${day} war einer`,
  ],
  [
    /^inferred: the text names (\w+day) and (\w+day), and only (\S+) was a \1$/,
    (one, other, day) =>
      `erschlossen: der Text nennt ${weekdayOf(one)} und ${weekdayOf(other)}, und nur der ${day} passt dazu`,
  ],
  [
    /^inferred: the text tells of (.+), shortly before$/,
    (words) => `erschlossen: der Text berichtet von ${words}, kurz davor`,
  ],
  [
    /^zone (\S+) \(UTC(\S+)\) inferred from “(.*)”$/,
    (zone, offset, words) => `Zeitzone ${zone} (UTC${offset}) erschlossen aus „${words}“`,
  ],
  [/^its words speak for it: (.+)$/, (words) => `diese Wörter sprechen dafür: ${words}`],
];

function weekdayOf(english: string): string {
  return WEEKDAYS[english] ?? english;
}

/** A reason the program gives, in German; null for one whose shape is not known here. */
export function reason(english: string): string | null {
  return sentence(english) ?? parts(english.split('; '));
}

function sentence(english: string): string | null {
  for (const [shape, german] of SHAPES) {
    const match = shape.exec(english);
    if (match !== null) return typeof german === 'string' ? german : german(...match.slice(1));
  }
  return null;
}

function parts(list: readonly string[]): string | null {
  const german = list.map(sentence);
  return german.some((one) => one === null) ? null : german.join('; ');
}
