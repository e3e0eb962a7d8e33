import type { Claim } from '../../model/claim.js';
import type { DigestToll } from '../../model/digest.js';

const PEOPLE =
  'people|persons?|men|women|children|boys|girls|civilians|residents|villagers|tourists|workers|employees|miners|sailors|crew|passengers|students|pupils|soldiers|troops|officers|firefighters|fighters|militants|protesters|demonstrators|migrants|refugees|prisoners|inmates|hostages|journalists|patients|guests|spectators|fans|victims|others|more';
const WHO = String.raw`(?:\s+(?:${PEOPLE}))?`;
const IS_PEOPLE = new RegExp(`^(?:${PEOPLE})$`);
/** What may stand between those counted and what befell them. */
const ARE = String.raw`(?:\s+(?:of them|more|were|was|are|is|have|has|had|been|being|who|reportedly|left|confirmed)){0,4}`;
const LIMIT = String.raw`(?:at least |more than |over |up to |about |around |some |nearly |as many as |another )?`;

/** How a claim tells what befell so many people; the number stands in it as "#". */
const TELLING: ReadonlyArray<readonly [DigestToll['harm'], RegExp]> = [
  ['killed', told(String.raw`#${WHO}${ARE}\s+(?:killed|dead|died|lost their lives)`)],
  ['killed', told(String.raw`(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)? the lives of)\s+${LIMIT}#`)],
  [
    'killed',
    told(String.raw`(?:death toll|number of (?:dead|deaths))\b(?:(?!\bthan\b)[^.;#\d]){0,50}\s#`),
  ],
  ['hurt', told(String.raw`#${WHO}${ARE}\s+(?:injured|wounded|hurt|hospitali[sz]ed)`)],
  [
    'hurt',
    told(
      String.raw`#${WHO}${ARE}(?:\s+(?:taken|rushed|brought|admitted|sent))?\s+to\s+(?:\w+\s+)?hospitals?`,
    ),
  ],
  ['hurt', told(String.raw`(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)\s+${LIMIT}#`)],
  ['hurt', told(String.raw`number of (?:injured|wounded)\b(?:(?!\bthan\b)[^.;#\d]){0,50}\s#`)],
];

function told(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'iu');
}

/**
 * How many people a claim says were killed, or hurt: those of its numbers that stand right beside the words for it. A claim
 * that gives two numbers for one of them gives none: it compares, or adds up.
 */
export function tollsOf({ text, quantities }: Pick<Claim, 'text' | 'quantities'>): DigestToll[] {
  const found = quantities.flatMap(({ span, unit, value, bound }): DigestToll[] => {
    const at = text.indexOf(span.exact);
    if (at < 0 || !countsPeople(unit) || !Number.isInteger(value)) return [];
    const end = at + numberOf(span.exact, unit).length;
    const marked = `${text.slice(0, at)}#${text.slice(end)}`;
    const harm = TELLING.find(([, pattern]) => pattern.test(marked))?.[0];
    return harm === undefined ? [] : [{ harm, value, bound }];
  });
  return found.filter(({ harm }) => found.filter((one) => one.harm === harm).length === 1);
}

/** What is counted are people, or, where the number stands alone, whoever was spoken of. */
function countsPeople(unit: string | null): boolean {
  return unit === null || IS_PEOPLE.test(unit) || HARMED.test(unit);
}

/** A verb behind the number, which the reader of quantities takes for what is counted. */
const HARMED =
  /^(?:killed|dead|died|dying|injured|wounded|hurt|hospitali[sz]ed|reportedly|confirmed|left)$/;

/** The words of a quantity without those of its unit: "Fourteen", of "Fourteen people". */
function numberOf(exact: string, unit: string | null): string {
  const at = unit === null ? -1 : exact.lastIndexOf(unit);
  return (at > 0 ? exact.slice(0, at) : exact).trimEnd();
}
