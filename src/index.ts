import type { ArchiveSettings } from './model/config.js';

export type { ArchiveSettings } from './model/config.js';
export { Article } from './model/article.js';

/** Gives an `archive.config.ts` its types: returns the settings as they are. */
export function defineConfig(settings: ArchiveSettings): ArchiveSettings {
  return settings;
}
