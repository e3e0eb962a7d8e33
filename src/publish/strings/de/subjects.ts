/** Subjects of the IPTC Media Topics by their English names (© IPTC, CC BY 4.0); German names after IPTC's own. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'arts, culture and entertainment': 'Kunst, Kultur und Unterhaltung',
  'crime, law and justice': 'Kriminalität, Recht und Justiz',
  'disaster, accident and emergency incident': 'Katastrophen und Unglücke',
  'economy, business and finance': 'Wirtschaft und Finanzen',
  education: 'Bildung',
  environment: 'Umwelt',
  health: 'Gesundheit',
  'human interest': 'Vermischtes',
  labour: 'Arbeit',
  'lifestyle and leisure': 'Lebensart und Freizeit',
  politics: 'Politik',
  'religion and belief': 'Religion und Glaube',
  'science and technology': 'Wissenschaft und Technik',
  society: 'Gesellschaft',
  sport: 'Sport',
  'conflicts, war and peace': 'Konflikte, Krieg und Frieden',
  weather: 'Wetter',
  'merger or acquisition': 'Fusion oder Übernahme',
  earnings: 'Unternehmensergebnisse',
  'energy market': 'Energiemarkt',
  metal: 'Metalle',
  'soft commodity': 'Agrarrohstoffe',
  agriculture: 'Landwirtschaft',
  'foreign exchange market': 'Devisenmarkt',
  'interest rate': 'Zinssatz',
  'international trade': 'Außenhandel',
  'economic growth': 'Wirtschaftswachstum',
  'economic indicator': 'Konjunkturindikator',
};

/** What a subject is called in German; null for one that is not known here. */
export function subject(english: string): string | null {
  return SUBJECTS[english] ?? null;
}
