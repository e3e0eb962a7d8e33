/**
 * Classes of common nouns that decide what kind of source a phrase names. General vocabulary of news; a noun
 * in none of the classes is judged by its number alone.
 */

/** Texts and records that can be cited. */
export const DOCUMENT =
  /^(?:report|story|article|account|survey|study|poll|statement|letter|memo|memorandum|document|filing|complaint|lawsuit|indictment|affidavit|statistics?|data|figures?|numbers|analysis|review|investigation|inquiry|audit|book|memoir|email|e-mail|tweet|post|message|transcript|recording|video|footage|record|court (?:papers|documents)|paper|release|notice|bulletin|assessment|findings?|research|census|ruling|order|law|bill|resolution|agreement|website|site|page|look)s?$/i;

/** Words that stand for the news outlet spoken of before. */
export const OUTLET_NOUN =
  /^(?:outlet|newspaper|paper|network|broadcaster|station|magazine|site|website|publication|daily|weekly|tabloid|channel|agency|wire|news agency)$/i;

/** Bodies that speak as one. */
export const BODY_NOUN =
  /^(?:government|administration|ministry|department|police|company|firm|corporation|group|regime|court|campaign|agency|committee|party|union|commission|council|bank|organi[sz]ation|association|institute|university|college|school|hospital|clinic|museum|gallery|brigade|service|authority|airline|railway|regulator|office|army|military|navy|force|forces|team|embassy|parliament|congress|senate|house|cabinet|coalition|board|bureau|charity|watchdog|church|network|foundation|junta|palace|kremlin|pentagon|state)$/i;

/** Words that stand for a body spoken of before. */
export const ANAPHORIC_BODY =
  /^(?:group|organi[sz]ation|company|firm|agency|ministry|department|institute|charity|watchdog|union|party|committee|commission|association|bank|court)$/i;

/** Words that count people without saying who they are. */
export const QUANTIFIER =
  /^(?:many|some|others|several|few|most|both|all|those|observers|everyone|others)$/i;

/** Events that people take part in and reports refer back to. */
export const EVENT_NOUN =
  /^(?:call|conversation|talk|talks|meeting|summit|visit|speech|interview|conference|briefing|rally|debate|hearing|trial|vote|election|referendum|ceremony|attack|strike|raid|assault|bombing|shooting|protest|demonstration|march|riot|crash|collision|fire|blaze|explosion|blast|storm|flood|earthquake|hurricane|match|game|final|race|launch|landing|negotiation|negotiations|dinner|lunch|funeral|wedding|session|inauguration|testimony|deposition|arrest|operation|exercise|ceasefire|deal|signing|announcement|fair|festival|tour|trip|walkout|strike)$/i;

/** Nouns of events that are themselves spoken exchanges: "the exchange", "the conversation" go on with one. */
export const EXCHANGE_NOUN =
  /^(?:call|conversation|exchange|talk|talks|meeting|communication|discussion|interview|summit|negotiations?)$/i;
