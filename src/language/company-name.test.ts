import { describe, expect, test } from 'vitest';
import { isCompany, outletPart, withoutForm } from './company-name.js';

describe('the legal form of a company', () => {
  test.each([
    ['The Riverside Gazette, LLC', 'The Riverside Gazette'],
    ['Ufer Medien GmbH & Co. KG', 'Ufer Medien'],
    ['Diario de la Ribera,  S.A.U.', 'Diario de la Ribera'],
    ['Riverside Pty. (Ltd).', 'Riverside'],
    ['Riverside , & ', 'Riverside'],
    ['PT Tepi Sungai Tbk', 'Tepi Sungai'],
    ['The Company Paper', 'The Company Paper'],
  ])('is left out of %s', (name, bare) => {
    expect(withoutForm(name)).toBe(bare);
  });

  test('is not looked for in what is too long for a name', () => {
    const line = `${'Riverside '.repeat(1_000)}Ltd`;
    expect(withoutForm(line)).toBe(line);
    expect(isCompany('Riverside Ltd')).toBe(true);
  });

  test.each([
    ['forms that can be read in two ways', `Riverside${', S.A.'.repeat(60)}!`],
    ['blanks', `Riverside${' '.repeat(100_000)}!`],
    ['blanks and commas', `Riverside${' ,'.repeat(50_000)}!`],
  ])('is looked for soon in thousands of %s', (_, name) => {
    const started = process.cpuUsage();
    expect(withoutForm(name)).toBe(name);
    outletPart(name);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });
});
