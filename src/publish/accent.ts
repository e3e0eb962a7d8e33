import type { ArchiveConfig } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { SiteFile } from '../model/site.js';

/** What words are set on in `10-base.css`: paper and ground, light and dark. */
export const GROUNDS = {
  light: ['#fdfcf9', '#f4f1e9'],
  dark: ['#171614', '#22201d'],
} as const;

/** Contrast that small text needs at least (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

const SIDES = ['light', 'dark'] as const;
type Side = (typeof SIDES)[number];

/** An accent colour on one ground: as it was given, and as it can be read there. */
interface Accent {
  side: Side;
  given: string;
  used: string;
  /** The least contrast of the given one on that ground. */
  contrast: number;
}

/** The sheet that sets the archive's accent colour; none where it has no colour of its own. */
export function* accentSheet(config: ArchiveConfig): Iterable<SiteFile> {
  const [light, dark] = accents(config);
  if (light === undefined || dark === undefined) return;
  const colour = `light-dark(${light.used}, ${dark.used})`;
  yield {
    path: ACCENT_SHEET,
    content: `:root {\n  --accent: ${colour};\n  --band: ${colour};\n}\n`,
  };
}

/** Where that sheet is. */
export const ACCENT_SHEET = 'assets/accent.css';

/** What a person should know about the archive's accent: where it cannot be read, and what stands in its place. */
export function accentFindings(config: ArchiveConfig): Finding[] {
  const all = accents(config);
  const both = all.map(({ side, used }) => `${side}: '${used}'`).join(', ');
  return all
    .filter(({ given, used }) => given !== used)
    .map(({ side, given, used, contrast }) => ({
      file: 'archive.config',
      line: null,
      column: null,
      ruleId: 'settings:accent',
      severity: 'info',
      reason: `the accent ${given} cannot be read on the ${side} ground (${contrast.toFixed(1)}:1, words need ${READABLE}:1): ${used} is used there`,
      cure: `nothing, or name a colour for each ground: accent: { ${both} }`,
    }));
}

function accents({ accent }: ArchiveConfig): Accent[] {
  if (accent === null) return [];
  return SIDES.map((side) => {
    const given = (typeof accent === 'string' ? accent : accent[side]).toLowerCase();
    return { side, given, used: readable(given, side), contrast: least(given, side) };
  });
}

/** The colour nearest to one, on its way to black or to white, that words on a ground can have. */
function readable(colour: string, side: Side): string {
  const end = side === 'light' ? 0 : 255;
  const channels = channelsOf(colour);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = channels.map((one) => Math.round(one + (end - one) * share));
    const used = share === 0 ? colour : hexOf(mixed);
    if (least(used, side) >= READABLE) return used;
  }
  return side === 'light' ? '#000000' : '#ffffff';
}

function least(colour: string, side: Side): number {
  return Math.min(...GROUNDS[side].map((ground) => contrastOf(colour, ground)));
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255, of `#rgb` or `#rrggbb`. */
function channelsOf(colour: string): number[] {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
