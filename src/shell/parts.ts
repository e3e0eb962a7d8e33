import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PartPerson, PartTopic, Summary, type Part } from '../model/part.js';
import { holds } from './files.js';
import { readManifest, type Manifest } from './manifest.js';
import { Trouble } from './trouble.js';

/** A site to be joined, with the checksum of its manifest. */
export interface FoundPart {
  part: Part;
  checksum: string;
}

/** What joining reads of a site, by file. */
const FILES = {
  summary: 'data/summary.json',
  people: 'data/people.json',
  topics: 'data/topics.json',
  datapackage: 'data/datapackage.json',
};

/**
 * Looks at a site that lies below the folder it is to be joined in. What is read of it must be what its build wrote.
 *
 * @param reserved names the joined site needs for itself.
 * @throws Trouble where it is no site of ours, lies elsewhere, or was changed since it was built.
 */
export async function partAt(
  out: string,
  site: string,
  reserved: ReadonlySet<string>,
): Promise<FoundPart> {
  const folder = path.relative(out, path.resolve(site)).split(path.sep).join('/');
  if (folder === '' || folder.startsWith('..') || path.isAbsolute(folder))
    throw new Trouble(
      `${site} does not lie below ${out}`,
      `build it there (\`build --out ${path.join(out, path.basename(site))}\`), or move it there: links between parts are relative`,
      2,
    );
  const [first = ''] = folder.split('/');
  if (reserved.has(first))
    throw new Trouble(
      `no part can be called “${first}”`,
      'rename its folder, to a year for example',
      2,
    );
  const manifest = await readManifest(site);
  if (manifest === null)
    throw new Trouble(`${site} is no site that \`build\` wrote`, 'build it, then join it', 2);
  if (manifest.parts !== undefined)
    throw new Trouble(`${site} joins others itself`, 'name the parts it joins', 2);
  for (const file of Object.values(FILES)) await mustBeAsBuilt(site, file, manifest);
  const read = <T>(file: string, shape: z.ZodType<T>) =>
    shape.parse(JSON.parse(readFileSync(path.join(site, file), 'utf8')));
  return {
    checksum: manifest.checksum,
    part: {
      folder,
      title: read(FILES.datapackage, z.object({ title: z.string() })).title,
      summary: read(FILES.summary, Summary),
      people: () => read(FILES.people, z.object({ people: z.array(PartPerson) })).people,
      topics: () => read(FILES.topics, z.object({ topics: z.array(PartTopic) })).topics,
    },
  };
}

async function mustBeAsBuilt(site: string, file: string, { files }: Manifest): Promise<void> {
  const sha256 = files[file];
  if (sha256 !== undefined && (await holds(path.join(site, file), sha256))) return;
  const problem = sha256 === undefined ? 'is not there' : 'is not what was built';
  throw new Trouble(
    `${path.join(site, file)} ${problem}`,
    'build that part again, then join it',
    3,
  );
}
