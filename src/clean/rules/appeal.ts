import { isReported } from '../reported.js';
import { whole, wordCount, type LineRule } from '../line.js';

/** Sentences by which an outlet asks for money, membership or an address, whatever the article is about. */
const APPEALS: readonly RegExp[] = [
  /\b(?:we|[\p{L}.]+\.(?:com|org|net)|this (?:site|page)|our (?:site|team|partners?)) (?:may|might|could) (?:also )?(?:earn|get|receive) (?:an? )?(?:small |affiliate )?(?:commissions?|share of (?:the )?(?:sale|revenue)|compensation)\b.*\b(?:links?|purchases?|buy|retailers?|article|page)\b/iu,
  /\b(?:if you (?:buy|purchase|click)|(?:bought|purchased) through)\b.*\b(?:commissions?|share of (?:the )?(?:sale|revenue)|compensation)\b/iu,
  /\b(?:affiliate|referral) (?:links?|partner)|\baffiliate-links?\b/iu,
  /^(?:privacy notice|cookie (?:notice|policy)|disclaimer|disclosure)\s*:/iu,
  /\b(?:newsletters? may contain|our privacy (?:policy|notice)|google privacy policy|recaptcha)\b/iu,
  /\bif you (?:enjoyed|liked|value|appreciate|found) (?:this|our|what)\b.*\b(?:join|subscribe|support|donat|share|sign up|consider|proposition)/iu,
  /\b(?:please )?consider (?:donating|subscribing|supporting us|becoming an? (?:member|subscriber|supporter)|making a (?:donation|contribution))\b/iu,
  /\bsubscribe (?:now|today|here)\b|^become an? (?:member|subscriber|supporter)\b|\bstart your free trial\b/iu,
  /^(?:already (?:an? (?:subscriber|member)|have an? (?:account|subscription))|bereits (?:abonnent|registriert)|déjà abonnée?|(?:¿)?ya (?:eres|es) suscriptora?|já é assinante|sei già abbonat[oa]|al abonnee)(?!\p{L}).{0,40}$/iu,
  /^stay (?:informed|up to date|up-to-date|connected|on top)\b.*\b(?:with|by)\b.*\b(?:subscri|newsletter|app|sign|follow|journalism)/iu,
  /\b(?:jetzt (?:kostenlos )?(?:abonnieren|anmelden|testen)|unterstützen sie (?:uns|unseren)|newsletter (?:informiert|anmelden|abonnieren))\b/iu,
  /\b(?:abonnez-vous|soutenez-nous|inscrivez-vous à (?:notre|la)|réservée? aux abonnés|il vous reste [\d,.]+ ?% de cet article)/iu,
  /\b(?:suscríbete|apúntate a (?:nuestra|la)|apoya (?:nuestro|el)|contenido exclusivo para)\b/iu,
  /\b(?:iscriviti alla (?:nostra )?newsletter|abbonati (?:ora|subito)|assine (?:já|agora|a nossa))\b/iu,
];
const LONGEST = 110;

/** An appeal to the reader for a subscription, a gift or a purchase. */
export const appeal: LineRule = {
  id: 'appeal',
  label: (line) =>
    wordCount(line.text) <= LONGEST &&
    !isReported(line.text) &&
    APPEALS.some((one) => one.test(line.text))
      ? whole(line, 'promo', 0.9)
      : null,
};
