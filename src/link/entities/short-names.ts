import { nameKey } from '../../language/words.js';

/**
 * Short forms that stand for given names in English news; a row is one name with what it is shortened to. General
 * knowledge, meant to be sure and never complete: a form that stands for several names is in several rows.
 */
const ROWS: readonly string[] = [
  'abraham abe',
  'albert al bert',
  'alexander alex sandy',
  'alexandra alex sandra',
  'alfred alf fred',
  'andrew andy drew',
  'anthony tony',
  'arthur art',
  'barbara barb',
  'benjamin ben',
  'bernard bernie',
  'catherine cathy kate',
  'charles charlie chuck',
  'christine chris',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah deb debbie',
  'donald don',
  'dorothy dot',
  'douglas doug',
  'edward ed eddie ted',
  'elizabeth beth betty liz',
  'eugene gene',
  'frances fran',
  'francis frank',
  'frederick fred',
  'gabriel gabe',
  'geoffrey geoff',
  'gerald gerry jerry',
  'gregory greg',
  'harold hal harry',
  'henry hank harry',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jonathan jon',
  'john jack johnny',
  'joseph joe joey',
  'joshua josh',
  'katherine kate kathy',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard len',
  'leslie les',
  'louis lou',
  'margaret maggie meg peggy',
  'martin marty',
  'matthew matt',
  'michael mike mick',
  'mitchell mitch',
  'nathaniel nate',
  'nicholas nick',
  'patricia pat patty',
  'patrick pat paddy',
  'peter pete',
  'philip phil',
  'phillip phil',
  'randall randy',
  'raymond ray',
  'rebecca becky',
  'richard dick rick ricky',
  'robert bob bobby rob',
  'ronald ron ronnie',
  'russell russ',
  'samuel sam',
  'stanley stan',
  'stephen steve',
  'steven steve',
  'susan sue susie',
  'theodore ted theo',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'wilfred wilf',
  'william bill billy will',
  'zachary zach',
];

/** The rows each name stands in, by number. */
const rows = new Map<string, number[]>();
ROWS.forEach((row, n) => {
  for (const name of row.split(' ').map(nameKey)) rows.set(name, [...(rows.get(name) ?? []), n]);
});
const NONE: readonly number[] = [];

/** The rows a given name stands in, by number; folded, lower case. */
export function rowsOf(given: string): readonly number[] {
  return rows.get(given) ?? NONE;
}

/** One given name may be short for the other, or both for a third; folded, lower case. */
export function mayBeShort(a: string, b: string): boolean {
  return rowsOf(a).some((row) => rowsOf(b).includes(row));
}
