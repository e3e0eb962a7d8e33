import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCbor, toCbor, type Cbor } from './cbor.js';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('what was written is read again', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(fromCbor(toCbor(one))).toEqual(one);
    }),
  );
});

test('numbers have their shortest form (RFC 8949, appendix A)', () => {
  const written = [0, 23, 24, 255, 256, 65535, 65536, -1, -100, 'IETF', [1, [2, 3]]].map((one) =>
    toCbor(one).toString('hex'),
  );
  expect(written).toEqual(
    ['00', '17', '1818', '18ff', '190100', '19ffff', '1a00010000'].concat([
      '20',
      '3863',
      '6449455446',
      '8201820203',
    ]),
  );
});

test.each(['5f', 'a0', 'f6', '0000', '1b0000000000000001', '6449'])(
  'anything else is refused: %s',
  (hex) => {
    expect(() => fromCbor(Buffer.from(hex, 'hex'))).toThrow();
  },
);
