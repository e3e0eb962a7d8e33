/** How a line of a page names an outlet. */
export interface OutletMention {
  /** The words behind or before the frame, up to where a name ends. */
  name: string;
  /** UTF-16 offset of the name in the line. */
  start: number;
  /** The kind of place: two of different kinds are independent of each other. */
  kind: MentionKind;
}

export type MentionKind =
  | 'advertise'
  | 'jobs'
  | 'consent'
  | 'earn'
  | 'property'
  | 'staff'
  | 'follow'
  | 'subscribe'
  | 'newsletter'
  | 'app'
  | 'about'
  | 'more'
  | 'search';

/** Only an outlet is named so; a section, a show or a topic of the page is followed, subscribed to and asked about too. */
export const OWN_KINDS: ReadonlySet<MentionKind> = new Set([
  'advertise',
  'jobs',
  'consent',
  'earn',
  'property',
  'staff',
]);

const ARTICLE = String.raw`(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l|[Dd]e|[Hh]et|O|A|Den|Det)\s+`;
const WORD = String.raw`[\p{Lu}\d][\p{L}\d&.'-]*`;
const SMALL = String.raw`(?:of|the|de|del|della|di|da|do|du|des|la|le|and|&|am|im|in|van|der)`;
/** Words that begin large, with small ones between them; or an address without a path. */
const NAME = String.raw`(?<name>[a-z\d-]{3,}\.(?:com|org|net|info|co\.uk|de|at|ch|fr|es|it|nl|no|se|dk|pl|ca|au|in)\b|(?:${ARTICLE})?${WORD}(?:\s${SMALL}){0,2}(?:\s${WORD}(?:\s${SMALL}){0,2}){0,5})`;

/** A frame of words, and a word of it that is quickly looked for: most lines have none. */
interface Frame {
  kind: MentionKind;
  word: RegExp;
  pattern: RegExp;
}

const frame = (kind: MentionKind, word: string, before: string, after = ''): Frame => ({
  kind,
  word: new RegExp(word, 'iu'),
  pattern: new RegExp(`${before}${NAME}${after}`, 'gu'),
});

/** Words in any case of the first letter, or all in capitals: the names behind them need theirs. */
const any = (words: string): string =>
  words.replace(
    /(?<![\p{L}\\])\p{Ll}[\p{Ll}]*/gu,
    (word) => `(?:[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}|${word.toUpperCase()})`,
  );

const STAFF_ROLE = String.raw`(?:(?:senior|staff|chief|deputy|managing|freelance|lead|associate|assistant|contributing|[a-z-]+)\s+){0,5}(?:writer|reporter|editor|correspondent|journalist|columnist|producer|critic)`;

/** The table of frames. Words of other languages stand beside the English ones they translate. */
const FRAMES: readonly Frame[] = [
  frame(
    'advertise',
    'adverti|werben|anzeigen|publicité|anunci|adverter|annons|annonc',
    any(
      String.raw`(?:^|\s)(?:advertise|advertising|werben|anzeigen|publicité|anuncie|anunciarse|adverteren|annonsera|annonsere|annoncer)\s(?:with|on|in|at|bei|auf|sur|dans|en|no|na|em|op|på|i)\s`,
    ),
  ),
  frame(
    'jobs',
    'jobs|career|work|vacanc|karriere|vacature|emploi',
    any(
      String.raw`(?:^|\s)(?:jobs|careers|work|working|vacancies|karriere|vacatures|emplois)\s(?:at|with|for|bei|beim|chez|à|bij|hos)\s`,
    ),
  ),
  frame(
    'consent',
    '(?:s|n) (?:from|of|by) ',
    any(
      String.raw`\b(?:(?:e-?mails|updates|offers|notifications|communications|newsletters|stories|alerts|permission|consent)\s(?:from|by)|(?:permission|consent)\sof)\s`,
    ),
  ),
  frame(
    'earn',
    ' (?:may|might|can) (?:earn|receive|be paid|get) ',
    '',
    String.raw`(?:\.com)?\s(?:may|might|can)\s(?:earn|receive|be paid|get)\s(?:a\s|an\s)?(?:portion|commission|affiliate|small)`,
  ),
  frame(
    'property',
    'trade ?mark|property of|published by|owned by|part of|member of|subsidiary',
    '',
    String.raw`["”']?®?\s(?:is|are)\s(?:a\s|an\s|the\s)?(?:registered\s)?(?:trade\s?marks?|property|published by|owned by|part of|a member of|subsidiary)\b`,
  ),
  frame(
    'property',
    ' [–—-] (?:property|a (?:division|service|publication)) of ',
    '^',
    String.raw`\s[–—-]\s(?:[Pp]roperty\sof|[Aa]\s(?:division|service|publication)\sof)\s`,
  ),
  frame(
    'staff',
    ' (?:is|was) .*(?:writer|reporter|editor|correspondent|journalist|columnist|producer|critic)',
    String.raw`\b(?:is|was)\s(?:an?|the|[\p{L}']+)\s(?:[^.;]{0,60}?\s)?${STAFF_ROLE}\s(?:[^.;]{0,60}?\s)?(?:at|for|with)\s`,
  ),
  frame(
    'staff',
    '^(?:senior|staff|science|news|editor|writer|reporter|correspondent) ',
    String.raw`^(?:[Ss]enior |[Ss]taff |[Ss]cience |[Nn]ews )*(?:[Ee]ditor|[Ww]riter|[Rr]eporter|[Cc]orrespondent)\s(?:at|for)\s`,
  ),
  frame(
    'staff',
    'is a member of ',
    String.raw`\bis\sa\smember\sof\s`,
    String.raw`'s?\s(?:editorial\s|news\s)?(?:staff|team|newsroom)`,
  ),
  frame('staff', ' covers .* for ', String.raw`\bcovers\s[^.;]{2,60}?\sfor\s`),
  frame('staff', '^by .*\\|', String.raw`^[Bb]y\s\p{Lu}[^|]{3,40}\|\s`, '$'),
  frame(
    'staff',
    '^.{3,50} (?:for|für|pour) .{2,40}$',
    String.raw`^(?:\p{Lu}[\p{L}.'-]+\s){2,3}(?:for|für|pour)\s`,
    '$',
  ),
  frame(
    'staff',
    ' (?:ist|schreibt|arbeitet) .*(?:bei|für)',
    String.raw`\b(?:ist|schreibt|arbeitet)\s[^.;]{0,60}?\s(?:bei|beim|bei der|für|für die|für den)\s`,
  ),
  frame(
    'staff',
    ' est (?:journaliste|rédact|correspondant)',
    String.raw`\best\s(?:journaliste|rédact\p{L}+|correspondant\p{L}*)\s[^.;]{0,40}?(?:à|au|pour|chez|de)\s`,
  ),
  frame(
    'staff',
    ' es (?:periodista|redactor|corresponsal)',
    String.raw`\bes\s(?:periodista|redactor\p{L}*|corresponsal)\s[^.;]{0,40}?(?:en|de|para)\s`,
  ),
  frame(
    'follow',
    'follow|like|watch|find|folge|suivez|sig[au]|segui|volg|följ|følg|obserwuj',
    any(
      String.raw`(?:^|\s)(?:follow|like|watch|find|folge|folgen sie|suivez|sigue a|siga(?:\so|\sa)?|segui|volg|följ|følg|obserwuj)\s@?`,
    ),
    String.raw`(?:\s(?:on|bei|auf|sur|en|no|na|su|op|på)\s|:|$)`,
  ),
  frame(
    'subscribe',
    'subscri|abon|abbon|suscr|prenum|assine|join|support',
    any(
      String.raw`(?:^|\s)(?:subscribe|subscription|abonnez-vous|s'abonner|suscríbete|suscríbase|abbonati|abonneer|abonner|abonnera|prenumerera|assine|join|support)\s(?:to\s|à\s|au\s|a\s|op\s|på\s|o\s)?`,
    ),
  ),
  frame(
    'subscribe',
    ' (?:abonnieren|lesen|bestellen)',
    '',
    String.raw`\s(?:abonnieren|lesen|bestellen)\b`,
  ),
  frame(
    'newsletter',
    '(?:get|more|best of|from|with|to date) ',
    any(
      String.raw`\b(?:get|more|best of|stories from|informed with|up to date with|direct from)\s`,
    ),
    String.raw`(?:\s(?:delivered|to|in)\s(?:your|straight)|\s–|\severy|,|\.|$)`,
  ),
  frame(
    'newsletter',
    '(?:sign up|get|join) .*newsletter',
    any(String.raw`(?:^|\s)(?:sign up (?:for|to)|get|join)\s(?:the\s|our\s)?`),
    String.raw`(?:'s?)?\s(?:free\s|daily\s|weekly\s|e-?mail\s)*[Nn]ewsletters?\b`,
  ),
  frame(
    'newsletter',
    '(?:newsletters?|infolettre)$',
    '^',
    String.raw`[\s-](?:[Nn]ewsletters?|[Ii]nfolettre)$`,
  ),
  frame(
    'app',
    '[ -]apps?\\b',
    `(?:${any(String.raw`(?:^|\s)(?:get|download)\s(?:the\s)?`)}|^)`,
    String.raw`[\s-](?:mobile\s|news\s)?(?:[Aa]pps?|APP)\b`,
  ),
  frame(
    'about',
    '^(?:about|contact|inside|über|à propos|qui sommes|acerca|sobre|chi siamo|over|om) ',
    any(
      String.raw`^(?:about|contact|inside|über|à propos de|qui sommes-nous|acerca de|sobre|chi siamo|over|om)\s`,
    ),
    '$',
  ),
  frame(
    'more',
    '^(?:more|mehr|plus|más|mais|altro|meer|mer) ',
    any(
      String.raw`^(?:more|mehr|plus|más|mais|altro|meer|mer)\s(?:from|by|von|aus|de|da|van|från|fra)\s`,
    ),
    '$',
  ),
  frame('search', '^(?:search|shop|visit) ', any(String.raw`^(?:search|shop|visit)\s`), '$'),
];

/** Every place of a line that names an outlet as the one the page belongs to. */
export function outletMentions(line: string): OutletMention[] {
  const straight = line.replace(/’/g, "'");
  return FRAMES.filter(({ word }) => word.test(straight)).flatMap(({ kind, pattern }) =>
    [...straight.matchAll(pattern)].flatMap((match) => {
      const words = match.groups?.['name'];
      if (words === undefined) return [];
      const name = nameOf(words);
      const start = match.index + match[0].indexOf(words);
      return name === '' ? [] : [{ name: line.slice(start, start + name.length), start, kind }];
    }),
  );
}

/** What an outlet sells under its name. */
const PRODUCT =
  /(?:\s(?:Premium|Plus|Pro|PRO|Club|Shop|Store|Jobs|Games|Puzzles|Crosswords?|Insider|Podcasts?|Events|Live|Archives?|newspapers?))+$/u;

/** The name without what goes on behind it: a joining word, a possessive, a full stop, what is sold. */
function nameOf(words: string): string {
  return words
    .replace(/'s?$|'s\s.*$/u, '')
    .replace(
      /\s(?:and|&|und|et|y|e|en|och|og|in|im|am|of|de|the|App|APP|Newsletter|Newsletters)(?:\s.*)?$/u,
      (rest) => (/^\s(?:of|de|&|am)\s\p{Lu}/u.test(rest) ? rest : ''),
    )
    .replace(/\.(?:\s.*)?$/u, '')
    .replace(PRODUCT, '');
}

/** Sections, services and parts of a page that are followed, searched and subscribed to like an outlet. */
const PART =
  /^(?:the\s+)?(?:us|uk|world|politics?|sports?|business|science|technology|tech|health|culture|opinions?|comments?|live|latest|breaking|top|best|all|home|news|newsletters?|video|videos|photos?|podcasts?|stories|team|company|author|our|your|my|this|here|it|them|premium|plus|pro|app|apps|android|ios|iphone|facebook|twitter|terms|privacy|cookies?|help|contact|email|e-mail|account|subscribers?|members?|membership|readers?|editors?|staff|reporters?|journalists?|writers?|website|site|page|wirtschaft|politik|kultur|wissen|panorama|startseite|mehr|uns|nous|politique|société|économie|politica|economia|deportes|deporte|esportes?|cultura|mundo|internet|today|daily|weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|new|now|free|sale|deals|store|shop|jobs|classifieds|crosswords?|games|puzzles|travel|food|style|fashion|lifestyle|entertainment|music|movies|tv|film|books|money|finance|markets|investing|local|national|international|government|congress|parliament|police|university|church|english|deutsch|español|français)$/iu;

/** True for words of a frame that name a part of the page, not an outlet. */
export function isPart(name: string): boolean {
  return PART.test(name);
}
