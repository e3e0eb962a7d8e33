import { hash } from 'node:crypto';

/**
 * A UUID made from names alone (version 8: vendor-defined, here the first bytes of their SHA-256), so that
 * the same record has the same identifier in every build and under every address.
 */
export function urnOf(...names: readonly string[]): string {
  const hex = hash('sha256', names.map((name) => `${name}\0`).join(''));
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
