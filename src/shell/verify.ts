import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { filesBelow, holds } from './files.js';
import { hiddenName, MANIFEST, readManifest, type Manifest } from './manifest.js';
import { listSeeds, type FileEntry } from './seeds.js';
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
      `${out} holds no ${MANIFEST} as a build writes it`,
      'build the site first, or name its folder with --out',
    );
  }
  const parts = Object.entries(manifest.parts ?? {});
  const isOfPart = (file: string) => parts.some(([folder]) => file.startsWith(`${folder}/`));
  const files = (await filesBelow(out)).filter((file) => file !== MANIFEST && !isOfPart(file));
  const site = await compare(out, new Map(Object.entries(manifest.files)), files, 'site');
  // The seeds of a site that joins others are those of its parts.
  if (parts.length > 0) return [...site, ...(await verifyParts(out, parts))];
  if (!existsSync(seeds)) return site;
  return [...site, ...(await compareSeeds(seeds, manifest))];
}

/** The sites that a site joins, each against its own manifest, and whether that is the one it had then. */
async function verifyParts(
  out: string,
  parts: readonly (readonly [string, string])[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [folder, checksum] of parts) {
    const manifest = await readManifest(path.join(out, folder));
    if (manifest === null) findings.push(finding(folder, 'part', 'missing'));
    else {
      if (manifest.checksum !== checksum) findings.push(finding(folder, 'part', 'changed'));
      const files = (await filesBelow(path.join(out, folder))).filter((file) => file !== MANIFEST);
      const expected = new Map(Object.entries(manifest.files));
      const found = await compare(path.join(out, folder), expected, files, 'site');
      findings.push(...found.map((one) => ({ ...one, file: `${folder}/${one.file}` })));
    }
  }
  return findings;
}

async function compareSeeds(seeds: string, manifest: Manifest): Promise<Finding[]> {
  const listing = await listSeeds(seeds);
  const hidden = new Map(Object.entries(manifest.hidden ?? {}));
  const compareKind = (kind: Kind, files: string[], named: Record<string, string | null>) => {
    const expected = new Map(Object.entries(named));
    for (const file of files) {
      const hash = hidden.get(hiddenName(file));
      if (hash === undefined) continue;
      expected.set(file, hash);
      hidden.delete(hiddenName(file));
    }
    return compare(seeds, expected, files, kind);
  };
  const paths = (entries: readonly FileEntry[]) => entries.map((entry) => entry.path);
  const found = [
    ...(await compareKind('seed', paths(listing.entries), {
      ...manifest.seeds,
      ...manifest.refused,
    })),
    ...(await compareKind('sidecar', paths(listing.sidecars), manifest.sidecars ?? {})),
  ];
  return [
    ...found,
    ...[...hidden.keys()].map((name) => finding(NAMELESS + name, 'seed', 'missing')),
  ];
}

/** A seed that was left out of the site and is gone: its name stands nowhere. */
const NAMELESS = 'a hidden seed or its sidecar, SHA-256 of its name ';

type Kind = 'site' | 'seed' | 'sidecar' | 'part';

/** `expected` has the SHA-256 of each file, or null where only its being there can be compared. */
async function compare(
  folder: string,
  expected: ReadonlyMap<string, string | null>,
  found: readonly string[],
  kind: Kind,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const there = new Set(found);
  for (const [file, hash] of expected) {
    if (!there.has(file)) findings.push(finding(file, kind, 'missing'));
    else if (hash !== null && !(await holds(path.join(folder, file), hash)))
      findings.push(finding(file, kind, 'changed'));
  }
  for (const file of found) {
    if (!expected.has(file)) findings.push(finding(file, kind, 'extra'));
  }
  return findings;
}

const REASONS = {
  missing: 'is in the manifest and not on disk',
  changed: 'is not what it was when the site was built: its SHA-256 differs',
  extra: 'is on disk and not in the manifest',
};

const CURES: Readonly<Record<Kind, Readonly<Record<keyof typeof REASONS, string>>>> = {
  site: {
    missing: 'build the site again',
    changed:
      'keep your change in the public folder if you want it, delete the file and build again',
    extra: 'move it out of the folder (own files belong in public/)',
  },
  part: {
    missing: 'build that part again, or join without it',
    changed: 'join the parts again: it was built anew since',
    extra: '',
  },
  seed: {
    missing: 'restore the seed from a backup, or build again without it',
    changed: 'restore the seed from a backup, or build again with it as it is',
    extra: 'build again, so that it is read',
  },
  sidecar: {
    missing: 'restore the sidecar from a backup, or build again without its corrections',
    changed: 'restore the sidecar from a backup, or build again with its corrections',
    extra: 'build again, so that its corrections are applied',
  },
};

function finding(file: string, kind: Kind, problem: keyof typeof REASONS): Finding {
  return {
    file,
    line: null,
    column: null,
    ruleId: `verify:${kind}-${problem}`,
    severity: 'error',
    reason: REASONS[problem],
    cure: CURES[kind][problem],
  };
}
