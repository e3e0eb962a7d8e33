import { readSeeds } from '../records.js';
import { Article } from '../model/article.js';
import type { Finding } from '../model/finding.js';
import type { Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import { deadLinks } from '../shell/links.js';
import type { Command } from './command.js';
import { doubtsOf } from './doubts.js';
import { settingsFrom, siteOptions } from './settings.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'list what a person should look at: seeds, records, links',
  synopsis: '[--json] [--seeds DIR] [--out DIR]',
  about:
    'Reads every seed and lists what was wrong with it and what to do, and the claims and speakers that were read with too little confidence to be shown; checks every record against the schema and, where a site was built, every link inside it.',
  options: {
    ...siteOptions,
    json: { type: 'boolean', help: 'print the findings as a JSON array on stdout' },
  },
  positionals: false,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const settings = await settingsFrom(given);
  const seeds = await readSeeds(settings, console);
  const records = seeds.digests.flatMap(({ id }) => {
    const record = seeds.record(id);
    return [...schemaFindings(record), ...doubtsOf(record)];
  });
  const findings = [...seeds.findings, ...records, ...(await deadLinks(settings.out))];
  if (given.flag('json')) console.out(JSON.stringify(findings, null, 1));
  else for (const finding of findings) console.say(describe(finding));
  const serious = findings.filter(({ severity }) => severity !== 'info').length;
  console.say(
    `${seeds.digests.length} articles, ${serious} to mend, ${findings.length - serious} to know of`,
  );
  return serious === 0 ? 0 : 1;
}

/** A record that does not fit its own schema is a bug of ours, told as one. */
function schemaFindings(article: Article): Finding[] {
  const parsed = Article.safeParse(article);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    file: article.seed.path,
    line: null,
    column: null,
    ruleId: 'record:schema',
    severity: 'error' as const,
    reason: `${issue.path.join('.')}: ${issue.message}`,
    cure: 'this is a bug: please report it with the seed',
  }));
}
