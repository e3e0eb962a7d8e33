/**
 * Names of the months, twelve to a language, forms of one month joined by `/`, blanks inside a name as `_`. The forms
 * are those of CLDR (long names in both cases a date has), with the second set of names Arabic uses in the Levant and
 * the third of the Maghreb. A name with a star is a word of its own as well, and a month only in a date. Croatian is
 * left out: its names are those of other months in Czech and Polish.
 */
export const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar/jänner/jaenner februar/feber märz/maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  af: 'januarie februarie maart april mei junie julie augustus september oktober november desember',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  fi: 'tammikuu/tammikuuta/tammikuun helmikuu/helmikuuta/helmikuun maaliskuu/maaliskuuta/maaliskuun huhtikuu/huhtikuuta/huhtikuun toukokuu/toukokuuta/toukokuun kesäkuu/kesäkuuta/kesäkuun heinäkuu/heinäkuuta/heinäkuun elokuu/elokuuta/elokuun syyskuu/syyskuuta/syyskuun lokakuu/lokakuuta/lokakuun marraskuu/marraskuuta/marraskuun joulukuu/joulukuuta/joulukuun',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  pl: 'styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu październik/października/październiku listopad/listopada/listopadzie grudzień/grudnia/grudniu',
  cs: 'leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu červen/června/červnu červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu listopad/listopadu prosinec/prosince/prosinci',
  sk: 'január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra október/októbra november/novembra december/decembra',
  sl: 'januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra',
  sr: 'januar/januara/јануар/јануара februar/februara/фебруар/фебруара mart/marta/март/марта april/aprila/април/априла maj/maja/мај/маја jun/juna/јун/јуна jul/jula/јул/јула avgust/avgusta/август/августа septembar/septembra/септембар/септембра oktobar/oktobra/октобар/октобра novembar/novembra/новембар/новембра decembar/decembra/децембар/децембра',
  ru: 'январь/января/январе февраль/февраля/феврале март/марта/марте апрель/апреля/апреле май/мая/мае июнь/июня/июне июль/июля/июле август/августа/августе сентябрь/сентября/сентябре октябрь/октября/октябре ноябрь/ноября/ноябре декабрь/декабря/декабре',
  uk: 'січень/січня/січні лютий/лютого/лютому березень/березня/березні квітень/квітня/квітні травень/травня/травні червень/червня/червні липень/липня/липні серпень/серпня/серпні вересень/вересня/вересні жовтень/жовтня/жовтні листопад/листопада/листопаді грудень/грудня/грудні',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'január/januári február/februári március/márciusi április/áprilisi május/májusi június/júniusi július/júliusi augusztus/augusztusi szeptember/szeptemberi október/októberi november/novemberi december/decemberi',
  el: 'ιανουάριος/ιανουαρίου φεβρουάριος/φεβρουαρίου μάρτιος/μαρτίου απρίλιος/απριλίου μάιος/μαΐου ιούνιος/ιουνίου ιούλιος/ιουλίου αύγουστος/αυγούστου σεπτέμβριος/σεπτεμβρίου οκτώβριος/οκτωβρίου νοέμβριος/νοεμβρίου δεκέμβριος/δεκεμβρίου',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  gl: 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  id: 'januari februari/pebruari maret april mei juni juli agustus september oktober november/nopember desember',
  ms: 'januari februari mac* april mei jun julai ogos september oktober november disember',
  fil: 'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ar: 'يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار/اذار أبريل/إبريل/ابريل/نيسان/أفريل مايو/أيار/ايار/ماي* يونيو/يونية/حزيران/جوان* يوليو/يولية/تموز/جويلية أغسطس/اغسطس/آب*/أوت* سبتمبر/أيلول/ايلول أكتوبر/اكتوبر/تشرين_الأول/تشرين_الاول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول/كانون_الاول',
  fa: 'ژانویه فوریه مارس آوریل مه*/می* ژوئن ژوئیه/جولای اوت*/آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  he: 'ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  hi: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  mr: 'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर',
  bn: 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  gu: 'જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર',
  pa: 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  ta: 'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  te: 'జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై/జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్',
  kn: 'ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್',
  ml: 'ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്‌ടോബർ/ഒക്ടോബർ നവംബർ ഡിസംബർ',
};

/** Short forms that mean a month wherever they stand alone. */
export const MONTHS_SHORT =
  'jan/janv/ene feb/febr/fevr mar/mrt/mrz apr/avr may jun jul/juil aug sep/sept oct/okt nov dec/dez';

/** Short forms that are words of their own elsewhere ("set", "out", "des"): months only beside a day and a year. */
export const MONTHS_IN_DATES: readonly string[] = [
  'gen/genn ian xan yan jaan oca sty янв січ јан ιαν ינו׳/בינו׳ जन जाने জানু',
  'fev/febbr veebr shk şub lut фев/февр лют φεβ פבר׳/בפבר׳ फ़र/फर फेब्रु ফেব',
  'mär márc mart mar мар/март бер/берез μαρ',
  'abr ápr pri nis kwi апр квіт/кві απρ אפר׳/באפר׳ एप्रि এপ্রি',
  'mag/magg máj maí trav трав/тра μαϊ',
  'giu haz cze июн черв/чер ιουν jún xuñ iun/iyn qer čvn',
  'lug tem lip июл лип ιουλ júl xul iul/iyl korr čvc juill जुल জুল',
  'ago ag agu/agt/agst ogo ágú ağu sie/sierp авг серп/сер αυγ avg/avq אוג׳/באוג׳ srp gush अग ऑग আগ',
  'set/sett szept sht eyl wrz сен/сент вер/верес σεπ ספט׳/בספט׳ sen सित सप्टें সেপ',
  'out ott eki paź/paźdz окт жовт/жов οκτ אוק׳/באוק׳ tet říj अक्टू ऑक्टो অক্টো',
  'noi/noy nop nën kas lis ноя/нояб/нов лист/лис νοε נוב׳/בנוב׳ नव नोव्हें নভে',
  'déc/dic des dis dets dek dhj ara gru дек груд/гру δεκ дец דצמ׳/בדצמ׳ दिस डिसें ডিসে',
];
