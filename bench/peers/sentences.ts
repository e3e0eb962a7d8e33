import type { Draws } from '../../test/rebuild/draws.js';
import { DAYS, SAID, type Field } from './words.js';

/** A person of an invented event. */
export interface Person {
  name: string;
  family: string;
  role: string;
}

/** What happened: all reports of it choose from the same words of the same people. */
export interface Event {
  field: Field;
  /** Three of the three hundred. */
  topics: readonly string[];
  town: string;
  people: readonly Person[];
  thing: string;
  work: string;
  trouble: string;
  /** What was said there, word for word. */
  quotations: readonly { words: string; speaker: Person }[];
  /** What reports say in their own words. */
  statements: readonly string[];
}

function list(words: string): readonly string[] {
  return words.split('|');
}

const WHO = list(
  'the council|a neighbour|the night watch|an old map|the committee|one of the drivers|the province|a surveyor|the landlord|the choir|a letter from the bank|the clerk|most of the shopkeepers|the inspector|a retired smith|the parish|the tenants|a lawyer for the owners|the chamber of trade|the youngest member',
);
const DID = list(
  'walked past|photographed|counted|measured|locked|repainted|insured|inherited|sold|guarded|described|ignored|rented|inspected|borrowed|opened|fenced in|lit|moved|swept',
);
const WHAT = list(
  'the yard behind the mill|a row of poplars|the weighing house|two brick chimneys|the chapel road|a shed full of rope|the lower gate|an empty lot|the customs stairs|the ring road|forty wooden benches|a bundle of receipts|the eastern wall|the toll house|a garden with bees|the iron footbridge|the clock above the arch|a lorry without plates|the long corridor|a box of keys',
);
const HOW = list(
  'before dawn|without a permit|for the third time|in heavy rain|on foot|under a new name|at half the price|in front of witnesses|after the holidays|by lantern light|within an hour|against the advice of the province|in perfect silence|with a borrowed key|between two meetings|for a whole season',
);
const AND = list(
  'nobody objected|the bill came in autumn|a small crowd watched|the minutes are silent about it|the papers were signed later|it took a week to find out why|the neighbours still speak of it|a second attempt failed|the telephone rang all evening|the price of bread rose|half of the street was closed|the archive has a picture of it|the band played on|no one was hurt|the reason was never given|the snow had melted by then',
);
const WILL = list(
  'begin|end|cost more|be sold|be insured|need a permit|be audited|move to the province|be put off|be paid for|take longer|be voted on',
);
const WHEN = list(
  'before the summer|in spring|within a year|after the election|by the end of the month|in two stages|next winter|as soon as the bank agrees',
);

type About = Omit<Event, 'quotations' | 'statements'>;

/** Words somebody of an event says about it. */
export function spoken({ thing, work, trouble, town, field, topics }: About, draws: Draws): string {
  const [sum, year] = [2 + draws.below(90), 1950 + draws.below(60)];
  return draws.of([
    `We have waited for this ${thing} since ${year}, and ${draws.of(AND)}`,
    `There was no ${trouble} when ${draws.of(WHO)} ${draws.of(DID)} ${draws.of(WHAT)}`,
    `Without ${sum} million more the ${work} will ${draws.of(WILL)} ${draws.of(WHEN)}`,
    `I asked ${draws.of(WHO)} about ${draws.of(topics)}, and ${draws.of(AND)}`,
    `The ${thing} belongs to ${town}, and it will ${draws.of(WILL)} ${draws.of(WHEN)}`,
    `In ${year} ${draws.of(WHO)} ${draws.of(DID)} the ${field.name} ${draws.of(HOW)}`,
  ]);
}

/** One thing reports of an event tell in their own words. */
export function told(about: About, draws: Draws): string {
  const { thing, work, trouble, town, field, topics } = about;
  const [one, other] = [draws.of(about.people), draws.of(about.people)];
  const [sum, jobs] = [2 + draws.below(90), 20 + draws.below(900)];
  return draws.of([
    `The ${work} in ${town} will ${draws.of(WILL)} ${draws.of(WHEN)}, ${one.name} said.`,
    `According to ${one.name}, the ${thing} will cost ${sum} million crowns and ${draws.of(WILL)} ${draws.of(WHEN)}.`,
    `About ${jobs} people worked for the ${field.name} of ${town} when ${draws.of(WHO)} ${draws.of(DID)} it.`,
    `${one.family} denied that ${draws.of(WHO)} ${draws.of(DID)} ${draws.of(WHAT)} ${draws.of(HOW)}.`,
    `Two people familiar with the ${field.name} said that ${draws.of(topics)} will ${draws.of(WILL)} ${draws.of(WHEN)}.`,
    `${one.name}, the ${one.role}, found ${trouble} in ${2 + draws.below(30)} places near ${draws.of(WHAT)}.`,
    `${other.family} said that ${draws.of(WHO)} had asked for ${sum} million ${draws.of(WHEN)}.`,
  ]);
}

/** What fills a report and belongs to nothing else in it. */
function filling({ town, field, thing, topics }: Event, draws: Draws): string {
  const [who, what] = [draws.of(WHO), draws.of([draws.of(WHAT), `the ${thing} of ${town}`])];
  const begin = who.charAt(0).toUpperCase() + who.slice(1);
  const place = draws.of([
    `near ${town}`,
    `by the ${field.name}`,
    'in the old quarter',
    `over ${draws.of(topics)}`,
  ]);
  return `${begin} ${draws.of(DID)} ${what} ${draws.of(HOW)} ${place}, and ${draws.of(AND)}.`;
}

function shuffled<T>(items: readonly T[], draws: Draws): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(draws.below(rest.length), 1)[0]!);
}

function quotation({ words, speaker }: Event['quotations'][number], draws: Draws): string {
  const { name, family, role } = speaker;
  const named = draws.of([name, family, `${name}, the ${role},`]);
  return `“${words},” ${named} ${draws.of(SAID)} on ${draws.of(DAYS)}.`;
}

const QUOTATIONS = 4;
const STATEMENTS = 5;

/** The paragraphs of one report, of about so many words: quotations with speakers, statements, filling. */
export function paragraphs(event: Event, words: number, draws: Draws): string[] {
  const core = shuffled(
    [
      ...shuffled(event.quotations, draws)
        .slice(0, QUOTATIONS)
        .map((one) => quotation(one, draws)),
      ...shuffled(event.statements, draws).slice(0, STATEMENTS),
    ],
    draws,
  );
  const made: string[] = [];
  for (let count = 0; count < words || core.length > 0; count += made.at(-1)!.split(' ').length) {
    const first = core.pop();
    const rest = count < words ? [filling(event, draws), filling(event, draws)] : [];
    made.push([...(first === undefined ? [] : [first]), ...rest].join(' '));
  }
  return made;
}
