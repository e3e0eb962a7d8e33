/** "All rights reserved", "do not reproduce without permission" in the languages of the Latin, Cyrillic, Greek, Arabic and East Asian press. */
const RESERVATIONS: readonly string[] = [
  // English
  String.raw`all (?:\p{L}+ )?rights (?:are )?reserved`,
  String.raw`do not (?:re)?(?:produce|publish|print|distribute|copy)`,
  String.raw`(?:may|must|can) ?not be (?:re)?(?:produced|published|copied|printed|distributed|used|broadcast)`,
  String.raw`no (?:part of .{1,60} may be )?reproduc(?:tion|ed)(?: .{0,40}without)?`,
  String.raw`(?:reproduction|republication|redistribution|reprinting)(?: \p{L}+){0,8} (?:is |are )?(?:strictly |expressly )?(?:prohibited|forbidden|not permitted)`,
  String.raw`not (?:to be|for) (?:republication|republished|reproduced|reproduction|redistribution)`,
  // German
  String.raw`alle rechte (?:sind )?vorbehalten`,
  String.raw`(?:nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|weiterverwendung)(?:,? [\p{L}-]+){0,9},? (?:verboten|untersagt|nicht gestattet|nicht erlaubt|nur mit)`,
  // French
  String.raw`tous (?:les )?droits (?:de reproduction )?(?:sont )?réservés`,
  String.raw`(?:toute )?reproduction(?: \p{L}+){0,5} (?:est )?(?:strictement )?interdite`,
  // Spanish, Catalan, Galician
  String.raw`(?:todos )?los derechos (?:están )?reservados`,
  String.raw`tots els drets reservats`,
  String.raw`todos os dereitos reservados`,
  String.raw`(?:queda )?(?:terminantemente )?prohibida (?:la|su) (?:reproducción|difusión)`,
  // Portuguese
  String.raw`todos os direitos (?:são )?reservados`,
  String.raw`(?:é )?proibida (?:a )?(?:reprodução|republicação)|reprodução(?: \p{L}+){0,3} proibida`,
  // Italian, Romanian
  String.raw`tutti i diritti (?:sono )?riservati|diritti riservati|riproduzione (?:riservata|vietata)|(?:è )?vietata la riproduzione`,
  String.raw`toate drepturile (?:sunt )?rezervate`,
  // Dutch, Afrikaans
  String.raw`alle rechten voorbehouden|alle regte voorbehou|niets uit deze (?:uitgave|website)(?: \p{L}+){0,6} worden`,
  // Scandinavian, Icelandic, Finnish, Estonian
  String.raw`alla rättigheter (?:är )?(?:reserverade|förbehålln?a)|med ensamrätt|eftertryck förbjude[nt]|mångfaldigande(?: \p{L}+){0,4} förbjude[nt]`,
  String.raw`alle rettigheter (?:er )?(?:reservert|reserveret|forbehold[te]*|forbeholdt)|ettertrykk(?: \p{L}+){0,4} (?:forbudt|ikke tillatt)|eftertryk(?: \p{L}+){0,4} forbudt|må ikke (?:gjengis|gengives|kopieres)`,
  String.raw`öll réttindi áskilin|kaikki oikeudet pidätetään|kõik õigused kaitstud`,
  // Slavic, Baltic, Hungarian
  String.raw`wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|(?:kopiowanie|przedruk|rozpowszechnianie)(?: \p{L}+){0,6} zabronion[ea]`,
  String.raw`všechna práva vyhrazena|všetky práva vyhradené|sva prava (?:su )?(?:pridržana|zadržana)|vse pravice pridržane`,
  String.raw`все права (?:защищены|сохранены)|перепечатка(?: \p{L}+){0,6} (?:запрещена|запрещается)|(?:всі|усі) права (?:захищено|захищені)|всички права запазени|сва права (?:су )?задржана`,
  String.raw`visas tiesības aizsargātas|visos teisės saugomos|minden jog fenntartva`,
  // Greek, Turkish, Arabic, Persian, Hebrew, Indonesian, Vietnamese
  String.raw`(?:με )?επιφύλαξη παντός (?:νόμιμου )?δικαιώματος`,
  String.raw`(?:tüm|her) hakkı? ?(?:ları)? ?saklıdır|tüm hakları saklıdır`,
  String.raw`جميع الحقوق محفوظة|(?:تمام|کلیه) حقوق .{0,30}محفوظ|כל הזכויות שמורות`,
  String.raw`hak cipta dilindungi|dilarang (?:memperbanyak|menyalin)|giữ bản quyền`,
  // Hindi, Japanese, Chinese, Korean
  String.raw`सर्वाधिकार सुरक्षित`,
  String.raw`無断(?:転載|複製|使用)|禁無断転載|版权所有|版權所有|未经.{0,8}(?:许可|授权)|未經.{0,8}(?:許可|授權)|無断での.{0,10}禁|무단\s?전재|무단\s?복제`,
];

const RESERVED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RESERVATIONS.join('|')})(?![\\p{Ll}])`, 'iu');

/** Where a notice begins to reserve rights or forbids reproduction, and where those words end; null where it does not. */
export function reservationIn(notice: string): { start: number; end: number } | null {
  const match = RESERVED.exec(notice);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
