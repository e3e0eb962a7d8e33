import { z } from 'zod';
import { Article } from '../../model/article.js';
import { Claim } from '../../model/claim.js';
import { Quote } from '../../model/quote.js';
import { Relation } from '../../model/relation.js';
import { SidecarFile } from '../../model/sidecar.js';
import { Span } from '../../model/span.js';
import type { SiteFile } from '../../model/site.js';

const article = { article: z.string().describe('Id of the article.') };

/** What a line of each table is, and what the record beside an article's page is. */
const ROWS: Readonly<Record<string, z.ZodType>> = {
  record: Article,
  articles: Article.omit({ quotes: true, claims: true, attributions: true }),
  quotes: Quote.extend(article),
  claims: Claim.extend(article),
  relations: Relation,
};

/** Where the schema of a table is. */
export function schemaPath(table: string): string {
  return `data/schemas/${table}.schema.json`;
}

/** JSON Schemas, made from the very definitions that check the records. */
export function* schemas(): Iterable<SiteFile> {
  for (const [name, schema] of Object.entries(ROWS)) {
    const json = z.toJSONSchema(schema, { reused: 'ref', override: wordless });
    yield { path: schemaPath(name), content: `${JSON.stringify(json, null, 1)}\n` };
  }
  yield { path: SIDECAR_SCHEMA, content: `${JSON.stringify(sidecarSchema(), null, 1)}\n` };
}

/** Where the schema of a sidecar is, for editors that check YAML while it is written. */
export const SIDECAR_SCHEMA = schemaPath('overrides');

function sidecarSchema(): object {
  const title = 'Corrections of one article: NAME.overrides.yml beside NAME.txt, .md or .html';
  return { title, ...z.toJSONSchema(SidecarFile, { io: 'input' }) };
}

/** A span of an article whose words may not be reproduced has offsets and nothing else. */
function wordless({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: unknown;
  jsonSchema: { required?: string[] };
}): void {
  if (zodSchema === Span) jsonSchema.required = ['start', 'end', 'line'];
}
