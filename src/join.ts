import type { Finding } from './model/finding.js';
import { joinedSite, OWN_FOLDERS } from './publish/joined/index.js';
import { accentFindings } from './publish/index.js';
import { publicFiles } from './shell/inputs.js';
import { writeJoined } from './shell/joining.js';
import { withJoiningTemplates } from './shell/joining-templates.js';
import { finishLeft } from './shell/output.js';
import { partAt } from './shell/parts.js';
import type { Settings } from './shell/settings.js';
import { withTemplates } from './shell/templates.js';

/** What was joined and written. */
export interface JoinResult {
  parts: number;
  articles: number;
  pages: number;
  findings: Finding[];
}

/** Sites that lie below a folder, brought together by a few pages in that folder. */
export async function join(settings: Settings, sites: readonly string[]): Promise<JoinResult> {
  const { out } = settings;
  const found = [];
  for (const site of sites) {
    await finishLeft(site);
    found.push(await partAt(out, site, OWN_FOLDERS));
  }
  const parts = found.map(({ part }) => part);
  const site = joinedSite(settings, parts);
  const checksums = Object.fromEntries(found.map(({ part, checksum }) => [part.folder, checksum]));
  const copies = await publicFiles(settings.root, settings.logo);
  await withTemplates(settings, (shipped) =>
    withJoiningTemplates(shipped, (templates) =>
      writeJoined({ site, out, parts: checksums, templates, publicFiles: copies }),
    ),
  );
  return {
    parts: parts.length,
    articles: parts.reduce((sum, { summary }) => sum + summary.articles, 0),
    pages: Object.values(site.pages).reduce((sum, ids) => sum + ids.length, 0),
    findings: [
      ...accentFindings(settings),
      ...parts
        .filter(({ summary }) => summary.language !== settings.language)
        .map(({ folder, summary }) => otherLanguage(folder, summary.language, settings.language)),
    ],
  };
}

function otherLanguage(file: string, theirs: string, ours: string): Finding {
  return {
    ...{ file, line: null, column: null, ruleId: 'join:language', severity: 'warning' },
    reason: `its interface is in “${theirs}”, that of the joined pages in “${ours}”: search names the kinds of pages in both`,
    cure: 'build all parts with the same `language`',
  };
}
