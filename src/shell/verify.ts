import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { readManifest } from './manifest.js';
import { filesBelow, MANIFEST, sha256Of } from './output.js';
import { listSeeds } from './seeds.js';
import { Trouble } from './trouble.js';

/**
 * Compares a site and the seeds it was built from with its manifest: a finding for each file that changed, is
 * missing or should not be there (BagIt's distinction: a site can be complete and still not valid).
 *
 * @throws Trouble when there is no site to verify.
 */
export async function verify(out: string, seeds: string): Promise<Finding[]> {
  const manifest = await readManifest(out);
  if (manifest === null) {
    throw new Trouble(
      `${out} holds no ${MANIFEST}`,
      'build the site first, or name its folder with --out',
    );
  }
  const files = (await filesBelow(out)).filter((file) => file !== MANIFEST);
  const site = await compare(out, manifest.files, files, 'site');
  if (!existsSync(seeds)) return site;
  const listing = await listSeeds(seeds);
  const known = listing.entries.map((entry) => entry.path);
  return [...site, ...(await compare(seeds, manifest.seeds, known, 'seed'))];
}

async function compare(
  folder: string,
  expected: Record<string, string>,
  found: readonly string[],
  kind: 'site' | 'seed',
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const there = new Set(found);
  for (const [file, hash] of Object.entries(expected)) {
    if (!there.has(file)) findings.push(finding(file, kind, 'missing'));
    else if ((await sha256Of(path.join(folder, file))) !== hash)
      findings.push(finding(file, kind, 'changed'));
  }
  for (const file of found) {
    if (!Object.hasOwn(expected, file)) findings.push(finding(file, kind, 'extra'));
  }
  return findings;
}

const REASONS = {
  missing: 'is in the manifest and not on disk',
  changed: 'is not what was written: its SHA-256 differs',
  extra: 'is on disk and not in the manifest',
};

function finding(file: string, kind: 'site' | 'seed', problem: keyof typeof REASONS): Finding {
  return {
    file,
    line: null,
    column: null,
    ruleId: `verify:${kind}-${problem}`,
    severity: 'error',
    reason: REASONS[problem],
    cure:
      kind === 'site' ? 'build the site again' : 'restore the seed from a backup, or build again',
  };
}
