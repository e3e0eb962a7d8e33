import { expect, test } from 'vitest';
import { isEnglish } from './english.js';

test.each([
  [
    'English named German',
    'The council said on Monday that the bridge would be closed for two years and that the cost was not known.',
    'de',
    true,
  ],
  ['a few words without a language', 'Two men arrested.', 'und', true],
  ['a few words in German', 'Zwei Männer verhaftet.', 'de', false],
  [
    'German named English',
    'Der Stadtrat hat am Dienstag den Bau einer neuen Brücke über die Havel beschlossen, und die Kosten liegen nach seinen Angaben bei zwölf Millionen Euro.',
    'en',
    false,
  ],
  [
    'Czech, which has “to” and “by”',
    'Starosta řekl, že to není pravda a že by to město nezaplatilo. Podle něj by to bylo drahé a nikdo by to nechtěl, ani kdyby to bylo levné.',
    'cs',
    false,
  ],
  [
    'Danish, which has “have” and “by”',
    'Borgmesteren sagde, at byen ville have en ny bro, og at en by som denne skulle have to broer, hvis den kunne betale for dem.',
    'da',
    false,
  ],
  [
    'Dutch, which has “of” and “was”',
    'De burgemeester zei dat hij niet wist of de brug veilig was en of er geld was voor een nieuwe brug in de stad.',
    'nl',
    false,
  ],
])('%s', (_, text, language, english) => {
  expect(isEnglish(text, language)).toBe(english);
});
