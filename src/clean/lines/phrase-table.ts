/**
 * What the pages around articles say, in the words that news sites of many countries use: one row to a purpose, its
 * phrases in every language of it that is common. No row decides anything alone: each is a feature of the line model,
 * which learns how much it means on which kind of line. Written from knowledge of the trade, not from the texts the
 * model learns from, so that it holds for publishers nobody trained on.
 */
export const PHRASES: ReadonlyArray<readonly [string, readonly string[]]> = [
  [
    'subscribe',
    [
      String.raw`subscrib\w*|sign up|newsletters?|in your inbox|abonnier\w*|abonne\w*|abonnement`,
      String.raw`infolettre|inscri[vt]\w*|suscr[ií]\w*|bolet[ií]n|iscriviti|assine|nieuwsbrief`,
      String.raw`nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje|tilaa|prenumerera|подпи[сш]\w*|рассылк\w*`,
      String.raw`abone ol\w*|b[uü]lten\w*|berlangganan`,
      String.raw`(?:exclusive to|reserved for|already a|for) (?:our )?subscribers?|continue reading`,
      String.raw`(?:reste|restent) .{1,12} (?:de cet article|à lire)|réservée? aux abonnés`,
      String.raw`für abonnent\w*|nur für|jetzt (?:testen|freischalten)`,
      String.raw`solo (?:para suscriptores|per (?:gli )?abbonati)|exclusiv[oa] para|unlimited access`,
    ],
  ],
  [
    'support',
    [
      String.raw`donat\w*|support (?:us|our|independent|quality|the)`,
      String.raw`become a (?:member|supporter|subscriber)|reader[- ]funded|spenden?|unterstützen sie`,
      String.raw`faire un don|soutenez|dona(?:ci[oó]n)?|apoya|sostieni|steun ons|støtt oss|stöd oss`,
    ],
  ],
  [
    'read-on',
    [
      String.raw`read (?:more|also|next|on|the full|our)|see also|also read`,
      String.raw`more (?:on|from|about|stories|news)`,
      String.raw`related(?: stories| articles| news| topics| content)?|recommended`,
      String.raw`most (?:read|popular|viewed|shared)|don[’']t miss|you (?:may|might)(?: also)? like`,
      String.raw`trending|mehr (?:zum thema|dazu|lesen|über|aus)|lesen sie (?:auch|mehr|hier)|weiterlesen`,
      String.raw`auch interessant|meistgelesen|das könnte sie|lire (?:aussi|la suite|également)|[àa] lire`,
      String.raw`voir aussi|sur le même sujet|leer (?:también|más)|lea también|lee también`,
      String.raw`ver (?:también|más)|te puede interesar|más (?:noticias|información|leíd\w*)`,
      String.raw`leggi (?:anche|tutto)|per approfondire|potrebbe interessarti|leia (?:também|mais)`,
      String.raw`veja também|saiba mais|lees (?:ook|meer|verder)|meer over|les (?:også|mer|saken)`,
      String.raw`läs (?:också|mer|även)|læs (?:også|mere)|lue (?:myös|lisää)`,
      String.raw`czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|читайте (?:также|далее)`,
      String.raw`подробнее|по теме|ayrıca|haberin devamı|ilgili haberler|baca (?:juga|selengkapnya)`,
    ],
  ],
  [
    'advert',
    [
      String.raw`(?:story|article|post) continues|continues? (?:below|after)|advertis\w*|sponsored`,
      String.raw`promoted|paid (?:post|content|partner\w*)|anzeige|werbung|publicit[ée]|publicidad`,
      String.raw`publicidade|pubblicità|advertentie|annonse?|annonce|mainos|reklam\w*|реклама|iklan`,
    ],
  ],
  [
    'follow',
    [
      String.raw`follow (?:us|me|him|her|them|along)?|like us|facebook|twitter|instagram|whatsapp`,
      String.raw`telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon|reddit|pinterest|snapchat`,
      String.raw`flipboard|folgen sie|folge uns|suivez|s[ií]guenos|seguici|siga|volg ons|følg|följ|seuraa`,
      String.raw`подписывайтесь|takip|ikuti`,
    ],
  ],
  [
    'post',
    [
      String.raw`\(@\w+\)|pic\.twitter\.com|t\.co/|view (?:this|more) (?:post|on)|a post shared by`,
      String.raw`tweeted by`,
    ],
  ],
  [
    'watch',
    [
      String.raw`watch|listen|podcast|episode|video|vidéo|vídeo|galler(?:y|ies)|galerie|galería|slideshow`,
      String.raw`photos?|bilder(?:strecke|galerie)?|fotostrecke|live ?stream`,
      String.raw`\d+ (?:of|von|sur|de|di|/) ?\d+`,
    ],
  ],
  [
    'comment',
    [
      String.raw`comments?|repl(?:y|ies)|log ?in|sign in|register|moderat\w+`,
      String.raw`join the (?:conversation|discussion)|have your say|letters? to the editor|kommentare?`,
      String.raw`anmelden|einloggen|leserbriefe?|commentaires?|se connecter|comentarios?|comentários?`,
      String.raw`inicia\w* sesión|commenti?|accedi|reacties|inloggen|kommentarer|logg(?:a)? inn?`,
      String.raw`комментари\w*|войти|yorum\w*|komentar`,
    ],
  ],
  [
    'terms',
    [
      String.raw`cookies?|consent|privacy|terms (?:of|and)|policy|policies|disclaimer|datenschutz\w*`,
      String.raw`nutzungsbedingungen|impressum|agb|confidentialité|mentions légales`,
      String.raw`conditions (?:générales|d[’']utilisation)|privacidad|aviso legal|privacidade|termos de`,
      String.raw`informativa|voorwaarden|personvern|personuppgifter|vilkår|villkor|tietosuoja\w*`,
      String.raw`конфиденциальност\w*|gizlilik|kebijakan|externe[rn]? inhalte?|drittplattform\w*`,
      String.raw`personenbezogene\w*|einverstanden|einwilligung|contenus? (?:externes?|tiers)`,
      String.raw`third[- ]part(?:y|ies)|outside parties`,
    ],
  ],
  [
    'commerce',
    [
      String.raw`buy (?:now|it|here)|shop(?:ping)?|deals?|affiliate|commission|coupons?|promo code`,
      String.raw`gift card|add to cart|free shipping|our picks?`,
      String.raw`[$€£]\s?\d+(?:[.,]\d\d)? (?:at|from|on|bei)|angebote?|kaufen|gutschein\w*|acheter`,
      String.raw`bons plans|comprar|ofertas|acquista|offerte|kopen|kjøp|köp|affiliate-\w+|provision`,
      String.raw`(?:keine )?anlageberatung|investment advice`,
    ],
  ],
  [
    'biography',
    [
      String.raw`(?:is|was) (?:an? |the )?(?:\w+[- ]){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist|producer|author|fellow|intern|contributor|photographer)`,
      String.raw`is the author of|(?:he|she|they) (?:covers|writes|reports)`,
      String.raw`contact (?:him|her|them|me|the author)|can be reached|e-?mail (?:him|her|me)`,
      String.raw`about the authors?`,
      String.raw`ist (?:seit \d+ )?(?:[\wäöüß]+[- ]){0,4}(?:redakteur|reporter|korrespondent|autor|fellow|professor|journalist)\w*`,
      String.raw`schreibt (?:über|für)|berichtet (?:für|aus)|über (?:den|die) autor\w*|est journaliste`,
      String.raw`es periodista|è giornalist\w*`,
    ],
  ],
  [
    'company',
    [
      String.raw`(?:for (?:more|further) information|for media inquiries|press contact|media contact|visit (?:us|www|http|our))`,
      String.raw`leading (?:provider|global|supplier)|global (?:provider|leader|solutions)|headquartered`,
      String.raw`subsidiaries|shareholders|listed on|forward-looking|weitere informationen|pressekontakt`,
      String.raw`über uns|about us|who we are|contact us|kontakt|contacto|contatti`,
    ],
  ],
  [
    'caption',
    [
      String.raw`pictured|\((?:left|right|l|r|centre|center)\)`,
      String.raw`, (?:far )?(?:left|right|centre|center)(?:,| and)|(?:from|far|at|on the) (?:left|right)`,
      String.raw`(?:l|r) to (?:r|l)|(?:clockwise|top|bottom) from`,
      String.raw`file(?: photo| picture| image)?\b ?[-–—:]`,
      String.raw`(?:in )?this (?:\w+ )?(?:photo|image|picture|illustration|handout|undated|combination)`,
      String.raw`(?:is|are) (?:seen|pictured|shown|photographed)|seen here|photographed|screenshot`,
      String.raw`screen ?grab|illustration|artist[’']s|symbol(?:bild|foto)|archiv(?:bild|foto)?|im bild`,
      String.raw`ici|en la imagen|nella foto|imagen de archivo|en photo`,
      String.raw`photo d[’'](?:archives|illustration)|op de foto|foto:`,
    ],
  ],
  [
    'agency',
    [
      String.raw`getty|afp|reuters|\bap\b|associated press|epa|shutterstock|alamy|istock|unsplash|pixabay`,
      String.raw`pexels|dpa|picture ?alliance|imago|keystone|ansa|efe|handout|courtesy|submitted|supplied`,
      String.raw`press association|pa wire|xinhua|bloomberg|sipa|zuma|anadolu|hollandse hoogte|scanpix`,
      String.raw`ntb|tt nyhetsbyrån|lehtikuva|тасс|риа новости|antara`,
    ],
  ],
  [
    'credits',
    [
      String.raw`report(?:ing|ed) by|edit(?:ing|ed) by|writing by|written by|contributed to this`,
      String.raw`additional reporting|with files from|associated press writers?|the wire services`,
      String.raw`compiled by|produced by|translated (?:by|from)|redaktion:?|mit material (?:der|von)`,
      String.raw`\(?avec (?:afp|reuters|agences?)\)?|con información de|fonte|bron:|quelle:|source:`,
    ],
  ],
  [
    'notice',
    [
      String.raw`corrections?|clarification|editor[’']s note`,
      String.raw`this (?:story|article|post|piece) (?:has been|was|is|may|contains?|appears?)|was updated`,
      String.raw`originally (?:published|appeared)|first published|an earlier version`,
      String.raw`anmerkung der redaktion|korrektur|hinweis|rectificación|nota de la redacción`,
      String.raw`note de la rédaction`,
      String.raw`(?:automatically|künstlich|automatisch) (?:generated|erzeugt|erstellt)`,
      String.raw`(?:generated|written|summari[sz]ed) by (?:ai|artificial)|ki-generiert`,
      String.raw`mithilfe künstlicher`,
    ],
  ],
  [
    'summary',
    [
      String.raw`key (?:points?|takeaways?|facts)|at a glance|in (?:short|brief|a nutshell)`,
      String.raw`the (?:gist|essentials)|tl;?dr|summary|highlights|das wichtigste(?: in kürze)?`,
      String.raw`auf einen blick|zusammenfassung|darum geht[’']s|kurz (?:gesagt|zusammengefasst)`,
      String.raw`l[’']essentiel|en (?:bref|résumé)|le résumé|en (?:resumen|breve|síntesis)|resumen|claves`,
      String.raw`em resumo|in (?:breve|sintesi)|in het kort|samenvatting`,
      String.raw`kort (?:fortalt|oppsummert|om saken|sagt)|sammanfattning|kortversionen|resumé|lyhyesti`,
      String.raw`w skrócie|кратко|главное`,
    ],
  ],
  [
    'live',
    [
      String.raw`\b\d+\s?(?:min(?:ute)?s?|mins|hours?|hrs?|days?) ago`,
      String.raw`key (?:event|events|moments?|points?|takeaways?)|live (?:updates?|blog|coverage)`,
      String.raw`liveblog|liveticker|breaking news|just in|updated? (?:at|on)?|en direct|en vivo`,
      String.raw`in diretta|ao vivo|vor \d+ (?:minuten|stunden|tagen)|il y a \d+|hace \d+`,
    ],
  ],
  [
    'application',
    [
      String.raw`download|app store|google play|our app|get the app|notifications?|push|alerts?`,
      String.raw`app (?:herunterladen|laden)|télécharge\w*|descarga\w*|scarica|baixe|last ned|ladda ner`,
    ],
  ],
  [
    'tags',
    [
      String.raw`tags?:?|topics?:?|filed under|keywords?|categories|explore more|more topics`,
      String.raw`schlagw[oö]rte?r?|themen|stichwort\w*|mots[- ]clés|thèmes|etiquetas|temas|tópicos`,
      String.raw`argomenti|onderwerpen|trefwoorden|emner|ämnen|aiheet|теги|метки|etiketler`,
    ],
  ],
  [
    'speech',
    [
      String.raw`said|says|told|according to|added|stated|announced|explained|warned|argued|claimed|sagte`,
      String.raw`sagt|erklärte|betonte|laut|zufolge|a (?:déclaré|dit|expliqué|affirmé)|selon|dijo|afirmó`,
      String.raw`aseguró|según|disse|afirmou|segundo|ha (?:detto|dichiarato|spiegato)|secondo|zei|zegt`,
      String.raw`aldus|volgens|sa|sier|ifølge|sade|säger|enligt|siger|sanoi|mukaan|powiedział\w*|według`,
      String.raw`сказал\w*|заявил\w*|по словам|söyledi|dedi|açıkladı|kata|ujar|menurut`,
    ],
  ],
  [
    'past',
    [
      String.raw`was|were|had|did|been|\w{3,}ed|war|waren|hatte|wurde|wurden|était|étaient|avait|ont|fue`,
      String.raw`fueron|había|era|foi|foram|stato|stata|è stat\w|werd|werden|hadde|ble|hade|blev|havde`,
      String.raw`oli|был\w?|была|oldu|idi`,
    ],
  ],
  [
    'reader',
    [
      String.raw`you|your|yours|ihr|ihre[mnrs]?|vous|votre|vos|usted|ustedes|tu|tus|você|seu|sua|tuo|tua`,
      String.raw`voi|jij|jouw|uw|du|din|ditt|dine|вы|ваш\w*|siz\w*|anda`,
    ],
  ],
  [
    'us',
    [
      String.raw`we|our|us|wir|unser\w*|uns|nous|notre|nos|nosotros|nuestr\w+|nós|nosso|nossa|noi|nostr\w`,
      String.raw`wij|onze|ons|vi|vår\w*|vores|me|мы|наш\w*|biz\w*|kami`,
    ],
  ],
  [
    'self',
    [
      String.raw`i|my|me|ich|mein\w*|mich|je|mon|ma|mes|yo|mi|eu|meu|minha|io|mio|mia|ik|mijn|jeg|min|jag`,
      String.raw`mitt`,
    ],
  ],
];

/** The same in scripts that write without spaces, where a phrase has no edges. */
export const UNSPACED: ReadonlyArray<readonly [string, RegExp]> = [
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
