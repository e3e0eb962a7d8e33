import { htmlText } from '../html-text.js';

/** An SVG picture that says nothing its page does not say in words: hidden from screen readers. */
export function picture(
  className: string,
  width: number,
  height: number,
  parts: readonly string[],
): string {
  const box = `0 0 ${width} ${height}`;
  return `<svg class="${className}" viewBox="${box}" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

/** An element without content; numbers are rounded so that no platform writes other digits. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${name}${written(attributes)}/>`;
}

/** A line of text, escaped. */
export function label(text: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<text${written(attributes)}>${htmlText(text)}</text>`;
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? rounded(value) : htmlText(value)}"`,
    )
    .join('');
}

/** At most one decimal. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
