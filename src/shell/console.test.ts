import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.js';
import { describe as described } from './console.js';

const finding: Finding = {
  file: 'a.txt',
  line: 3,
  column: null,
  ruleId: 'read:binary',
  severity: 'error',
  reason: 'this is no text',
  cure: 'export it',
};

test('a finding is its place, what is wrong, and what to do', () => {
  expect(described(finding)).toBe(
    'a.txt:3  error  this is no text  (read:binary)\n    → export it',
  );
  expect(described({ ...finding, line: null })).toMatch(/^a\.txt {2}error/);
  expect(described({ ...finding, column: 5 })).toMatch(/^a\.txt:3:5 {2}error/);
});

test('the name of a file cannot write on the terminal', () => {
  const line = described({ ...finding, file: 'a\u001b[2K\r\n\u202etxt', reason: 'b\u0007' });
  expect(line).toMatch(/^a\\u001b\[2K\\u000d\\u000a\\u202etxt:3 {2}error {2}b\\u0007/);
});
