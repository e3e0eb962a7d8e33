import { counting, grouping } from '../grammar.js';

const counted = counting('en', grouping(','));

/** The pages of a site that joins others. */
export const joined = {
  parts: 'Parts',
  /** How many parts there are. */
  counted: counted('part', 'parts'),
  peopleLink: 'People in more than one part',
  topicsLink: 'Topics in more than one part',
  people: (people: string) =>
    `${people} whose name stands in more than one part, A to Z. Each part has the others on its own list.`,
  topics: (topics: string) =>
    `${topics} that more than one part has, A to Z. Each part has the others on its own list.`,
  noPeople: 'No name stands in more than one part.',
  noTopics: 'No topic is in more than one part.',
  onePerson: (why: string) => `Taken for one person: ${why}.`,
  sameRole: (role: string, parts: string) => `called “${role}” in ${parts}`,
  sameCompany: (names: string, parts: string) => `named together with ${names} in ${parts}`,
  sameName: 'The same name; nothing shows whether it is the same person:',
  oneTopic: (code: string) =>
    `Taken for one topic: the same words and the same subject (IPTC ${code}).`,
  oneWords: 'Taken for one topic: the same words, and no subject that sets them apart.',
  otherSubjects: 'The same words, under different subjects:',
  search: 'Search all parts.',
  notFound:
    'It may be in one of the parts, or have moved there: an article and its quotations never change their address within a part.',
};
