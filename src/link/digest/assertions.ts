import { meaningCodes } from './meanings.js';

/** Nouns a claim denies, and nouns it takes for real, by the codes of their meanings. */
export interface Assertions {
  denied: number[];
  presupposed: number[];
}

const WORD = String.raw`[\p{L}][\p{L}’'-]*`;
/** A noun phrase: up to three words in front of the one that counts. */
const NOUN = String.raw`(?<noun>(?:${WORD}\s+){0,2}?${WORD})(?=\s*(?:$|[,.;:!?”"]|\s(?:and|or|but|to|for|from|in|on|at|by|with|of|that|which|who|during|after|before|as|was|were|is|are|had|has|have|will|would)\b))`;
const MADE =
  'made|given|issued|held|set|offered|signed|reached|found|delivered|planned|sent|imposed|agreed|reported|recorded';
const MAKE =
  'issue|make|give|set|deliver|receive|hold|sign|reach|offer|impose|send|get|plan|find|have';

const DENIED: readonly RegExp[] = [
  pattern(
    String.raw`\bthere\s+(?:was|were|is|are|had\s+been|have\s+been|has\s+been)\s+(?:no|not\s+(?:a|an|any))\s+${NOUN}`,
  ),
  pattern(
    String.raw`\bno\s+(?<noun>${WORD})\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:${MADE})\b`,
  ),
  pattern(
    String.raw`\b(?:did\s+not|didn['’]t|never|has\s+not|have\s+not|had\s+not)\s+(?:${MAKE})\w*\s+(?:a|an|any|the)\s+${NOUN}`,
  ),
  pattern(
    String.raw`\b(?:denied|denies|deny)\s+(?:that\s+)?(?:there\s+(?:was|were|had\s+been)\s+)?(?:a|an|any|the)\s+${NOUN}`,
  ),
];

const TAKEN =
  'refused|rejected|accepted|ignored|issued|gave|made|set|delivered|received|declined|defied|answered|met|signed|reached|violated|broke|imposed|sent|repeated|renewed|withdrew|dismissed|announced|agreed\\s+to|responded\\s+to|reacted\\s+to';
const PRESUPPOSED: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:${TAKEN})\s+(?:the|an?|his|her|their|its|this|that|[\p{L}]+['’]s)\s+${NOUN}`,
  ),
  pattern(
    String.raw`^(?:the|his|her|their|this|that)\s+(?<noun>${WORD})\s+(?:was|were|expired|came|had|has|included|demanded|took)\b`,
  ),
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** What a claim's words deny and take for granted. Conditions and wishes presuppose nothing. */
export function assertionsOf(text: string): Assertions {
  const denied = nouns(text, DENIED);
  const hypothetical = /\b(?:if|unless|whether|would|could|might|may)\b/i.test(text);
  const presupposed = hypothetical ? [] : nouns(text, PRESUPPOSED);
  return { denied, presupposed: presupposed.filter((noun) => !denied.includes(noun)) };
}

function nouns(text: string, patterns: readonly RegExp[]): number[] {
  const found = patterns.flatMap((one) => [...text.matchAll(one)]);
  const heads = found.map((match) => (match.groups?.['noun'] ?? '').split(/\s+/).at(-1) ?? '');
  const codes = heads.filter((head) => head !== '').flatMap((head) => meaningCodes([head]));
  return [...new Set(codes.map(({ code }) => code))];
}
