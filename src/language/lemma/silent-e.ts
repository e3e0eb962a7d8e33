/**
 * Gives back the `e` that English verbs lose before `-ed` and `-ing` (`describ` → `describe`), and undoes
 * the doubling of a last consonant (`stopp` → `stop`).
 */

/** Stems of several syllables that lost an `e` against the rule of their ending. */
const WITH_E = new Set(
  (
    'explor ignor restor stor scor underscor ador deplor implor interfer adher persever rever conven ' +
    'interven postpon becom welcom overcom unit invit recit incit excit ignit expedit reunit complet delet ' +
    'compet deplet escap reshap overtak undertak chang exchang challeng arrang aveng reveng rang cring ' +
    'unhing fring plung loung scaveng infring breath sooth cloth loath caus paus paraphras clos us ow ' +
    'schedul compil profil reconcil exil revil cajol conced reced preced interced imped wast tast past ' +
    'hast guid persuad dissuad'
  ).split(' '),
);
/** Stems of several syllables that never had an `e`, against the rule of their ending. */
const WITHOUT_E = new Set(
  (
    'focus bias canvas chorus combat format murmur pivot ballot output input caucus surfeit envelop debut ' +
    'recruit circuit biscuit conduit gas bus plus monitor quiz'
  ).split(' '),
);
/** Two vowels and one of these consonants: long already, so nothing was lost (`look`, `lead`), but `create`. */
const LONG_VOWEL = /(?:[aeo][aeiou]|ui|oo)[dtknmlprb]$(?<!creat)/;
/** Endings of stems of several syllables that mostly lost an `e`. */
const LIKELY_E =
  /(?:at|[nrlp]s|[aeiou]s|[aeiou]z|yz|v|c|[^aeiou]u|[drl]g|[aei]g|[^aeiourlw]l|ur|ir|ar|in|um|id|ad|od|ud|ut|ot|ak|ik|ok|uk|ap|yp|ib)$/;
/** Words whose double `l` is their own although they have several syllables. */
const OWN_DOUBLE_L = /(?:call|fill|stall|(?<!nt)roll|sell|tell|fall|pull|spell|poll|drill)$/;

/** Vowel groups of a stem; `qu` is a consonant, `y` a vowel unless it comes first. */
function syllables(stem: string): number {
  return (stem.replaceAll('qu', 'q').match(/[aeiou]+|(?<=.)y+/g) ?? []).length;
}

function isDoubled(stem: string): boolean {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem);
}

function undoubled(stem: string): string {
  if (/[szf]$/.test(stem)) return stem;
  if (stem.endsWith('l') && (syllables(stem) === 1 || OWN_DOUBLE_L.test(stem))) return stem;
  return /^(?:add|egg|err|purr|butt)$/.test(stem) ? stem : stem.slice(0, -1);
}

function lostE(stem: string): boolean {
  if (WITH_E.has(stem)) return true;
  if (WITHOUT_E.has(stem)) return false;
  const plain = stem.replaceAll('qu', 'q');
  if (LONG_VOWEL.test(plain)) return false;
  // One syllable, one vowel, one consonant: without an `e` the consonant would have been doubled.
  if (syllables(stem) === 1 && /(?:^|[^aeiou])[aeiouy][^aeiouwxyh]$/.test(plain)) return true;
  return LIKELY_E.test(plain);
}

/** Base form of the regular verb whose `-ed` or `-ing` has been cut off. */
export function restoreBase(stem: string): string {
  if (isDoubled(stem)) return undoubled(stem);
  return lostE(stem) ? `${stem}e` : stem;
}
