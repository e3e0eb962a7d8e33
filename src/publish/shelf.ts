import type { Article } from '../model/article.js';
import { Kept } from './kept.js';
import { observing, type Ledger } from './ledger.js';
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
  readonly #ledger: Ledger;
  readonly #kept = new Kept<Volume>(KEPT);

  constructor(
    load: (id: string) => Article,
    restricted: ReadonlySet<string>,
    isCompared: (atom: string) => boolean,
    ledger: Ledger,
  ) {
    this.#ledger = ledger;
    this.#load = load;
    this.#restricted = restricted;
    this.#isCompared = isCompared;
  }

  /** The record of an article, as far as it may be shown. */
  article(id: string): Article {
    this.#ledger.note('article', id);
    return this.#volume(id).article;
  }

  /** Has the record of an article loaded anew. */
  forget(id: string): void {
    this.#kept.forget(id);
  }

  /** True for a seed that appears as citation, quotes and claims only. */
  isRestricted(id: string): boolean {
    this.#ledger.note('article', id);
    return this.#restricted.has(id);
  }

  /** A sentence about some articles, cut short where it would repeat a restricted one at length. */
  guarded(text: string, articles: readonly string[]): string {
    for (const id of articles) this.#ledger.note('article', id);
    return articles
      .filter((id) => this.#restricted.has(id))
      .reduce((words, id) => this.#volume(id).guard(words), text);
  }

  #volume(id: string): Volume {
    // A look at an article is one at all that decides what of it may be shown.
    return this.#kept.of(id, (wanted) => this.#ledger.unwatched(() => this.#fetch(wanted)));
  }

  #volumeOf(article: Article, guard: Guard): Volume {
    const look = () => {
      this.#ledger.note('article-topics', article.id);
    };
    return { article: observing(article, 'topics', look), guard };
  }

  #fetch(id: string): Volume {
    const article = this.#load(id);
    if (!this.#restricted.has(id)) return this.#volumeOf(article, (text) => text);
    const guard = guardOf(article);
    return this.#volumeOf(redact(article, allowanceOf(article, this.#isCompared), guard), guard);
  }
}
