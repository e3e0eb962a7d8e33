import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArchiveConfig } from '../model/config.js';
import { accentFindings, accentSheet, contrastOf, GROUNDS } from './accent.js';

const SHEET = path.resolve(import.meta.dirname, '../../public/assets/style.css/10-base.css');

const sheetOf = (accent: ArchiveConfig['accent']) =>
  [...accentSheet(ArchiveConfig.parse({ accent }))].map(({ content }) => String(content)).join('');

/** The colours of a sheet's `--accent`. */
const coloursOf = (accent: ArchiveConfig['accent']) =>
  /--accent: light-dark\((#\w+), (#\w+)\)/.exec(sheetOf(accent))?.slice(1) ?? [];

describe('an accent colour', () => {
  test('is measured on the grounds the pages have', () => {
    const sheet = readFileSync(SHEET, 'utf8');
    for (const [n, name] of ['paper', 'ground'].entries())
      expect(sheet).toContain(`--${name}: light-dark(${GROUNDS.light[n]}, ${GROUNDS.dark[n]})`);
  });

  test.each(['#8a1c1c', '#ffd700', '#000', '#fff', '#0b5c4a', '#808080', '#00f'])(
    '%s can be read on every ground',
    (accent) => {
      const [light, dark] = coloursOf(accent);
      for (const ground of GROUNDS.light) expect(contrastOf(light!, ground)).toBeGreaterThan(4.5);
      for (const ground of GROUNDS.dark) expect(contrastOf(dark!, ground)).toBeGreaterThan(4.5);
    },
  );

  test('stays as it was given where it can be read, and says where not', () => {
    expect(coloursOf('#8a1c1c')[0]).toBe('#8a1c1c');
    const findings = accentFindings(ArchiveConfig.parse({ accent: '#8a1c1c' }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.reason).toMatch(/^the accent #8a1c1c cannot be read on the dark ground/);
    expect(findings[0]?.cure).toContain("accent: { light: '#8a1c1c', dark: '#");
  });

  test('of one’s own for each ground is told of only where it cannot be read', () => {
    const accent = { light: '#8A1C1C', dark: '#f2a092' };
    expect(coloursOf(accent)).toEqual(['#8a1c1c', '#f2a092']);
    expect(accentFindings(ArchiveConfig.parse({ accent }))).toEqual([]);
  });

  test('is no sheet where none is set, and none that is no colour is taken', () => {
    expect(sheetOf(null)).toBe('');
    expect(ArchiveConfig.safeParse({ accent: 'red; } body { display: none' }).success).toBe(false);
  });

  test('is black to white as 21 to 1', () => {
    expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5);
  });
});
