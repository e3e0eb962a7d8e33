import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Site } from '../../model/site.js';
import { filesOf } from '../units.js';

interface Environment {
  addGlobal: (name: string, value: unknown) => void;
  addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
  renderString: (template: string, context: object) => string;
}

interface Nunjucks {
  Environment: new (loader: unknown, options: { autoescape: boolean }) => Environment;
  FileSystemLoader: new (folders: string[]) => unknown;
}

// Eleventy brings Nunjucks; it has no types of its own.
const nunjucks = createRequire(import.meta.url)('nunjucks') as Nunjucks;
const TEMPLATES = path.resolve(import.meta.dirname, '../../../templates');

/** Every page and file of a site as text by its path, rendered with the real templates but without Eleventy. */
export function renderSite(site: Site): Map<string, string> {
  const environment = environmentOf(site);
  const out = new Map<string, string>();
  for (const [kind, ids] of Object.entries(site.pages)) {
    const source = readFileSync(path.join(TEMPLATES, `${kind}.njk`), 'utf8');
    const template = source.replace(/^---\n[\s\S]*?\n---\n/, '');
    for (const id of ids)
      add(out, site.address(kind, id), environment.renderString(template, { id }));
  }
  for (const { path: file, content } of filesOf(site.units())) {
    add(out, file, typeof content === 'string' ? content : Buffer.from(content).toString());
  }
  return out;
}

function add(out: Map<string, string>, file: string, text: string): void {
  if (out.has(file)) throw new Error(`${file} is written twice`);
  out.set(file, text);
}

function environmentOf(site: Site): Environment {
  const loader = new nunjucks.FileSystemLoader([path.join(TEMPLATES, 'partials')]);
  const environment = new nunjucks.Environment(loader, { autoescape: true });
  environment.addGlobal('t', site.words);
  environment.addFilter('fill', site.fill);
  environment.addFilter('view', (id: string, kind: string) => site.view(kind, id));
  environment.addFilter('from', (target: string, root: string) => {
    const whole = root + target;
    return whole === '' ? './' : whole;
  });
  return environment;
}
