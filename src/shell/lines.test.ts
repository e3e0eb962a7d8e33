import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { streamLines, type StreamLine } from './lines.js';

async function all(parts: readonly (string | Buffer)[], most = 100): Promise<StreamLine[]> {
  const found: StreamLine[] = [];
  const chunks = parts.map((part) => Buffer.from(part));
  for await (const line of streamLines(Readable.from(chunks), most)) found.push(line);
  return found;
}

test('lines come whole wherever the stream is cut, blank ones are counted and left out', async () => {
  const text = '\ufeffone\r\n\n  \ntwo “2”\nthree';
  const bytes = Buffer.from(text);
  const wanted = [
    { number: 1, line: 'one\r' },
    { number: 4, line: 'two “2”' },
    { number: 5, line: 'three' },
  ];
  for (let at = 0; at <= bytes.length; at++)
    expect(await all([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(wanted);
});

test('a line ends at a line feed and nowhere else', async () => {
  const line = '{"text": "one\u2028two\u2029three\u0085four"}';
  expect(await all([`${line}\n`])).toEqual([{ number: 1, line }]);
});

test('what is too long or not UTF-8 is told of and costs no other', async () => {
  const parts = [
    'a\n',
    'b'.repeat(60),
    `${'b'.repeat(60)}\nc\n`,
    Buffer.from([0x64, 0xff, 0x0a]),
    'e',
  ];
  expect(await all(parts)).toEqual([
    { number: 1, line: 'a' },
    { number: 2, problem: expect.stringContaining('longer than') as string },
    { number: 3, line: 'c' },
    { number: 4, problem: 'the line is not UTF-8' },
    { number: 5, line: 'e' },
  ]);
});

test('of a line without an end no more is held than may be', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const endless = function* () {
    for (let n = 0; n < 300; n++) yield chunk;
  };
  const before = process.memoryUsage().arrayBuffers;
  const found: StreamLine[] = [];
  for await (const line of streamLines(Readable.from(endless()), 1024)) found.push(line);
  expect(found).toMatchObject([{ number: 1 }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
});
