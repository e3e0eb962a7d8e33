import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { KeptFile } from './kept-file.js';

interface Value {
  names: string[];
  numbers: Uint32Array;
}

const value: Value = { names: ['a', 'b'], numbers: Uint32Array.of(1, 2 ** 32 - 1) };

function kept(): { file: string; of: (fingerprint: string) => KeptFile<Value> } {
  const file = path.join(scratchFolder(), 'deep', 'kept.v8');
  return { file, of: (fingerprint) => new KeptFile(file, fingerprint) };
}

test('a value comes back as it was, to the program that wrote it and to no other', () => {
  const { of } = kept();
  expect(of('one').read()).toBeNull();
  of('one').write(value);
  expect(of('one').read()).toEqual(value);
  expect(of('other').read()).toBeNull();
});

test('one that was cut off or changed on the disk is no value', () => {
  const { file, of } = kept();
  of('one').write(value);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged[whole.length - 2]! ^= 1;
  writeFileSync(file, damaged);
  expect(of('one').read()).toBeNull();
  writeFileSync(file, whole);
  truncateSync(file, whole.length - 1);
  expect(of('one').read()).toBeNull();
});
