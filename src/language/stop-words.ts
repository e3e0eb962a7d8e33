import { fold } from './words.js';

/** Function words of English, and verbs and adverbs that carry no meaning of their own in a report. */
const LIST: readonly string[] =
  `a about above after again against ago all almost along already also although always am among an and another any
  anything are around as at away back be because been before began behind being below between both but by came can
  cannot come could day days did do does doing done down during each either else enough even ever every everything
  few first for from further gave get gets getting give given go goes going gone got had has have having he her here
  hers herself him himself his how however i if in including into is it its itself just keep last later least less
  let like made make makes making many may me might mine more most much must my myself near nearly need neither
  never new next no nobody none nor not nothing now of off often on once one only onto or other others our ours out
  over own part perhaps put quite rather really recent recently said same say saying says see seem seemed seems
  several shall she should since so some something soon still such take taken takes taking than that the their
  theirs them themselves then there these they thing things this those though through thus time times to today
  together told too took toward towards under until up upon us use used very via want was way we week weeks well
  went were what when where whether which while who whole whom whose why will with within without would year years
  yet you your yours 's 't n't`.split(/\s+/);

const FUNCTION_WORDS = new Set(LIST);

/** The function words in a fixed order: what stands for one is its place. */
export const FUNCTION_WORD_LIST: readonly string[] = [...FUNCTION_WORDS];

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(fold(word));
}
