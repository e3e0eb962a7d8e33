import { Article } from '../model/article.js';
import type { Finding } from '../model/finding.js';
import type { Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import { deadLinks } from '../shell/links.js';
import { latestToday } from '../shell/today.js';
import type { Command } from './command.js';
import { doubtsOf } from './doubts.js';
import { incomingFrom, recordsOption, settingsFrom, siteOptions } from './settings.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'list what a person should look at: seeds, records, links',
  synopsis: '[--json] [--seeds DIR] [--records FILE…] [--out DIR]',
  about:
    'Reads every seed and lists what was wrong with it and what to do, and the claims and speakers that were read with too little confidence to be shown; checks every record against the schema and, where a site was built, every link inside it.',
  options: {
    ...siteOptions,
    ...recordsOption,
    json: { type: 'boolean', help: 'print the findings as a JSON array on stdout' },
  },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const incoming = incomingFrom(given, 'check');
  const settings = await settingsFrom(given);
  const { readSeeds } = await import('../records.js');
  const seeds = await readSeeds(settings, console, { incoming });
  const today = latestToday();
  const records = seeds.digests.flatMap(({ id }) => {
    const record = seeds.record(id);
    return [...schemaFindings(record), ...futureFindings(record, today), ...doubtsOf(record)];
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

/** A day after today: told here and nowhere else, for a page must not change with the clock. */
export function futureFindings({ seed, date }: Article, today: string): Finding[] {
  return [date.published, date.modified].flatMap((one) => {
    const day = one?.iso?.slice(0, 10) ?? '';
    if (one === null || day <= today) return [];
    return {
      file: seed.path,
      line: one.evidence[0]?.line ?? null,
      column: null,
      ruleId: 'date:future',
      severity: 'warning' as const,
      reason: `“${one.raw}” is after today`,
      cure: 'see whether it is the day of an event, or a slip',
    };
  });
}
