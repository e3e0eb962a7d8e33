import type { Summary } from '../../model/part.js';
import type { SiteFile } from '../../model/site.js';
import { spanOf } from '../cards/span-of-dates.js';
import type { Edition } from '../edition.js';
import { peopleOf } from '../views/people.js';

/** What the site holds, in numbers: little enough for whoever brings many sites together. */
export function summaryFile(edition: Edition): SiteFile {
  const { catalog, survey, disagreements, searchGroups, config } = edition;
  const facts = [...survey.all()];
  const summary: Summary = {
    articles: facts.length,
    quotations: facts.reduce((sum, one) => sum + one.quotes.length, 0),
    claims: facts.reduce((sum, one) => sum + one.claims.length, 0),
    people: peopleOf(edition).length,
    topics: catalog.topics.length,
    disagreements: disagreements.all.length,
    ...spanOf(
      edition,
      facts.map(({ id }) => id),
    ),
    searchIndexes: searchGroups,
    language: config.language,
  };
  return { path: 'data/summary.json', content: `${JSON.stringify(summary)}\n` };
}
