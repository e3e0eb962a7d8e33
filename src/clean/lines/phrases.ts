/**
 * What the pages around articles say, in the words that news sites of many countries use: one row to a purpose, its
 * phrases in every language of it that is common. No row decides anything alone: each is a feature of the line model,
 * which learns how much it means on which kind of line. Written from knowledge of the trade, not from the texts the
 * model learns from, so that it holds for publishers nobody trained on.
 */
const PHRASES: ReadonlyArray<readonly [string, string]> = [
  [
    'subscribe',
    String.raw`subscrib\w*|sign up|newsletters?|in your inbox|abonnier\w*|abonne\w*|abonnement|infolettre|inscri[vt]\w*|suscr[ií]\w*|bolet[ií]n|iscriviti|assine|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje|tilaa|prenumerera|подпи[сш]\w*|рассылк\w*|abone ol\w*|b[uü]lten\w*|berlangganan|(?:exclusive to|reserved for|already a|for) (?:our )?subscribers?|continue reading|(?:reste|restent) .{1,12} (?:de cet article|à lire)|réservée? aux abonnés|für abonnent\w*|nur für|jetzt (?:testen|freischalten)|solo (?:para suscriptores|per (?:gli )?abbonati)|exclusiv[oa] para|unlimited access`,
  ],
  [
    'support',
    String.raw`donat\w*|support (?:us|our|independent|quality|the)|become a (?:member|supporter|subscriber)|reader[- ]funded|spenden?|unterstützen sie|faire un don|soutenez|dona(?:ci[oó]n)?|apoya|sostieni|steun ons|støtt oss|stöd oss`,
  ],
  [
    'read-on',
    String.raw`read (?:more|also|next|on|the full|our)|see also|also read|more (?:on|from|about|stories|news)|related(?: stories| articles| news| topics| content)?|recommended|most (?:read|popular|viewed|shared)|don[’']t miss|you (?:may|might)(?: also)? like|trending|mehr (?:zum thema|dazu|lesen|über|aus)|lesen sie (?:auch|mehr|hier)|weiterlesen|auch interessant|meistgelesen|das könnte sie|lire (?:aussi|la suite|également)|[àa] lire|voir aussi|sur le même sujet|leer (?:también|más)|lea también|lee también|ver (?:también|más)|te puede interesar|más (?:noticias|información|leíd\w*)|leggi (?:anche|tutto)|per approfondire|potrebbe interessarti|leia (?:também|mais)|veja também|saiba mais|lees (?:ook|meer|verder)|meer over|les (?:også|mer|saken)|läs (?:också|mer|även)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|читайте (?:также|далее)|подробнее|по теме|ayrıca|haberin devamı|ilgili haberler|baca (?:juga|selengkapnya)`,
  ],
  [
    'advert',
    String.raw`(?:story|article|post) continues|continues? (?:below|after)|advertis\w*|sponsored|promoted|paid (?:post|content|partner\w*)|anzeige|werbung|publicit[ée]|publicidad|publicidade|pubblicità|advertentie|annonse?|annonce|mainos|reklam\w*|реклама|iklan`,
  ],
  [
    'follow',
    String.raw`follow (?:us|me|him|her|them|along)?|like us|facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon|reddit|pinterest|snapchat|flipboard|folgen sie|folge uns|suivez|s[ií]guenos|seguici|siga|volg ons|følg|följ|seuraa|подписывайтесь|takip|ikuti`,
  ],
  [
    'post',
    String.raw`\(@\w+\)|pic\.twitter\.com|t\.co/|view (?:this|more) (?:post|on)|a post shared by|tweeted by`,
  ],
  [
    'watch',
    String.raw`watch|listen|podcast|episode|video|vidéo|vídeo|galler(?:y|ies)|galerie|galería|slideshow|photos?|bilder(?:strecke|galerie)?|fotostrecke|live ?stream|\d+ (?:of|von|sur|de|di|/) ?\d+`,
  ],
  [
    'comment',
    String.raw`comments?|repl(?:y|ies)|log ?in|sign in|register|moderat\w+|join the (?:conversation|discussion)|have your say|letters? to the editor|kommentare?|anmelden|einloggen|leserbriefe?|commentaires?|se connecter|comentarios?|comentários?|inicia\w* sesión|commenti?|accedi|reacties|inloggen|kommentarer|logg(?:a)? inn?|комментари\w*|войти|yorum\w*|komentar`,
  ],
  [
    'terms',
    String.raw`cookies?|consent|privacy|terms (?:of|and)|policy|policies|disclaimer|datenschutz\w*|nutzungsbedingungen|impressum|agb|confidentialité|mentions légales|conditions (?:générales|d[’']utilisation)|privacidad|aviso legal|privacidade|termos de|informativa|voorwaarden|personvern|personuppgifter|vilkår|villkor|tietosuoja\w*|конфиденциальност\w*|gizlilik|kebijakan|externe[rn]? inhalte?|drittplattform\w*|personenbezogene\w*|einverstanden|einwilligung|contenus? (?:externes?|tiers)|third[- ]part(?:y|ies)|outside parties`,
  ],
  [
    'commerce',
    String.raw`buy (?:now|it|here)|shop(?:ping)?|deals?|affiliate|commission|coupons?|promo code|gift card|add to cart|free shipping|our picks?|[$€£]\s?\d+(?:[.,]\d\d)? (?:at|from|on|bei)|angebote?|kaufen|gutschein\w*|acheter|bons plans|comprar|ofertas|acquista|offerte|kopen|kjøp|köp|affiliate-\w+|provision|(?:keine )?anlageberatung|investment advice`,
  ],
  [
    'biography',
    String.raw`(?:is|was) (?:an? |the )?(?:\w+[- ]){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist|producer|author|fellow|intern|contributor|photographer)|is the author of|(?:he|she|they) (?:covers|writes|reports)|contact (?:him|her|them|me|the author)|can be reached|e-?mail (?:him|her|me)|about the authors?|ist (?:seit \d+ )?(?:[\wäöüß]+[- ]){0,4}(?:redakteur|reporter|korrespondent|autor|fellow|professor|journalist)\w*|schreibt (?:über|für)|berichtet (?:für|aus)|über (?:den|die) autor\w*|est journaliste|es periodista|è giornalist\w*`,
  ],
  [
    'company',
    String.raw`(?:for (?:more|further) information|for media inquiries|press contact|media contact|visit (?:us|www|http|our))|leading (?:provider|global|supplier)|global (?:provider|leader|solutions)|headquartered|subsidiaries|shareholders|listed on|forward-looking|weitere informationen|pressekontakt|über uns|about us|who we are|contact us|kontakt|contacto|contatti`,
  ],
  [
    'caption',
    String.raw`pictured|\((?:left|right|l|r|centre|center)\)|, (?:far )?(?:left|right|centre|center)(?:,| and)|(?:from|far|at|on the) (?:left|right)|(?:l|r) to (?:r|l)|(?:clockwise|top|bottom) from|file(?: photo| picture| image)?\b ?[-–—:]|(?:in )?this (?:\w+ )?(?:photo|image|picture|illustration|handout|undated|combination)|(?:is|are) (?:seen|pictured|shown|photographed)|seen here|photographed|screenshot|screen ?grab|illustration|artist[’']s|symbol(?:bild|foto)|archiv(?:bild|foto)?|im bild|ici|en la imagen|nella foto|imagen de archivo|en photo|photo d[’'](?:archives|illustration)|op de foto|foto:`,
  ],
  [
    'agency',
    String.raw`getty|afp|reuters|\bap\b|associated press|epa|shutterstock|alamy|istock|unsplash|pixabay|pexels|dpa|picture ?alliance|imago|keystone|ansa|efe|handout|courtesy|submitted|supplied|press association|pa wire|xinhua|bloomberg|sipa|zuma|anadolu|hollandse hoogte|scanpix|ntb|tt nyhetsbyrån|lehtikuva|тасс|риа новости|antara`,
  ],
  [
    'credits',
    String.raw`report(?:ing|ed) by|edit(?:ing|ed) by|writing by|written by|contributed to this|additional reporting|with files from|associated press writers?|the wire services|compiled by|produced by|translated (?:by|from)|redaktion:?|mit material (?:der|von)|\(?avec (?:afp|reuters|agences?)\)?|con información de|fonte|bron:|quelle:|source:`,
  ],
  [
    'notice',
    String.raw`corrections?|clarification|editor[’']s note|this (?:story|article|post|piece) (?:has been|was|is|may|contains?|appears?)|was updated|originally (?:published|appeared)|first published|an earlier version|anmerkung der redaktion|korrektur|hinweis|rectificación|nota de la redacción|note de la rédaction|(?:automatically|künstlich|automatisch) (?:generated|erzeugt|erstellt)|(?:generated|written|summari[sz]ed) by (?:ai|artificial)|ki-generiert|mithilfe künstlicher`,
  ],
  [
    'summary',
    String.raw`key (?:points?|takeaways?|facts)|at a glance|in (?:short|brief|a nutshell)|the (?:gist|essentials)|tl;?dr|summary|highlights|das wichtigste(?: in kürze)?|auf einen blick|zusammenfassung|darum geht[’']s|kurz (?:gesagt|zusammengefasst)|l[’']essentiel|en (?:bref|résumé)|le résumé|en (?:resumen|breve|síntesis)|resumen|claves|em resumo|in (?:breve|sintesi)|in het kort|samenvatting|kort (?:fortalt|oppsummert|om saken|sagt)|sammanfattning|kortversionen|resumé|lyhyesti|w skrócie|кратко|главное`,
  ],
  [
    'live',
    String.raw`\b\d+\s?(?:min(?:ute)?s?|mins|hours?|hrs?|days?) ago|key (?:event|events|moments?|points?|takeaways?)|live (?:updates?|blog|coverage)|liveblog|liveticker|breaking news|just in|updated? (?:at|on)?|en direct|en vivo|in diretta|ao vivo|vor \d+ (?:minuten|stunden|tagen)|il y a \d+|hace \d+`,
  ],
  [
    'application',
    String.raw`download|app store|google play|our app|get the app|notifications?|push|alerts?|app (?:herunterladen|laden)|télécharge\w*|descarga\w*|scarica|baixe|last ned|ladda ner`,
  ],
  [
    'tags',
    String.raw`tags?:?|topics?:?|filed under|keywords?|categories|explore more|more topics|schlagw[oö]rte?r?|themen|stichwort\w*|mots[- ]clés|thèmes|etiquetas|temas|tópicos|argomenti|onderwerpen|trefwoorden|emner|ämnen|aiheet|теги|метки|etiketler`,
  ],
  [
    'speech',
    String.raw`said|says|told|according to|added|stated|announced|explained|warned|argued|claimed|sagte|sagt|erklärte|betonte|laut|zufolge|a (?:déclaré|dit|expliqué|affirmé)|selon|dijo|afirmó|aseguró|según|disse|afirmou|segundo|ha (?:detto|dichiarato|spiegato)|secondo|zei|zegt|aldus|volgens|sa|sier|ifølge|sade|säger|enligt|siger|sanoi|mukaan|powiedział\w*|według|сказал\w*|заявил\w*|по словам|söyledi|dedi|açıkladı|kata|ujar|menurut`,
  ],
  [
    'past',
    String.raw`was|were|had|did|been|\w{3,}ed|war|waren|hatte|wurde|wurden|était|étaient|avait|ont|fue|fueron|había|era|foi|foram|stato|stata|è stat\w|werd|werden|hadde|ble|hade|blev|havde|oli|был\w?|была|oldu|idi`,
  ],
  [
    'reader',
    String.raw`you|your|yours|ihr|ihre[mnrs]?|vous|votre|vos|usted|ustedes|tu|tus|você|seu|sua|tuo|tua|voi|jij|jouw|uw|du|din|ditt|dine|вы|ваш\w*|siz\w*|anda`,
  ],
  [
    'us',
    String.raw`we|our|us|wir|unser\w*|uns|nous|notre|nos|nosotros|nuestr\w+|nós|nosso|nossa|noi|nostr\w|wij|onze|ons|vi|vår\w*|vores|me|мы|наш\w*|biz\w*|kami`,
  ],
  [
    'self',
    String.raw`i|my|me|ich|mein\w*|mich|je|mon|ma|mes|yo|mi|eu|meu|minha|io|mio|mia|ik|mijn|jeg|min|jag|mitt`,
  ],
];

/** The same in scripts that write without spaces, where a phrase has no edges. */
const UNSPACED: ReadonlyArray<readonly [string, RegExp]> = [
  ['subscribe', /ニュースレター|購読|会員登録|有料会員|구독|訂閱|订阅/gu],
  [
    'read-on',
    /関連記事|関連リンク|あわせて読みたい|続きを読む|おすすめ|ランキング|관련\s?기사|더\s?보기|많이 본|추천|相關新聞|延伸閱讀|相关阅读/gu,
  ],
  ['advert', /広告|광고|廣告|广告/gu],
  ['watch', /動画|写真|영상|사진|影片|視頻/gu],
  ['comment', /コメント|ログイン|댓글|로그인|留言|登入/gu],
  ['terms', /利用規約|個人情報|プライバシー|무단|재배포|저작권|隱私|版權/gu],
  ['tags', /タグ|キーワード|태그|標籤/gu],
  ['agency', /共同通信|時事通信|ロイター|연합뉴스|뉴시스|新華社|中央社/gu],
  ['speech', /と(?:話し|述べ|語っ|説明し)|によると|말했다|밝혔다|전했다|表示|指出/gu],
  ['past', /ました|だった|(?:し|っ)た[。」]|했다|였다|이었다/gu],
];

/** Words that open a request to the reader. */
const REQUESTS =
  /^\W*(?:sign|subscribe|follow|click|tap|read|watch|listen|see|check|get|download|join|support|share|tell|send|email|visit|learn|find|discover|explore|try|buy|shop|enter|register|log|please|want|enjoyed?|like|love|have|got|do|are|abonnieren|lesen|klicken|folgen|jetzt|hier|laden|lisez|abonnez|suivez|cliquez|découvrez|lee|lea|suscr[ií]be\w*|haz|descubre|conoce|leggi|iscriviti|scopri|clicca|leia|assine|clique|saiba|lees|klik|volg|les|klikk|læs|läs|klicka|lue|tilaa|читайте|смотрите|подпишитесь)\b/iu;

const TABLE = PHRASES.map(
  ([name, phrases]) =>
    [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, 'giu')] as const,
);

/** Of how many words one must belong to such a phrase for the line to be about nothing else, and to be about it too. */
const DENSE = 8;
const SPARSE = 20;

/**
 * The purposes whose phrases a line holds, by name, with how much of it they are: `3` a word in eight, `2` one in twenty,
 * `1` fewer. A long paragraph may well mention a video; a line of six words that does is there to have it watched.
 * @param words number of the line's words.
 */
export function purposesOf(text: string, words: number): string[] {
  const found: string[] = [];
  for (const [name, pattern] of [...TABLE, ...UNSPACED]) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    found.push(`${name}${count * DENSE >= words ? 3 : count * SPARSE >= words ? 2 : 1}`);
  }
  if (REQUESTS.test(text)) found.push('request');
  return found;
}
