import { weekdayNumber } from '../../../language/calendar-names.js';
import { WEEKDAYS } from '../../../language/weekday-names.js';
import {
  shiftDays,
  shiftMonths,
  shiftWeeks,
  shiftYears,
  weekdayFrom,
  weekdayUpTo,
} from './days.js';
import type { Expression, Situation } from './expression.js';

/** How a language other than English counts from the day of publication; `§` stands for the days of the week. */
interface Language {
  /** Words that show a text to be in it. */
  words: string;
  /** What each of its words for a day beside today means, in days. */
  days: Readonly<Record<string, number>>;
  /** A day of the week that is over, one that is to come, and one of which the verb tells. */
  past: string;
  next: string;
  plain: string;
  /** Verbs that look back, and that look ahead. */
  was: string;
  will: string;
  /** "last week", "last month", "last year". */
  last: readonly [string, string, string];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: {
    words: 'der|die|das|und|ist|nicht|ein|eine|mit|für|von|den|dem|wurde|hat|sich|am',
    days: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
    past: '(?:am\\s+)?(?:vergangenen|letzten|vorigen)\\s+§',
    next: '(?:am\\s+)?(?:kommenden|nächsten)\\s+§',
    plain: 'am\\s+(?:späten\\s+|frühen\\s+)?§(?:morgen|vormittag|mittag|nachmittag|abend)?',
    was: 'hat|haben|hatten?|war|waren|wurden?|sagten?|teilten?|erklärten?|\\p{L}+ierten?',
    will: 'wird|werden|soll|sollen|will|wollen|plant|planen',
    last: [
      '(?:letzte|vergangene|vorige)\\s+Woche',
      '(?:letzten|vergangenen)\\s+Monat',
      '(?:letztes|vergangenes|letzten|vergangenen|voriges)\\s+Jahr',
    ],
  },
  fr: {
    words: 'le|la|les|des|une|est|dans|pour|que|qui|du|au|et|a|ont|ce',
    days: { 'avant-hier': -2, hier: -1, "aujourd['’]hui": 0, demain: 1, 'après-demain': 2 },
    past: '§\\s+(?:dernier|passé)',
    next: '§\\s+prochain',
    plain: '(?:ce\\s+)?§(?:\\s+(?:matin|soir|midi))?',
    was: '(?:a|ont|est|sont|avait|avaient|était)\\s+\\p{L}+(?:é|ée|és|ées|i|is|it|u|us)|était|étaient|avait|avaient',
    will: '\\p{L}+(?:era|eront|ira|iront|dra|dront|ura|uront)|va|vont|doit|doivent',
    last: [
      'la\\s+semaine\\s+(?:dernière|passée)',
      'le\\s+mois\\s+dernier',
      "l['’]an(?:née)?\\s+dernière?",
    ],
  },
  es: {
    words: 'el|la|los|las|una|que|por|con|para|del|se|en|y|es|su|ha',
    days: { anteayer: -2, ayer: -1, hoy: 0, 'pasado\\s+mañana': 2 },
    past: 'el\\s+(?:pasado\\s+§|§\\s+pasado)',
    next: 'el\\s+(?:próximo\\s+§|§\\s+próximo|§\\s+que\\s+viene)',
    plain: '(?:el|este)\\s+§',
    was: '\\p{L}+(?:ó|aron|ieron)|ha|han|había|habían|fue|fueron|era|dijo|hizo|tuvo|estuvo',
    will: '\\p{L}+(?:rá|rán)|va\\s+a|van\\s+a',
    last: ['la\\s+semana\\s+pasada', 'el\\s+mes\\s+pasado', 'el\\s+año\\s+pasado'],
  },
  pt: {
    words: 'o|os|as|um|uma|que|não|com|para|por|do|da|dos|no|na|em|é',
    days: { anteontem: -2, ontem: -1, hoje: 0, amanhã: 1 },
    past: 'n?[ao]\\s+(?:últim[ao]\\s+§|§\\s+passad[ao])',
    next: 'n?[ao]\\s+(?:próxim[ao]\\s+§|§\\s+que\\s+vem)',
    plain: '(?:n[ao]|nest[ae])\\s+§',
    was: '\\p{L}+(?:ou|aram|eram|iram)|foi|foram|era|tinha|disse|fez|teve|esteve',
    will: '\\p{L}+(?:rá|rão)|vai|vão',
    last: [
      '(?:na\\s+)?semana\\s+passada',
      '(?:no\\s+)?mês\\s+passado',
      '(?:no\\s+)?ano\\s+passado',
    ],
  },
  it: {
    words: 'il|lo|gli|una|che|non|per|con|del|della|di|è|nel|sono|ha|si',
    days: { "l['’]altro\\s+ieri": -2, ieri: -1, oggi: 0, domani: 1, dopodomani: 2 },
    past: '(?:(?:lo\\s+)?scors[oa]\\s+§|§\\s+scors[oa])',
    next: '(?:(?:il\\s+)?prossim[oa]\\s+§|§\\s+prossim[oa])',
    plain: '(?:di\\s+)?§',
    was: '(?:ha|hanno|è|sono)\\s+(?:stat[oaie]\\s+)?\\p{L}+(?:ato|ata|ati|ate|uto|uta|uti|ito|ita|iti|tto|so)|era|erano|aveva|avevano|fu|disse',
    will: '\\p{L}+(?:erà|eranno|irà|iranno|rrà|rranno|drà|dranno|arà|aranno)|sarà|saranno',
    last: [
      'la\\s+(?:scorsa\\s+settimana|settimana\\s+scorsa)',
      'il\\s+mese\\s+scorso',
      "l['’]anno\\s+scorso",
    ],
  },
  nl: {
    words: 'de|het|een|en|van|niet|op|dat|voor|met|zijn|is|te|aan|heeft|werd',
    days: { eergisteren: -2, gisteren: -1, vandaag: 0, overmorgen: 2 },
    past: '(?:afgelopen|vorige)\\s+§',
    next: '(?:aanstaande|komende|volgende)\\s+§',
    plain: '(?:op\\s+)?§(?:ochtend|middag|avond|nacht)?',
    was: 'heeft|hebben|had|hadden|was|waren|werd|werden|zei|zeiden',
    will: 'zal|zullen|gaat|gaan|moet|moeten',
    last: [
      '(?:vorige|afgelopen)\\s+week',
      '(?:vorige|afgelopen)\\s+maand',
      '(?:vorig|afgelopen)\\s+jaar',
    ],
  },
  sv: {
    words: 'och|att|det|som|en|är|inte|på|har|med|till|av|den|för|ett|var',
    days: {
      'i\\s+förrgår': -2,
      'i\\s+går': -1,
      igår: -1,
      'i\\s+dag': 0,
      idag: 0,
      'i\\s+morgon': 1,
      imorgon: 1,
    },
    past: '(?:i\\s+§s|förra\\s+§|i\\s+§ens)',
    next: 'nästa\\s+§',
    plain: 'på\\s+§(?:en)?',
    was: 'har|hade|blev|var|sade|sa|skrev|gick|kom',
    will: 'ska|skall|väntas|kommer\\s+att',
    last: ['förra\\s+veckan', 'förra\\s+månaden', '(?:förra\\s+året|i\\s+fjol)'],
  },
  no: {
    words: 'og|at|det|som|en|er|ikke|på|har|med|til|av|den|for|et|de|blev|ble',
    days: { 'i\\s+forgårs': -2, 'i\\s+går': -1, 'i\\s+dag': 0, 'i\\s+morgen': 1, 'i\\s+morges': 0 },
    past: '(?:i\\s+§s|sist\\s+§|sidste\\s+§|forrige\\s+§)',
    next: '(?:neste|næste|førstkommende)\\s+§',
    plain: '(?:på\\s+)?§(?:\\s+(?:kveld|morgen|aften))?',
    was: 'har|hadde|havde|ble|blev|var|sa|sagde|skrev|kom',
    will: 'skal|vil|ventes|kommer\\s+til\\s+å',
    last: [
      '(?:forrige|sidste|siste)\\s+(?:uke|uge)',
      '(?:forrige|sidste)\\s+måned',
      '(?:i\\s+fjor|sidste\\s+år)',
    ],
  },
};

/** Expressions of the language a text is in, where it is one of the known and not English. */
export function elsewhere(text: string): readonly Expression[] {
  const small = text.toLowerCase();
  const english = small.match(ENGLISH)?.length ?? 0;
  let best: Entry | null = null;
  let most = Math.max(1, english);
  for (const entry of TABLE) {
    const count = small.match(entry.words)?.length ?? 0;
    if (count > most) [best, most] = [entry, count];
  }
  if (best === null) return [];
  const [back, ahead] = [best.was, best.will].map((verbs) => small.search(verbs) >= 0);
  const direction = back === ahead ? null : back === true ? weekdayUpTo : weekdayFrom;
  return [...best.expressions, plainDay(best, direction)];
}

interface Entry {
  words: RegExp;
  was: RegExp;
  will: RegExp;
  plain: RegExp;
  weekday: (match: RegExpExecArray) => number;
  expressions: readonly Expression[];
}

/** A bare day of the week lies on the side the verbs of its text look to. */
function plainDay(
  { plain, weekday }: Entry,
  direction: ((day: string, weekday: number) => string) | null,
): Expression {
  return {
    pattern: plain,
    resolve: (match, { day }) => direction?.(day, weekday(match)) ?? null,
    why: 'the nearest such weekday on the side the verbs look to',
  };
}

const ENGLISH = wordsOf(
  'the|and|of|to|that|was|is|it|he|she|with|for|has|have|been|his|her|said|by|at',
);

const TABLE = Object.entries(LANGUAGES).map(([code, language]) => entryOf(code, language));

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}'’])(?:${words})(?!\\p{L})`, 'gu');
}

function entryOf(code: string, language: Language): Entry {
  const names = (WEEKDAYS[code] ?? '').split(/[ /]/).sort((a, b) => b.length - a.length);
  const of = (source: string) =>
    new RegExp(
      `(?<!\\p{L})(?:${source.replaceAll('§', `(?:${names.join('|')})`)})(?!\\p{L})`,
      'giu',
    );
  const named = ({ 0: words }: RegExpExecArray): number =>
    weekdayNumber(names.find((name) => words.toLowerCase().includes(name)) ?? '') ?? 1;
  const [week, month, year] = language.last;
  const expressions: Expression[] = [
    ...Object.entries(language.days).map(([word, days]) => ({
      pattern: of(word),
      resolve: (_: RegExpExecArray, { day }: Situation) => shiftDays(day, days),
      why: 'counted from the day of publication',
    })),
    {
      pattern: of(language.past),
      resolve: (match, { day }) => weekdayUpTo(shiftDays(day, -1), named(match)),
      why: 'the last such weekday before the day of publication',
    },
    {
      pattern: of(language.next),
      resolve: (match, { day }) => weekdayFrom(shiftDays(day, 1), named(match)),
      why: 'the next such weekday after the day of publication',
    },
    {
      pattern: of(week),
      resolve: (_, { day }) => shiftWeeks(day, -1),
      why: 'the calendar week before publication',
    },
    {
      pattern: of(month),
      resolve: (_, { day }) => shiftMonths(day, -1),
      why: 'the month before publication',
    },
    {
      pattern: of(year),
      resolve: (_, { day }) => shiftYears(day, -1),
      why: 'the year before publication',
    },
  ];
  return {
    words: wordsOf(language.words),
    was: wordsOf(language.was),
    will: wordsOf(language.will),
    plain: of(language.plain),
    weekday: named,
    expressions,
  };
}
