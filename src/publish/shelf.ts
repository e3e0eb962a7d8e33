import type { Article } from '../model/article.js';
import { Kept } from './kept.js';
import { allowanceOf } from './rights/allowance.js';
import { guardOf, type Guard } from './rights/leak.js';
import { redact } from './rights/redact.js';

/** Articles kept at hand: a page compares a few at a time, and neighbours are often the same. */
const KEPT = 96;

interface Volume {
  article: Article;
  guard: Guard;
}

/**
 * The only way from a page to an article. Whatever is handed out may be published: a restricted seed comes
 * without the words that must not be shown.
 */
export class Shelf {
  readonly #load: (id: string) => Article;
  readonly #restricted: ReadonlySet<string>;
  readonly #isCompared: (atom: string) => boolean;
  readonly #kept = new Kept<Volume>(KEPT);

  constructor(
    load: (id: string) => Article,
    restricted: ReadonlySet<string>,
    isCompared: (atom: string) => boolean,
  ) {
    this.#load = load;
    this.#restricted = restricted;
    this.#isCompared = isCompared;
  }

  /** The record of an article, as far as it may be shown. */
  article(id: string): Article {
    return this.#volume(id).article;
  }

  /** True for a seed that appears as citation, quotes and claims only. */
  isRestricted(id: string): boolean {
    return this.#restricted.has(id);
  }

  /** A sentence about some articles, cut short where it would repeat a restricted one at length. */
  guarded(text: string, articles: readonly string[]): string {
    return articles
      .filter((id) => this.#restricted.has(id))
      .reduce((words, id) => this.#volume(id).guard(words), text);
  }

  #volume(id: string): Volume {
    return this.#kept.of(id, (wanted) => this.#fetch(wanted));
  }

  #fetch(id: string): Volume {
    const article = this.#load(id);
    if (!this.#restricted.has(id)) return { article, guard: (text) => text };
    const guard = guardOf(article);
    return { article: redact(article, allowanceOf(article, this.#isCompared), guard), guard };
  }
}
