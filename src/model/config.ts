import { z } from 'zod';

/** The languages the interface speaks; `publish/strings/` has its words in each. */
export const Language = z.enum(['en', 'de']);
export type Language = z.infer<typeof Language>;

/** What a site is called that has no name of its own. */
const NAMES: Readonly<Record<Language, { title: string; description: string }>> = {
  en: {
    title: 'News archive',
    description: 'Who said what, through whom, when, and where the reports differ.',
  },
  de: {
    title: 'Nachrichtenarchiv',
    description:
      'Wer was gesagt hat, wer es weitergibt, wann, und wo die Berichte voneinander abweichen.',
  },
};

/** A colour as CSS writes it in hexadecimal: `#8a1c1c`. */
const Colour = z.string().regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'a colour is written #8a1c1c');

const Settings = z.strictObject({
  /** Name of the site, on every page and feed; by default `News archive`, in the language of the interface. */
  title: z.string().min(1).optional(),
  /** One sentence under the name, and in feeds. */
  description: z.string().optional(),
  /** Language of the interface: menus, headings, dates. Articles stay in theirs. */
  language: Language.default('en'),
  /**
   * Colour of what stands out: one, or one for each ground. Where it cannot be read, the nearest that can takes its
   * place, and a finding says so.
   */
  accent: z
    .union([Colour, z.strictObject({ light: Colour, dark: Colour })])
    .nullable()
    .default(null),
  /** A picture in the place of the site's name, relative to the settings file; the name is its text alternative. */
  logo: z
    .string()
    .regex(
      /\.(?:svg|png|webp|avif|jpe?g|gif)$/i,
      'a logo is an .svg, .png, .webp, .avif, .jpg or .gif',
    )
    .nullable()
    .default(null),
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
  /** Folder of templates that take the place of the shipped ones of the same name, relative to the settings file. */
  templates: z.string().min(1).default('templates'),
  /** Folder of records kept between builds; it may be deleted at any time. */
  cache: z.string().min(1).default('.cache/news-archive'),
  /**
   * Whether pages carry the whole text of an article: `always`; `unless-reserved` shows a seed whose notice
   * forbids reproduction as citation, quotes and claims only; `never` does so for every seed.
   */
  fullText: z.enum(['always', 'unless-reserved', 'never']).default('always'),
});

/** Every setting of an archive, with its default. Options of the command line win over the file. */
export const ArchiveConfig = Settings.transform(({ title, description, ...rest }) => {
  const names = NAMES[rest.language];
  return {
    ...rest,
    title: title ?? names.title,
    description: description ?? names.description,
  };
});
export type ArchiveConfig = z.infer<typeof ArchiveConfig>;

/** Settings as a file gives them: any may be left out. */
export type ArchiveSettings = z.input<typeof ArchiveConfig>;

/** Where a logo is in the site; null without one. */
export function logoAt(logo: string | null): string | null {
  return logo === null ? null : `assets/logo${/\.\w+$/.exec(logo)?.[0].toLowerCase() ?? ''}`;
}
