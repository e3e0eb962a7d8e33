import { z } from 'zod';

/** Every setting of an archive, with its default. Options of the command line win over the file. */
export const ArchiveConfig = z.strictObject({
  /** Name of the site, on every page and feed. */
  title: z.string().min(1).default('News archive'),
  /** One sentence under the name, and in feeds. */
  description: z
    .string()
    .default('Who said what, through whom, when, and where the reports differ.'),
  /**
   * Where the site will stand, for example `https://example.org/archive/`. Feeds, the sitemap and `404.html`
   * need full addresses; without it they use relative ones and `urn:uuid` ids. Pages never need it.
   */
  siteUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Folder of the seeds, relative to the settings file. */
  seeds: z.string().min(1).default('seeds'),
  /** Folder the site is written to. */
  out: z.string().min(1).default('_site'),
  /** Folder of records kept between builds; it may be deleted at any time. */
  cache: z.string().min(1).default('.cache/news-archive'),
  /**
   * Whether pages carry the whole text of an article: `always`; `unless-reserved` shows a seed whose notice
   * forbids reproduction as citation, quotes and claims only; `never` does so for every seed.
   */
  fullText: z.enum(['always', 'unless-reserved', 'never']).default('always'),
});
export type ArchiveConfig = z.infer<typeof ArchiveConfig>;

/** Settings as a file gives them: any may be left out. */
export type ArchiveSettings = z.input<typeof ArchiveConfig>;
