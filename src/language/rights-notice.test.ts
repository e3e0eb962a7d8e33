import { describe, expect, test } from 'vitest';
import { isCompany, outletPart, withoutForm } from './company-name.js';
import { noticeIn } from './rights-notice.js';
import { reservationIn } from './rights-words.js';

describe('a notice', () => {
  test.each<[string, string | null, number | null, boolean]>([
    [
      '© 2019–2024 Upland, Tarn & Co. Ltd. All rights reserved. Terms',
      'Upland, Tarn & Co. Ltd.',
      2024,
      true,
    ],
    ['©2024 a Tarn plc subsidiary', 'a Tarn plc subsidiary', 2024, false],
    ['Copyright 2024. Upland Voice. All Rights Reserved.', 'Upland Voice', 2024, true],
    ['All rights reserved © 2024 Upland is a registered trademark of Tarn', 'Upland', 2024, true],
    [
      '© 2024, All Rights Reserved | Tarn Newspapers Limited',
      'Tarn Newspapers Limited',
      2024,
      true,
    ],
    ['2025 The Upland. All Rights Reserved.', 'The Upland', 2025, true],
    ['© Copyright 2024, The Upland-Review | Terms | Privacy', 'The Upland-Review', 2024, false],
    ['© 2024 upland.org All Rights Reserved.', 'upland.org', 2024, true],
    ['© 2024 The Upland unless otherwise noted.', 'The Upland', 2024, false],
    ['© Upland US, Inc. 11 Tarn Street', 'Upland US, Inc.', null, false],
    ['© Copyright . All rights reserved.', null, null, true],
    ['© 2024 All rights reserved.', null, 2024, true],
    ['Copyright of the pictures lies with their makers', null, null, false],
    ['Some rights reserved, CC BY 4.0', null, null, false],
  ])('%s', (line, holder, year, reserved) => {
    expect(noticeIn(line)).toEqual({ holder, year, reserved });
  });

  test.each([
    'Alle Rechte vorbehalten',
    'Nachdruck, auch auszugsweise, verboten',
    'Tous droits réservés',
    'Toute reproduction même partielle est interdite',
    'Todos los derechos reservados',
    'Prohibida la reproducción total o parcial',
    'Todos os direitos reservados',
    'Tutti i diritti riservati',
    'Riproduzione riservata',
    'Alle rechten voorbehouden',
    'Alla rättigheter förbehållna',
    'Eftertryck förbjudet',
    'Alle rettigheter reservert',
    'Wszelkie prawa zastrzeżone',
    'Все права защищены',
    'Перепечатка материалов запрещена',
    'Усі права захищено',
    'Všechna práva vyhrazena',
    'Tüm hakları saklıdır',
    'Kaikki oikeudet pidätetään',
    'جميع الحقوق محفوظة',
    '無断転載を禁じます',
    '版权所有',
    'This material may not be published',
  ])('%s: reserved', (words) => {
    expect(reservationIn(words)).not.toBeNull();
  });

  test.each([
    'The right to strike is reserved for sailors',
    'Die Rechte der Fischer bleiben',
    'Les droits de pêche',
    'The reproduction of seals is slow',
  ])('%s: not reserved', (words) => {
    expect(reservationIn(words)).toBeNull();
  });
});

test('a company’s name and the outlet’s in it', () => {
  expect(withoutForm('The Upland Gazette, LLC')).toBe('The Upland Gazette');
  expect(withoutForm('Nordverlag GmbH & Co. KG')).toBe('Nordverlag');
  expect(outletPart('Upland News & Media Limited or its affiliated companies')).toBe('Upland News');
  expect(['Upland Media Group', 'Tarn Ltd', 'a Tarn plc subsidiary'].every(isCompany)).toBe(true);
  expect(isCompany('The Upland Gazette')).toBe(false);
});
