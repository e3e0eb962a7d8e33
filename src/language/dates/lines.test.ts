import { describe, expect, test } from 'vitest';
import { isDateLine, labelAlone, lineDates } from './lines.js';

/** How the dates of a line stand in it: `published`, `modified`, or else how. */
function stand(line: string): string[] {
  return lineDates(line).map(({ standing, label }) => label?.kind ?? standing);
}

describe('what a page calls its dates', () => {
  test.each([
    ['Published 3 May 2024, last updated 4 May 2024'],
    ['First published: 3 May 2024. Updated: 4 May 2024'],
    ['PUBLISHED: 10:48, Fri, May 3, 2024 | UPDATED: 11:05, Sat, May 4, 2024'],
    ['Posted by Ann Other on May 3, 2024 – Modified May 4, 2024'],
    ['Veröffentlicht am 03.05.2024, zuletzt aktualisiert am 04.05.2024'],
    ['Erschienen: 3. Mai 2024 | Letzte Änderung: 4. Mai 2024'],
    ['Publié le 3 mai 2024 à 18h05 - Mis à jour le 4 mai 2024 à 09h10'],
    ['Par Le Courrier avec AFP Publié le 03/05/2024 à 10:05, mis à jour le 04/05/2024 à 11:00'],
    ['Mis en ligne le 03/05/2024, modifié le 04/05/2024'],
    ['Publicado el 3 de mayo de 2024. Actualizado el 4 de mayo de 2024'],
    ['Publicado em 03/05/2024 às 18h05 Atualizado em 04/05/2024 às 09h10'],
    ['Pubblicato il 3 maggio 2024, aggiornato il 4 maggio 2024'],
    ['Gepubliceerd op 3 mei 2024, bijgewerkt op 4 mei 2024'],
    ['Publicerad 3 maj 2024 Uppdaterad 4 maj 2024'],
    ['Publisert 3. mai 2024, oppdatert 4. mai 2024'],
    ['Offentliggjort 3. maj 2024, opdateret 4. maj 2024'],
    ['Julkaistu 3.5.2024 Päivitetty 4.5.2024'],
    ['Opublikowano: 3 maja 2024, aktualizacja: 4 maja 2024'],
    ['Publikováno 3. května 2024, aktualizováno 4. května 2024'],
    ['Yayınlanma: 03.05.2024 - 18:24 Güncelleme: 04.05.2024 - 18:57'],
    ['Опубликовано 3 мая 2024, обновлено 4 мая 2024'],
    ['Опубліковано 3 травня 2024, оновлено 4 травня 2024'],
    ['Diterbitkan 3 Mei 2024, diperbarui 4 Mei 2024'],
    ['Publicat: 3 mai 2024 Actualizat: 4 mai 2024'],
    ['Δημοσίευση: 3 Μαΐου 2024 Τελευταία ενημέρωση: 4 Μαΐου 2024'],
    ['نشر في 3 مايو 2024 آخر تحديث 4 مايو 2024'],
    ['公開日: 2024年5月3日 更新日: 2024年5月4日'],
    ['发布时间：2024-05-03 更新时间：2024-05-04'],
    ['입력 2024.05.03 18:05 수정 2024.05.04 09:10'],
  ])('%s', (line) => {
    expect(stand(line)).toEqual(['published', 'modified']);
  });

  test.each([
    ['2025年1月13日 更新', 'modified'],
    ['2025-01-13 10:00 发布', 'published'],
    ['Stand: 28.04.2023 16:11 Uhr', 'modified'],
    ['28.04.2023Aktualisiert', 'alone'],
    ['May 3, 2024 (updated 2 hours ago)', 'alone'],
    ['25/04/2026 Actualizado a las 15:10h.', 'alone'],
    ['Friday 3 May 2024 19:27', 'alone'],
    ['3 May 2024 • 5 min read', 'alone'],
    ['By Ann Other | 3 May 2024', 'beside'],
    ['Riverside - 24.11.2022', 'beside'],
    ['Ann Other, 3 May 2024', 'beside'],
    ['NEW YORK, Nov. 20, 2019 (WIRE SERVICE) --', 'beside'],
    ['2024年05月06日 10:05 来源：河畔网', 'beside'],
    ['Print edition | Europe May 4th 2024', 'beside'],
    ['Deadline: 6 May 2024', 'spoken'],
    ['Next meeting: 6 May 2024', 'spoken'],
    ['Image: Wire / 6 May 2024', 'spoken'],
    ['Born 6 May 1924', 'spoken'],
    ['Retrieved May 6, 2024', 'spoken'],
    ['Valid until 6 May 2024', 'spoken'],
    ['The ferry sank on 3 May 2024 off the coast.', 'spoken'],
    ['Photo taken in the harbour on 3 May 2024', 'spoken'],
    ['A study published 3 May 2024 says so', 'spoken'],
    ['14. - 20. Januar 2022', 'spoken'],
    ['26.10.2025 | 2:43 min', 'spoken'],
    ['3 May 2024, 10:00 - 12:00', 'spoken'],
    ['— Ann Other (@ann) May 3, 2024', 'spoken'],
    ['This story has been updated on 3 May 2024 to correct a name.', 'modified'],
    ['The ferry company updated its plans on 3 May 2024.', 'spoken'],
  ])('%s is %s', (line, standing) => {
    expect(stand(line)).toEqual([standing]);
  });

  test.each([
    ['Published 3 May 2024, updated 4 May 2024', 'nothing'],
    ['Published by Ann Other on 3 May 2024', 'nothing'],
    ['This story was first published on 3 May 2024 in the Riverside Gazette.', 'nothing'],
    ['The story was first published on 3 May 2024.', 'nothing'],
    ['By Ann Other | Published 3 May 2024 in News', 'names'],
    ['Published 3 May 2024 | leave a comment', 'names'],
    ['He said the story was published on 3 May 2024.', 'prose'],
    ['The story was published on 3 May 2024 and made her famous.', 'prose'],
    ['Published 3 May 2024, the book sold well.', 'prose'],
    ['Published by Gull & Sons on 3 May 2024, Ferries of the North', 'prose'],
  ])('%s: beside its date stands %s', (line, amid) => {
    expect(lineDates(line)[0]?.amid).toBe(amid);
  });

  test('a line of nothing but dates', () => {
    expect(isDateLine('Published Fri, Apr 28 20232:23 PM EDTUpdated Sat, Apr 29 2023')).toBe(true);
    expect(isDateLine('Freitag, 28.04.2023, 19:25 Uhr • Lesezeit: 5 Minuten')).toBe(true);
    expect(isDateLine('By Ann Other, 28 April 2023')).toBe(false);
    expect(isDateLine('17.-20.06.2024')).toBe(false);
    expect(isDateLine('Monday')).toBe(false);
  });

  test('a label alone', () => {
    expect(labelAlone('Published on:')?.kind).toBe('published');
    expect(labelAlone('Letzte Änderung:')?.kind).toBe('modified');
    expect(labelAlone('입력 :')?.kind).toBe('published');
    expect(labelAlone('Published by the university')).toBeNull();
  });
});
