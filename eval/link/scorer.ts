import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One system's answers under its name, for a scorer that reads lines of JSON. */
export interface Answers {
  system: string;
  rows: readonly object[];
}

/** Prints what a scorer of the evaluation folder says of each system. */
export function score(
  data: string,
  scorer: string,
  gold: readonly string[],
  answers: readonly Answers[],
): void {
  for (const { system, rows } of answers) {
    const folder = mkdtempSync(join(tmpdir(), 'link-'));
    try {
      const predictions = join(folder, 'predictions.jsonl');
      writeFileSync(predictions, rows.map((row) => JSON.stringify(row)).join('\n'));
      const command = [join(data, scorer), ...gold, '--pred', predictions];
      const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
      process.stdout.write(`  ${system}\n${(stdout + stderr).trimEnd().replace(/^/gm, '    ')}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

export function title(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
