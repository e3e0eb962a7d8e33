import { z } from 'zod';
import { ClaimType, Factuality } from './claim.js';
import type { Finding } from './finding.js';
import { FoundByline } from './found.js';
import { HolderKind } from './holder.js';
import type { SidecarRef } from './override.js';
import { Quote } from './quote.js';
import { RegionRole } from './region.js';

/** Words; a number is taken as it is written. */
function worded(schema: z.ZodString) {
  return z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);
}

const text = worded(z.string().trim().min(1));

const signature = {
  who: text.optional().describe('Who made this correction; that of the file where it is left out.'),
  by: text.optional().describe('Another name for `who`.'),
  why: text.optional().describe('Why, in a sentence; that of the file where it is left out.'),
};

const occurrence = z
  .int()
  .positive()
  .optional()
  .describe('Which of several places with the same words is meant, counted from 1.');

const words = text.describe('Exact words of the seed; how white space runs does not matter.');

/** A value alone, or a value with who, why and the words of the seed that say so. */
function field<T extends z.ZodType>(value: T, about: string) {
  const given = value.nullable();
  const whole = z.strictObject({
    value: given,
    evidence: words.optional().describe('Exact words of the seed that say so.'),
    occurrence,
    ...signature,
  });
  return z.union([given, whole]).optional().describe(about);
}

const name = z.union([
  text,
  z.strictObject({
    name: text,
    kind: FoundByline.shape.kind.optional(),
    evidence: words.optional().describe('Exact words of the seed that name them.'),
    occurrence,
  }),
]);
export type NameCorrection = z.output<typeof name>;

const rightsParts = {
  notice: text.optional().describe('The notice in full.'),
  holder: text.nullable().optional(),
  year: z.int().min(1000).max(2999).nullable().optional(),
  reserved: z.boolean().optional().describe('Whether it forbids reproduction.'),
};
const rights = z
  .strictObject({ ...rightsParts, evidence: words.optional(), occurrence, ...signature })
  .refine((given) => Object.keys(rightsParts).some((key) => key in given), {
    error: 'takes at least one of notice, holder, year, reserved',
  });
const noRights = z.strictObject({ value: z.null(), ...signature });

const holder = z.union([
  text,
  z
    .strictObject({
      label: words.optional().describe('The words of the seed that name the holder.'),
      name: text.nullable().optional().describe('Who is meant; null for somebody not named.'),
      kind: HolderKind.optional(),
    })
    .refine((given) => Object.keys(given).length > 0, {
      error: 'takes at least one of label, name, kind',
    }),
]);
export type HolderCorrection = z.output<typeof holder>;

/** What quotes and claims have in common: found by their words, then mended, rejected or added. */
const atom = {
  words,
  occurrence,
  reject: z
    .literal(true, { error: 'takes true, or is left out' })
    .optional()
    .describe('It is none: take it out.'),
  add: z
    .literal(true, { error: 'takes true, or is left out' })
    .optional()
    .describe('It was not found: put it in.'),
  speaker: holder
    .nullable()
    .optional()
    .describe('Who said it, the innermost holder of its chain; null for nobody that is named.'),
  chain: z
    .array(holder)
    .optional()
    .describe('The whole chain below the article’s outlet, outermost first.'),
  cue: words.optional().describe('The words that tell that it was said: “said”, “according to”.'),
  ...signature,
};

/** One thing at a time, and something at all. */
function oneAction<T extends z.ZodType<object>>(schema: T) {
  return schema.refine(isOneAction, {
    error: 'takes reject: true alone, or add: true, or what is to be mended',
  });
}

function isOneAction(given: object): boolean {
  const keys = Object.keys(given);
  const mends = keys.filter((key) => /^(?:speaker|chain|type|factuality|cue)$/.test(key)).length;
  if (keys.includes('speaker') && keys.includes('chain')) return false;
  if (keys.includes('reject')) return mends === 0 && !keys.includes('add');
  return mends > 0 || keys.includes('add');
}

export const RegionCorrection = z.strictObject({
  words,
  role: RegionRole.exclude(['space', 'metadata']).describe('What these words are.'),
  line: z.boolean().optional().describe('The whole line, or lines, the words stand in.'),
  occurrence,
  ...signature,
});
export type RegionCorrection = z.output<typeof RegionCorrection>;

export const QuoteCorrection = oneAction(
  z.strictObject({ ...atom, type: Quote.shape.type.optional() }),
);
export type QuoteCorrection = z.output<typeof QuoteCorrection>;

export const ClaimCorrection = oneAction(
  z.strictObject({ ...atom, type: ClaimType.optional(), factuality: Factuality.optional() }),
);
export type ClaimCorrection = z.output<typeof ClaimCorrection>;

const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/;
const ADDRESS = /^https?:\/\/[^\s<>"']+$/;
const DATE = 'as ISO 8601 or EDTF, for example 2025-12-01, 2025-12-01T06:15+01:00 or 2025-12';

/** A sidecar, `NAME.overrides.yml` beside `NAME.txt`: what a person corrects in the record of one seed. */
export const SidecarFile = z.strictObject({
  ...signature,
  title: field(text, 'The headline; null where none is stated.'),
  standfirst: z
    .union([
      words.nullable(),
      z.strictObject({ value: words.nullable(), occurrence, ...signature }),
    ])
    .optional()
    .describe('The exact words of the standfirst; null where there is none.'),
  language: field(
    worded(z.string().regex(LANGUAGE, { error: 'takes a language tag such as en or de-CH' })),
    'BCP 47 tag, for example en or de-CH; its region settles the order of day and month.',
  ),
  publisher: field(text, 'The outlet whose article it is.'),
  originalPublisher: field(text, 'The outlet it was published in first.'),
  byline: field(z.union([name, z.array(name)]), 'Who wrote it: one name or several.'),
  url: field(
    worded(z.string().regex(ADDRESS, { error: 'takes an address with http:// or https://' })),
    'Its address there.',
  ),
  wire: field(text, 'The news agency whose text it is.'),
  place: field(text, 'The place of its dateline.'),
  published: field(text, `When it was published, ${DATE}.`),
  modified: field(text, `When it was changed, ${DATE}.`),
  rights: z
    .union([z.null(), rights, noRights])
    .optional()
    .describe('The rights notice; what is left out stays as it was read.'),
  slug: field(text, 'The last part of its address on the site.'),
  hide: field(z.boolean(), 'Leave the article out of the site.'),
  regions: z.array(RegionCorrection).optional().describe('What pieces of the text are.'),
  quotes: z.array(QuoteCorrection).optional().describe('Quotations to mend, reject or add.'),
  claims: z.array(ClaimCorrection).optional().describe('Claims to mend, reject or add.'),
});

/** One correction with where it stands in the sidecar and who signs it. */
export interface Entry<T> {
  value: T;
  line: number;
  who: string | null;
  why: string | null;
  /** Exact words of the seed the value is in. */
  evidence: string | null;
  occurrence: number | null;
}

/** Rights as corrected: what is not named stays as read. */
export type RightsCorrection = {
  [K in keyof typeof rightsParts]?: z.output<(typeof rightsParts)[K]>;
};

/** The value each field takes. */
export interface FieldValues {
  title: string | null;
  standfirst: string | null;
  language: string | null;
  publisher: string | null;
  originalPublisher: string | null;
  byline: NameCorrection[] | null;
  url: string | null;
  wire: string | null;
  place: string | null;
  published: string | null;
  modified: string | null;
  rights: RightsCorrection | null;
  slug: string | null;
  hide: boolean | null;
}

/** A sidecar as read: every correction that is in order, and a finding for every one that is not. */
export interface Sidecar extends SidecarRef {
  fields: { [F in keyof FieldValues]?: Entry<FieldValues[F]> };
  regions: Entry<RegionCorrection>[];
  quotes: Entry<QuoteCorrection>[];
  claims: Entry<ClaimCorrection>[];
  findings: Finding[];
}
