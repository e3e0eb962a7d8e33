import { expect, test } from 'vitest';
import { agencyAlone, agencyOfCredit, agencyOfEnd } from './agency-credits.js';
import { isRepublished, originalIn } from './republished.js';

test.each([
  ['This article was originally published on The Upland.', 'The Upland'],
  ['A version of this story first appeared in Tarn Weekly.', 'Tarn Weekly'],
  ['Dieser Artikel erschien zuerst in der Uplandzeitung.', 'Uplandzeitung'],
  ['Zuerst erschienen bei Tarn Heute', 'Tarn Heute'],
  ['Cet article a été initialement publié sur Le Rivage.', 'Le Rivage'],
  ['Publicado originalmente en El Valle', 'El Valle'],
  ['Este artigo foi publicado originalmente em Vale Hoje.', 'Vale Hoje'],
  ['Pubblicato originariamente su La Riva', 'La Riva'],
  ['Dit artikel verscheen eerder in De Oever.', 'De Oever'],
  ['Artikeln publicerades först i Stranden', 'Stranden'],
  ['Artykuł został pierwotnie opublikowany w Brzeg Dziś', 'Brzeg Dziś'],
  ['Материал впервые опубликован в «Береге».', 'Береге'],
  ['この記事は「岸辺新聞」に掲載されました', '岸辺新聞'],
])('%s', (line, name) => {
  expect(isRepublished(line)).toBe(true);
  const found = originalIn(line);
  expect(found?.name).toBe(name);
  expect(line.slice(found?.start).startsWith(name)).toBe(true);
});

test.each([
  'It first appeared in the south, scientists say.',
  'Zuerst erschienen am Ufer nur wenige Leute, dann kamen alle.',
  'Le rapport a été publié dans la presse.',
  'The report was published on Monday.',
])('%s is no credit', (line) => {
  expect(isRepublished(line)).toBe(false);
});

test('an agency signs, or is thanked', () => {
  expect(agencyOfCredit('With inputs from PTI')?.agency).toBe('PTI');
  expect(agencyOfCredit('Mit Material der dpa')?.agency).toBe('dpa');
  expect(agencyOfCredit('avec l’AFP')?.agency).toBe('AFP');
  expect(agencyOfCredit('Con información de EFE')?.agency).toBe('EFE');
  expect(agencyOfCredit('Reporting by Ann Other')).toBeNull();
  expect(agencyOfEnd('Nobody came to wave. (Reuters)')?.agency).toBe('Reuters');
  expect(agencyOfEnd('Nobody came to wave (Reuters)')).toBeNull();
  expect(agencyOfEnd('Nobody came to wave. (the mayor)')).toBeNull();
  expect(agencyAlone('Quelle: APA')?.agency).toBe('APA');
  expect(agencyAlone('Reuters reported it first')).toBeNull();
});
