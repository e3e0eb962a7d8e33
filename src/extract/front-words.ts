import type { FrontName } from './front-names.js';

const ADDRESS = /^https?:\/\/[^\s<>"']+$/i;

/** True for the address of a page. */
export function isAddress(value: string): boolean {
  return ADDRESS.test(value);
}

/** What a value says under a name, or null where it says nothing of the kind. */
export function meaningOf(name: FrontName, value: string): string | null {
  const words = name === 'rights' ? value.trim() : plainWords(value);
  const said = name === 'url' ? addressIn(value) : words;
  return said === null || said === '' || REFUSED[name]?.(said) === true ? null : said;
}

/** What is no value of its name, however it got there. */
const REFUSED: Partial<Record<FrontName, (words: string) => boolean>> = {
  byline: isAddress,
  publisher: isAddress,
  // Jekyll's `published: false`, Eleventy's `date: Last Modified`: they tell a program what to do.
  published: (words) => SWITCH.test(words),
  modified: (words) => SWITCH.test(words),
  // The latitude of a note.
  place: (words) => !/\p{L}{2}/u.test(words),
};

const SWITCH = /^(?:true|false|yes|no|on|off|(?:git )?(?:last modified|created))$/i;

/** `[[people/Ann Other|Ann]]` of Obsidian, and what links of Markdown are called. */
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const LINK = /\[([^[\]]*)\]\(<?([^\s()<>]*)>?\)/g;

/** The words of a value: of a link what it shows, of a note's name its last part. */
export function plainWords(value: string): string {
  return value
    .replace(WIKI_LINK, (_, shown: string) => shown.replace(/^.*\//, '').replace(/#.*$/, ''))
    .replace(LINK, (_, shown: string, target: string) => (shown === '' ? target : shown))
    .replace(/^\s*<([^<>\s]*)>\s*$/, '$1')
    .trim();
}

/** The address in a value: alone, in pointed brackets, or where a link leads. */
function addressIn(value: string): string | null {
  const [link] = value.matchAll(LINK);
  const bare = link?.[2] ?? plainWords(value);
  return isAddress(bare) ? bare : null;
}
