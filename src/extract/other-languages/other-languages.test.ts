import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';

const article = (language: string, text: string) =>
  articleOf(`---\nlang: ${language}\n---\n\n${text}\n`, 'seed.md');

describe('quotations of other languages', () => {
  test.each([
    [
      'de',
      '„Wir brauchen diese Brücke dringend“, sagte Bürgermeisterin Anna Krüger am Dienstag.',
      'Bürgermeisterin Anna Krüger',
    ],
    [
      'de-AT',
      'Der zuständige Minister sagte: „Die Brücke wird gebaut, daran ändert sich nichts.“',
      'Der zuständige Minister',
    ],
    [
      'fr',
      '« Nous ne paierons pas cette dette », a déclaré la maire de Lormes, Anne Vidal.',
      'la maire de Lormes, Anne Vidal',
    ],
    ['es', '“No vamos a pagar esta deuda”, dijo Carmen Ruiz ante el pleno.', 'Carmen Ruiz'],
    [
      'it',
      '«Non pagheremo questo debito», ha detto il sindaco Paolo Neri ai cronisti.',
      'il sindaco Paolo Neri',
    ],
    ['nl', '“Wij gaan dit nu echt niet betalen”, zei wethouder Piet de Graaf.', null],
    ['nl', '“Wij gaan dit niet betalen”, zei Piet de Graaf.', 'Piet de Graaf'],
    [
      'de',
      'Am Montag sagte Bürgermeister Hans Wolff: „Die Brücke wird gebaut, daran ändert sich nichts.“',
      'Bürgermeister Hans Wolff',
    ],
    [
      'de',
      '„Die Brücke wird gebaut, daran ändert sich nichts“, sagte Hans Wolff der Deutschen Presse-Agentur.',
      'Hans Wolff',
    ],
    [
      'es',
      'Ayer dijo el alcalde Luis Ortega: «No vamos a pagar esta deuda nunca jamás».',
      'el alcalde Luis Ortega',
    ],
    [
      'fr',
      '« Nous ne paierons pas cette dette », a dit le Premier ministre Paul Durand.',
      'le Premier ministre Paul Durand',
    ],
    ['no', '«Vi kommer ikke til å betale denne gjelden», sa Sven Åkerblad.', 'Sven Åkerblad'],
  ])('%s: %s', (language, text, speaker) => {
    const [quote] = article(language, text).quotes;
    expect(quote?.speaker.kind === 'agentless' ? null : quote?.speaker.label).toBe(speaker);
  });

  test('are a person’s where a given name opens the name', () => {
    const [quote] = article(
      'sv',
      '”Vi tänker inte betala den här skulden”, sa Sven Åkerblad.',
    ).quotes;
    expect(quote?.speaker.kind).toBe('person');
  });

  test.each([
    ['de', '„Das ist ganz bestimmt nicht unsere Brücke“, sagte sie der Havelzeitung.'],
    ['de', '„Das ist ganz bestimmt nicht unsere Brücke“, sagte der Havelzeitung niemand.'],
    ['fr', '« Nous ne paierons pas cette dette », a déclaré hier à Lyon.'],
    [
      'de',
      '„Das ist ganz bestimmt nicht unsere Brücke“, sagte der Süddeutschen Zeitung ein Sprecher.',
    ],
    ['de', 'Dazu sagte Wolff: „Die Brücke wird gebaut, daran ändert sich nichts.“'],
    [
      'fi',
      'Maanantaina pormestari Matti Virtanen sanoi: ”Emme maksa tätä velkaa koskaan, emme edes osaa siitä.”',
    ],
  ])('whom something is said to is no speaker: %s: %s', (language, text) => {
    const [quote] = article(language, text).quotes;
    expect(quote?.speaker.kind).toBe('agentless');
  });
});

test('what is reported in a language that is not read is nobody’s claim', () => {
  const text =
    'Laut einem Gutachten könnten die Kosten auf 15 Millionen Euro steigen. Der Experte Jens Maurer erklärte, die Brücke werde frühestens 2029 fertig.';
  expect(article('de', text).claims).toEqual([]);
});

test('English under another language’s name is read as English', () => {
  const text =
    'The council said on Monday that the bridge would be closed for two years and that the cost was not known.';
  expect(article('de', text).claims).not.toEqual([]);
});
