/**
 * General knowledge about the words around names: forms of address, offices, countries that go by several
 * names. No list is meant to be complete; each only adds evidence.
 */

/** Forms of address: before a name, part of no name. */
export const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|reverend|fr|father|sister|sheikh|herr|frau|monsieur|madame|mme|señora?|don|doña|signora?)\.?$/i;

/** Offices by which one person leads a state or its government. */
export const HEAD_OF_STATE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|dictator|strongman|ruler|autocrat|despot|head of (?:state|government)|supreme leader|taoiseach)\b/i;

/** An office of the past or the future is not a claim to the present one. */
export const FORMER =
  /\b(?:ex|former|then|late|acting|vice|deputy|would-be|self-proclaimed|elect)\b/i;

/** Nouns that say what a person is or does; a phrase before or behind a name that ends in one is a role. */
export const ROLE_NOUN =
  /^(?:president|dictator|leader|minister|premier|chancellor|king|queen|prince|princess|ruler|strongman|senator|sen|representative|rep|congress(?:wo)?man|governor|gov|mayor|secretary|ambassador|envoy|diplomat|general|gen|colonel|col|captain|lieutenant|sergeant|officer|commander|chief|director|chair(?:wo)?man|chair|chairperson|spokes(?:wo)?man|spokesperson|analyst|economist|expert|professor|scientist|researcher|historian|author|writer|journalist|reporter|editor|columnist|critic|activist|campaigner|organi[sz]er|lawyer|attorney|judge|justice|prosecutor|sheriff|detective|doctor|nurse|surgeon|epidemiologist|teacher|student|farmer|engineer|pilot|driver|actor|actress|singer|musician|artist|director|producer|player|coach|striker|goalkeeper|manager|executive|ceo|founder|owner|partner|banker|investor|trader|official|aide|adviser|advisor|strategist|candidate|nominee|lawmaker|politician|deputy|councillor|councilman|councilwoman|commissioner|head|member|winner|laureate|veteran|resident|witness|neighbou?r|survivor|victim|wife|husband|widow|mother|father|son|daughter|brother|sister|cousin|friend|bishop|archbishop|cardinal|pope|imam|rabbi|priest|pastor|monk|princip(?:al|les)|dean|rector|provost|fellow|specialist|consultant|inspector|superintendent|constable|marshal|admiral|major|secretary-general|commissioner|delegate|negotiator|mediator|group|agency|organi[sz]ation|charity|watchdog|company|firm|union|party|newspaper|broadcaster|network|think tank)s?$/i;

/** Countries and peoples whose names share too few letters to be told alike. */
const COUNTRY_FORMS: ReadonlyArray<string> = [
  'us u.s usa u.s.a united_states american america',
  'uk u.k britain british united_kingdom english england',
  'france french',
  'germany german',
  'netherlands dutch holland',
  'switzerland swiss',
  'spain spanish',
  'greece greek',
  'poland polish',
  'wales welsh',
  'philippines philippine filipino',
  'uae emirati',
  'china chinese',
  'norway norwegian',
  'denmark danish',
  'thailand thai',
  'peru peruvian',
  'niger nigerien',
  'congo congolese',
];

const forms = new Map(
  COUNTRY_FORMS.flatMap((row) => {
    const [first = ''] = row.split(' ');
    return row.split(' ').map((form) => [form.replace('_', ' '), first] as const);
  }),
);

/**
 * A key under which a country and its people are the same: "Venezuelan", "Venezuela's" and "Venezuela" share
 * one. Endings of peoples' names are cut off a word the table does not know.
 */
export function countryKey(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '');
  return forms.get(bare) ?? withoutEndings(bare);
}

const ENDING = /(?:ese|ian|ean|ish|ia|an|ic|[aeino]|s)$/;

/** Cut as long as something long enough is left: "Pakistani", "Pakistan" and "Venezuelan", "Venezuela" meet. */
function withoutEndings(word: string): string {
  const shorter = word.replace(ENDING, '');
  return shorter === word || shorter.length < 3 ? word : withoutEndings(shorter);
}

/** The key of a country that goes by several names ("US", "U.S.", "United States"), or null for any other. */
export function knownCountry(name: string): string | null {
  return forms.get(name.toLowerCase().replace(/^the /, '').replace(/\.$/, '')) ?? null;
}
