import type { ArchiveConfig } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import type { KeptAtom } from './cards/atom-card.js';
import { Catalog } from './catalog.js';
import { Disagreements } from './disagreements.js';
import type { PublishInput } from './input.js';
import { Kept } from './kept.js';
import { Ledger } from './ledger.js';
import { outlineOf } from './outline.js';
import { restrictedOf } from './rights/restricted.js';
import { searchGroups } from './search-groups.js';
import { Shelf } from './shelf.js';
import { stringsIn, type Strings } from './strings/index.js';
import { Survey } from './survey.js';

/** Articles whose atoms are kept: what pages show of them is a small part of a record, and lists show each several times. */
const ATOMS = 2000;

/** One archive made ready to be published: all that a page, a feed or a data file may ask. */
export interface Edition {
  input: PublishInput;
  /** What was looked at for what. */
  ledger: Ledger;
  config: ArchiveConfig;
  /** The words of the interface. */
  t: Strings;
  catalog: Catalog;
  survey: Survey;
  shelf: Shelf;
  /** Quotes and claims of articles, by id. */
  atoms: Kept<ReadonlyMap<string, KeptAtom>>;
  disagreements: Disagreements;
  /** How many search indexes there are. */
  searchGroups: number;
  /** What a person should know about the inputs. */
  findings: readonly Finding[];
  /** The title of an article as it may be shown. */
  titleOf: (article: string) => string;
}

export function editionOf(input: PublishInput): Edition {
  const { archive, config, load } = input;
  const outline = input.outline ?? ((id: string) => outlineOf(load(id)));
  const ledger = new Ledger();
  const catalog = new Catalog(archive, ledger);
  const t = stringsIn(config.language);
  const survey = new Survey(catalog, outline, t, ledger);
  const isReserved = (id: string) => survey.of(id).reserved;
  const restricted = restrictedOf(archive.articles, config.fullText, isReserved);
  const shelf = new Shelf(load, restricted, (atom) => catalog.isCompared(atom), ledger);
  const titles = new Map([...restricted].map((id) => [id, shelf.article(id).title.text]));
  const print = input.print ?? ((id: string) => JSON.stringify(load(id)));
  ledger.source('article', (id) =>
    !survey.has(id)
      ? undefined
      : [
          print(id),
          restricted.has(id),
          survey.standingOf(id),
          catalog.standingOf(id, survey.atomsOf(id)),
        ],
  );
  ledger.source('findings', () => input.findings);
  ledger.source('search-groups', () => searchGroups(archive.articles.length));
  return {
    input,
    ledger,
    config,
    t,
    catalog,
    survey,
    shelf,
    atoms: new Kept(ATOMS),
    disagreements: new Disagreements(catalog, ledger),
    get searchGroups() {
      ledger.note('search-groups');
      return searchGroups(archive.articles.length);
    },
    get findings() {
      ledger.note('findings');
      return input.findings;
    },
    titleOf: (id) => {
      ledger.note('article', id);
      return titles.get(id) ?? catalog.article(id)?.title ?? '';
    },
  };
}

/** The same archive with every word in English: data files are the same in every language of the interface. */
export function inEnglish(edition: Edition): Edition {
  // Not a copy: what is noted when it is asked for stays so.
  const english = Object.create(edition) as Edition;
  return Object.assign(english, { t: stringsIn('en'), atoms: new Kept(ATOMS) });
}
