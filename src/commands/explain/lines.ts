import type { Article } from '../../model/article.js';
import type { Region } from '../../model/region.js';
import { percent, type Page, type Style } from './page.js';

/** A region, or the part of it in one line, with the words that stand there. */
interface Part {
  region: Region;
  words: string;
}

/** Every line of the seed with its regions, the rule that labelled each and how sure it was. */
export function explainLines(page: Page, { regions }: Article): void {
  const byLine = partsByLine(regions);
  const text = regions.map(({ span }) => span.exact).join('');
  // What ends the last line begins no other.
  const count = text.replace(/(?:\r\n?|\n)$/, '').split(/\r\n?|\n/).length;
  page.section('Lines', count);
  const labelled = regions.filter(({ role }) => role !== 'space');
  const widths = {
    number: String(count).length,
    role: longest(labelled.map(({ role }) => role)),
    rule: Math.min(24, Math.floor(page.width / 4), longest(labelled.map(({ rule }) => rule))),
  };
  for (let line = 1; line <= count; line++) {
    const parts = byLine.get(line) ?? [];
    if (parts.length === 0) {
      const number = { words: String(line), width: widths.number, right: true };
      page.row([
        { ...number, style: 'faint' },
        { words: 'space', style: 'faint' },
      ]);
    }
    parts.forEach((part, i) => row(page, i === 0 ? String(line) : '', part, widths));
  }
}

function partsByLine(regions: readonly Region[]): Map<number, Part[]> {
  const byLine = new Map<number, Part[]>();
  for (const region of regions) {
    if (region.role === 'space') continue;
    region.span.exact.split(/\r\n?|\n/).forEach((words, i) => {
      const line = region.span.line + i;
      if (words.trim() !== '') byLine.set(line, [...(byLine.get(line) ?? []), { region, words }]);
    });
  }
  return byLine;
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}

function row(
  page: Page,
  number: string,
  { region, words }: Part,
  widths: { number: number; role: number; rule: number },
): void {
  const { role, rule, confidence } = region;
  page.row([
    { words: number, width: widths.number, style: 'faint', right: true },
    { words: role, width: widths.role, style: styleOf(region) },
    { words: rule, width: widths.rule, style: rule === 'override' ? 'hand' : 'faint' },
    { words: percent(confidence), width: 4, style: confidence < 0.6 ? 'doubt' : 'faint' },
    { words },
  ]);
}

function styleOf({ role, rule }: Region): Style {
  if (rule === 'override') return 'hand';
  if (role === 'body') return 'strong';
  return role === 'headline' || role === 'standfirst' ? 'kept' : 'taken';
}
