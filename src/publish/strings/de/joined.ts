import type { Strings } from '../index.js';
import { counting, grouping } from '../grammar.js';

const counted = counting('de', grouping('.'));

export const joined: Strings['joined'] = {
  parts: 'Teile',
  counted: counted('Teil', 'Teile'),
  peopleLink: 'Personen in mehreren Teilen',
  topicsLink: 'Themen in mehreren Teilen',
  people: (people) =>
    `${people}, deren Name in mehreren Teilen steht, von A bis Z. Die übrigen hat jeder Teil auf seiner eigenen Liste.`,
  topics: (topics) =>
    `${topics}, die mehrere Teile haben, von A bis Z. Die übrigen hat jeder Teil auf seiner eigenen Liste.`,
  noPeople: 'Kein Name steht in mehreren Teilen.',
  noTopics: 'Kein Thema ist in mehreren Teilen.',
  onePerson: (why) => `Für eine Person gehalten: ${why}.`,
  sameRole: (role, parts) => `in ${parts} „${role}“ genannt`,
  sameCompany: (names, parts) => `in ${parts} zusammen mit ${names} genannt`,
  sameName: 'Derselbe Name; nichts zeigt, ob es dieselbe Person ist:',
  oneTopic: (code) =>
    `Für ein Thema gehalten: dieselben Wörter und dasselbe Sachgebiet (IPTC ${code}).`,
  oneWords: 'Für ein Thema gehalten: dieselben Wörter, und kein Sachgebiet, das sie trennt.',
  otherSubjects: 'Dieselben Wörter, in verschiedenen Sachgebieten:',
  search: 'Alle Teile durchsuchen.',
  notFound:
    'Vielleicht ist sie in einem der Teile, oder dorthin umgezogen: Innerhalb eines Teils behalten Artikel und ihre Zitate immer ihre Adresse.',
};
