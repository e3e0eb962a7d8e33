import { PHRASES, UNSPACED } from './phrase-table.js';

/** Words that open a request to the reader. */
const REQUESTS =
  /^\W*(?:sign|subscribe|follow|click|tap|read|watch|listen|see|check|get|download|join|support|share|tell|send|email|visit|learn|find|discover|explore|try|buy|shop|enter|register|log|please|want|enjoyed?|like|love|have|got|do|are|abonnieren|lesen|klicken|folgen|jetzt|hier|laden|lisez|abonnez|suivez|cliquez|découvrez|lee|lea|suscr[ií]be\w*|haz|descubre|conoce|leggi|iscriviti|scopri|clicca|leia|assine|clique|saiba|lees|klik|volg|les|klikk|læs|läs|klicka|lue|tilaa|читайте|смотрите|подпишитесь)\b/iu;

const TABLE = PHRASES.map(
  ([name, phrases]) =>
    [
      name,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    ] as const,
);

/** Of how many words one must belong to such a phrase for the line to be about nothing else, and to be about it too. */
const DENSE = 8;
const SPARSE = 20;

/**
 * The purposes whose phrases a line holds, by name, with how much of it they are: `3` a word in eight, `2` one in twenty,
 * `1` fewer. A long paragraph may well mention a video; a line of six words that does is there to have it watched.
 * @param words number of the line's words.
 */
export function purposesOf(text: string, words: number): string[] {
  const found: string[] = [];
  for (const [name, pattern] of [...TABLE, ...UNSPACED]) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    found.push(`${name}${count * DENSE >= words ? 3 : count * SPARSE >= words ? 2 : 1}`);
  }
  if (REQUESTS.test(text)) found.push('request');
  return found;
}
