/**
 * The same three reports about other people, places and outlets, with other numbers and dates: what is read
 * from them must not depend on any word of the seeds. Longer words come first.
 */
const WORDS: ReadonlyArray<readonly [string, string]> = [
  ['Bolivarian National Intelligence Service', 'Federal State Protection Bureau'],
  ['Latin American Survey Institute', 'Central European Polling Institute'],
  ['Maria Corina Machado', 'Lucia Elena Duarte'],
  ['Maria Gonzalez', 'Lucia Ferreira'],
  ['The Washington Post', 'The Harbour Gazette'],
  ['The New York Times', 'The Northern Courier'],
  ['Air Force One', 'State Jet Two'],
  ['Miami Herald', 'Bergen Chronicle'],
  ['The Guardian', 'The Sentinel'],
  ['Latin Times', 'Coastal Tribune'],
  ['U.S.-Latin American', 'U.K.-Central European'],
  ['Latin American', 'Central European'],
  ['Latin America', 'Central Europe'],
  ['United States', 'United Kingdom'],
  ['Donald Trump', 'Edgar Harmon'],
  ['Nicolás Maduro', 'Tomás Belgrave'],
  ['Nicolas Maduro', 'Tomas Belgrave'],
  ['Venezuelan', 'Moldovan'],
  ['Venezuela', 'Moldova'],
  ['Americans', 'Britons'],
  ['Trump', 'Harmon'],
  ['Maduro', 'Belgrave'],
  ['Reuters', 'Nordwire'],
  ['Provea', 'Amparo'],
  ['CNN', 'KTV'],
  ['Havana', 'Vilnius'],
  ['Cuban', 'Lithuanian'],
  ['Cuba', 'Lithuania'],
  ['U.S.', 'U.K.'],
  ['USA', 'UK'],
  ['US ', 'UK '],
  ['keystone', 'fotodienst'],
  ['(con)', '(bry)'],
  ['12/01/2025', '09/01/2025'],
  ['October', 'September'],
  ['Swiss', 'Dutch'],
  ['54 people', '61 people'],
  ['80 people', '90 people'],
  ['85%', '72%'],
  ['$50 million', '$30 million'],
  ['2023', '2022'],
];

/** The text with every name, place, outlet, number and date replaced. */
export function rewritten(text: string): string {
  return WORDS.reduce((out, [from, to]) => out.replaceAll(from, to), text);
}
