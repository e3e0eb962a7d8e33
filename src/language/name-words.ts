import { COUNTRIES } from './countries.js';
import { fold } from './words.js';

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

const forms = new Map(
  COUNTRIES.flatMap((row) => {
    const all = row.split(' ').map((form) => fold(form.replaceAll('_', ' ')));
    return all.map((form) => [form, all[0] ?? form] as const);
  }),
);

/** The longest name of a country, in words. */
const LONGEST_COUNTRY = 5;

/**
 * A key under which a country and its people are the same: "Norwegian", "Norway's" and "Norway" share one. A word
 * the table of countries does not know is its own key, in lower case.
 */
export function countryKey(word: string): string {
  return knownCountry(word.replace(/['’]s?$/, '')) ?? word.toLowerCase().replace(/['’]s?$|\.$/, '');
}

/** The key of a country by any of its names ("US", "U.S.", "American"), or null for a word that names none. */
export function knownCountry(name: string): string | null {
  return forms.get(fold(name).replace(/^the /, '').replace(/\.$/, '')) ?? null;
}

/** The country a phrase begins with ("South Korean President", "Norway's ruler"), or null. */
export function leadingCountry(phrase: string): string | null {
  const words = phrase.replace(/^the\s+/i, '').split(/\s+/);
  for (let length = Math.min(LONGEST_COUNTRY, words.length); length > 0; length--) {
    const known = knownCountry(
      words
        .slice(0, length)
        .join(' ')
        .replace(/['’]s?$/, ''),
    );
    if (known !== null) return known;
  }
  return null;
}
