/** Short articles of our own in many languages, two of each, for tests of encodings and of damage. */
export const ARTICLES: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The ferry across the fjord will stop sailing on Friday, the council said. "We can no longer pay for it," the mayor told the café owners who came to protest.\nThe last crossing costs £4 and leaves at noon, so the naïve hope of a rescue is over, a clerk said.',
    'The museum’s new director, Zoë Brontë, told reporters that “the façade will be finished in May”. Her deputy, José Peña, was less sure – costs have risen by £2m.\nMüller & Søn, the builders, did not answer our questions.',
  ],
  fr: [
    'Le bac qui traverse la rivière s\'arrêtera vendredi, a annoncé la mairie. "Nous ne pouvons plus le payer", a déclaré le maire aux pêcheurs réunis près du château.\nLa dernière traversée, prévue à midi, coûtera quatre euros ; où iront ensuite les élèves, personne ne le sait.',
    'La directrice du musée, Hélène Lefèvre, a affirmé que « la façade sera achevée en mai ». Son adjoint n’en est pas si sûr : les coûts ont déjà grimpé de deux millions d’euros, là où l’on espérait économiser.\nÀ l’été, une enquête sera ouverte, a-t-il ajouté… Le bâtiment, hérité d’un industriel, abrite des œuvres du siècle passé.',
  ],
  de: [
    'Die Fähre über den Fluss wird am Freitag eingestellt, teilte die Stadt mit. "Wir können sie nicht länger bezahlen", sagte der Bürgermeister den Händlern auf dem großen Platz.\nDie letzte Überfahrt beginnt um zwölf Uhr und kostet vier Euro, für Schüler ist sie kostenlos.',
    'Die neue Direktorin des Museums, Jördis Weiß, sagte, „die Fassade wird im Mai fertig“. Ihr Stellvertreter ist sich da nicht so sicher – die Kosten sind um zwei Millionen Euro gestiegen.\nÜber eine Prüfung wird nächste Woche entschieden, hieß es aus dem Rathaus. Die Bürger müssen sich gedulden.',
  ],
  es: [
    'El transbordador que cruza la ría dejará de navegar el viernes, anunció el ayuntamiento. "Ya no podemos pagarlo", dijo el alcalde a los pescadores de la región.\n¿Quién llevará mañana a los niños a la escuela? La última travesía saldrá a mediodía y costará cuatro euros, según la compañía.',
    'La nueva directora del museo, Begoña Ibáñez, aseguró que “la fachada estará terminada en mayo”. Su adjunto no está tan seguro: los costes han subido dos millones de euros.\n¿Habrá una investigación? Según fuentes municipales, se decidirá la próxima semana; los vecinos piden más información.',
  ],
  pt: [
    'A balsa que atravessa a baía deixará de navegar na sexta-feira, informou a câmara. "Já não podemos pagá-la", disse o presidente às famílias da região.\nA última travessia sairá ao meio-dia e custará quatro euros; não há solução à vista para os alunos das escolas, segundo a associação.',
    'A nova diretora do museu, Conceição Simões, garantiu que “a fachada estará pronta em maio”. O adjunto não tem tanta certeza: os custos subiram dois milhões de euros.\nHaverá investigação? Segundo a câmara, a decisão será tomada na próxima semana, após reunião com os cidadãos.',
  ],
  it: [
    'Il traghetto che attraversa la baia cesserà di navigare venerdì, ha annunciato il comune. "Non possiamo più pagarlo", ha detto la sindaca ai pescatori della città.\nL\'ultima corsa partirà a mezzogiorno e costerà quattro euro; perché così tardi, nessuno lo sa.',
    'La nuova direttrice del museo ha assicurato che “la facciata sarà finita entro maggio”. Il suo vice non è così sicuro: i costi sono già saliti di due milioni di euro.\nCi sarà un’inchiesta? Lo si deciderà la settimana prossima, perché la città vuole più chiarezza, ha detto l’assessore.',
  ],
  nl: [
    'De veerboot over de rivier stopt vrijdag, meldt de gemeente. "We kunnen hem niet langer betalen", zei de burgemeester tegen de cafébazen en de ondernemers van één wijk.\nDe laatste overtocht vertrekt om twaalf uur en kost vier euro; scholieren varen gratis mee, aldus de reünie van vissers.',
    'De nieuwe directeur van het museum zei dat “de gevel in mei klaar is”. Haar adjunct is daar niet zo zeker van: de kosten zijn met twee miljoen euro gestegen, en dat is één reden tot zorg.\nOf er een onderzoek komt, beslist de coördinator volgende week; de gemeenteraad wil meer informatie over de financiën van de reünie.',
  ],
  sv: [
    'Färjan över sundet slutar gå på fredag, meddelar kommunen. "Vi har inte längre råd med den", sade borgmästaren till fiskarna som väntade på ön.\nDen sista överfarten går klockan tolv och kostar fyra euro, men för skolbarn är den gratis enligt rederiet.',
    'Museets nya chef, Åsa Björk, sade att ”fasaden blir färdig i maj”. Hennes ställföreträdare är inte lika säker – kostnaderna har ökat med två miljoner euro.\nOm det blir en utredning avgörs nästa vecka, enligt kommunen. Invånarna väntar på besked från både ägare och byggföretag.',
  ],
  da: [
    'Færgen over sundet holder op med at sejle på fredag, oplyser kommunen. "Vi har ikke længere råd til den", sagde borgmesteren til fiskerne på øen.\nDen sidste overfart går klokken tolv og koster fire euro, men for skolebørn er den gratis, siger rederiet.',
    'Museets nye direktør, Kirstine Sørbæk, sagde, at »facaden bliver færdig i maj«. Hendes stedfortræder er ikke lige så sikker – udgifterne er steget med to millioner euro.\nOm der kommer en undersøgelse, afgøres i næste uge, oplyser kommunen. Både ejere og håndværkere må vente på svar.',
  ],
  fi: [
    'Lautta salmen yli lopettaa kulkemisen perjantaina, kaupunki kertoo. "Meillä ei ole siihen enää varaa", pormestari sanoi kalastajille, jotka odottivat rannalla.\nViimeinen ylitys lähtee kello kaksitoista ja maksaa neljä euroa, mutta koululaisille se on ilmainen, yhtiö lisää.',
    'Museon uusi johtaja sanoi, että ”julkisivu valmistuu toukokuussa”. Hänen sijaisensa ei ole yhtä varma: kustannukset ovat nousseet kahdella miljoonalla eurolla.\nTutkinnasta päätetään ensi viikolla, kaupungilta kerrotaan. Äänestäjät odottavat selvyyttä, ja myös rakennusyhtiö pyysi lisää aikaa.',
  ],
  pl: [
    'Prom przez rzekę przestanie kursować w piątek, poinformował urząd miasta. "Nie możemy już za niego płacić", powiedział burmistrz rybakom, którzy przyszli na nabrzeże.\nOstatni rejs odbędzie się w południe i będzie kosztował cztery złote, a uczniowie popłyną bezpłatnie, twierdzi spółka żeglugowa.',
    'Nowa dyrektorka muzeum, Łucja Święcicka, zapewniła, że „elewacja będzie gotowa w maju”. Jej zastępca nie jest tego pewien – koszty wzrosły o dwa miliony złotych.\nCzy będzie śledztwo, okaże się w przyszłym tygodniu, usłyszeliśmy w ratuszu. Mieszkańcy żądają wyjaśnień od właściciela gmachu.',
  ],
  cs: [
    'Přívoz přes řeku přestane v pátek jezdit, oznámila radnice. "Už ho nemůžeme platit," řekl starosta rybářům, kteří přišli na nábřeží.\nPoslední plavba začne v poledne a bude stát čtyři koruny, školáci pojedou zdarma, uvedla loďařská společnost. Žádné další řešení město zatím nehledá.',
    'Nová ředitelka muzea Božena Růžičková ujistila, že „fasáda bude hotová v květnu“. Její zástupce si tím není tak jistý – náklady stouply o dva miliony eur.\nZda přijde vyšetřování, se rozhodne příští týden, zaznělo z radnice. Obyvatelé žádají vysvětlení od majitele budovy i od stavební firmy.',
  ],
  hu: [
    'A folyót átszelő komp pénteken leáll, közölte a városháza. "Nem tudjuk tovább fizetni", mondta a polgármester a halászoknak, akik a kikötőben gyűltek össze.\nAz utolsó járat délben indul, és négy euróba kerül; a diákok ingyen utazhatnak, tette hozzá a hajózási társaság. Több megoldást nem keresnek, erősítette meg a szóvivő.',
    'A múzeum új igazgatója, Szűcs Erzsébet azt állította, hogy „a homlokzat májusra elkészül”. A helyettese nem ilyen biztos ebben – a költségek kétmillió euróval nőttek.\nHogy lesz-e vizsgálat, a jövő héten dől el, mondták a városházán. A lakók több felvilágosítást várnak az építő cégtől, és türelmük fogy.',
  ],
  hr: [
    'Trajekt preko rijeke prestat će voziti u petak, priopćila je gradska uprava. "Više ga ne možemo plaćati", rekao je gradonačelnik ribarima koji su došli na rivu.\nPosljednja vožnja počinje u podne i stajat će četiri eura, a učenici će putovati besplatno, kaže tvrtka. Rješenje se još ne traži.',
    'Nova ravnateljica muzeja, Đurđica Šimić, ustvrdila je da će „pročelje biti gotovo u svibnju“. Njezin zamjenik nije tako siguran – troškovi su porasli za dva milijuna eura.\nHoće li biti istrage, odlučit će se sljedeći tjedan, doznajemo u gradskoj vijećnici. Građani traže više odgovora od vlasnika.',
  ],
  ro: [
    'Bacul care traversează râul se va opri vineri, a anunțat primăria. "Nu îl mai putem plăti", a spus primarul pescarilor veniți pe chei.\nUltima traversare pleacă la amiază și costă patru euro, iar elevii vor călători gratuit, susține compania. Nicio altă soluție nu este căutată în acest moment.',
    'Noua directoare a muzeului a declarat că fațada va fi gata în mai. Adjunctul ei nu este la fel de sigur: costurile au crescut deja cu două milioane de euro.\nDacă va fi deschisă o anchetă se va decide săptămâna viitoare, potrivit primăriei.',
  ],
  ru: [
    'Паром через реку перестанет ходить в пятницу, сообщила мэрия. "Мы больше не можем за него платить", сказал мэр рыбакам, которые пришли на набережную.\nПоследний рейс отправится в полдень и будет стоить четыре евро, а школьники поедут бесплатно, утверждает компания.',
    'Новый директор музея Зоя Щербакова заверила, что «фасад будет готов в мае». Её заместитель в этом не так уверен: расходы уже выросли на два миллиона евро.\nБудет ли расследование, решат на следующей неделе, объяснили в мэрии. Жители ждут ответов от владельца здания.',
  ],
  uk: [
    'Пором через річку перестане ходити у п\'ятницю, повідомила мерія. "Ми більше не можемо за нього платити", сказав мер рибалкам, які прийшли на набережну.\nОстанній рейс вирушить опівдні й коштуватиме чотири євро, а школярі їхатимуть безкоштовно, стверджує компанія. Інших рішень її керівництво не шукає.',
    'Нова директорка музею Їлена Щербань запевнила, що «фасад буде готовий у травні». Її заступник не такий упевнений: витрати вже зросли на два мільйони євро.\nЧи буде розслідування, вирішать наступного тижня, пояснили в мерії. Жителі чекають відповідей від власника будівлі.',
  ],
  bg: [
    'Фериботът през реката ще спре да се движи в петък, съобщи общината. "Вече не можем да го плащаме", каза кметът на рибарите, които дойдоха на кея.\nПоследният курс тръгва на обяд и ще струва четири евро, а учениците ще пътуват безплатно, твърди дружеството.',
    'Новата директорка на музея Цветанка Йорданова увери, че „фасадата ще бъде готова през май“. Заместникът ѝ не е толкова сигурен: разходите вече са нараснали с два милиона евро.\nДали ще има разследване, ще се реши следващата седмица, обясниха от кметството.',
  ],
  sr: [
    'Скела преко реке престаће да саобраћа у петак, саопштила је градска управа. "Више не можемо да је плаћамо", рекао је градоначелник рибарима који су дошли на кеј.\nПоследња вожња полази у подне и коштаће четири евра, а ученици ће путовати бесплатно, тврди предузеће.',
    'Нова директорка музеја Љубица Ђорђевић тврди да ће „фасада бити готова у мају“. Њен заменик није тако сигуран: трошкови су већ порасли за два милиона евра.\nДа ли ће бити истраге, одлучиће се следеће недеље, кажу у градској кући. Грађани чекају одговоре од власника зграде.',
  ],
  el: [
    'Το πορθμείο που διασχίζει τον κόλπο θα σταματήσει την Παρασκευή, ανακοίνωσε ο δήμος. "Δεν μπορούμε πια να το πληρώνουμε", είπε ο δήμαρχος στους ψαράδες που ήρθαν στην προκυμαία.\nΤο τελευταίο δρομολόγιο φεύγει το μεσημέρι και θα κοστίσει τέσσερα ευρώ, ενώ οι μαθητές θα ταξιδέψουν δωρεάν.',
    'Η νέα διευθύντρια του μουσείου διαβεβαίωσε ότι «η πρόσοψη θα είναι έτοιμη τον Μάιο». Ο αναπληρωτής της δεν είναι τόσο σίγουρος: το κόστος έχει ήδη ανέβει κατά δύο εκατομμύρια ευρώ.\nΑν θα γίνει έρευνα, θα αποφασιστεί την επόμενη εβδομάδα, είπαν από το δημαρχείο.',
  ],
  tr: [
    'Nehri geçen feribot cuma günü seferlerini durduracak, belediye açıkladı. "Artık bunu ödeyemiyoruz" diyen başkan, rıhtıma gelen balıkçılara teşekkür etti.\nSon sefer öğle saatinde kalkacak ve dört avro tutacak; öğrenciler ücretsiz yolculuk edecek, dedi şirketin sözcüsü. Başka bir çözüm şimdilik aranmıyor.',
    'Müzenin yeni müdürü Gülşen Işık, “cephe mayıs ayında tamamlanacak” dedi. Yardımcısı o kadar emin değil: maliyet şimdiden iki milyon avro arttı.\nSoruşturma açılıp açılmayacağına gelecek hafta karar verilecek, diye açıkladı belediye. İstanbul’daki ortaklar da çağrıya yanıt vermedi.',
  ],
  he: [
    'המעבורת החוצה את הנהר תפסיק לפעול ביום שישי, הודיעה העירייה. "איננו יכולים עוד לשלם עליה", אמר ראש העיר לדייגים שהגיעו אל הרציף.\nההפלגה האחרונה תצא בצהריים ותעלה ארבעה שקלים, והתלמידים ייסעו ללא תשלום, כך לפי החברה.',
    'המנהלת החדשה של המוזיאון הבטיחה כי "החזית תושלם בחודש מאי". סגנה אינו בטוח כל כך: העלויות כבר עלו בשני מיליון אירו.\nאם תיפתח חקירה, יוחלט בשבוע הבא, נמסר מן העירייה. התושבים מחכים לתשובות מבעל הבניין.',
  ],
  ar: [
    'ستتوقف العبارة التي تعبر النهر عن العمل يوم الجمعة، كما أعلنت البلدية. وقال رئيس البلدية للصيادين الذين جاؤوا إلى الرصيف: "لم نعد قادرين على دفع تكاليفها".\nوتنطلق الرحلة الأخيرة ظهرا وتكلف أربعة دنانير، بينما يسافر التلاميذ مجانا، بحسب الشركة.',
    'أكدت المديرة الجديدة للمتحف أن "الواجهة ستكون جاهزة في أيار". أما نائبها فليس واثقا إلى هذا الحد: فقد ارتفعت التكاليف بمقدار مليوني يورو.\nوسيتقرر في الأسبوع المقبل ما إذا كان سيفتح تحقيق، بحسب البلدية، وينتظر السكان أجوبة من مالك المبنى.',
  ],
  fa: [
    'قايقي که از رودخانه مي گذرد روز جمعه از کار مي افتد، شهرداري اعلام کرد. شهردار به ماهيگيراني که به اسکله آمده بودند گفت: "ديگر نمي توانيم هزينه آن را بپردازيم".\nآخرين سفر ظهر آغاز مي شود و چهار تومان هزينه دارد، اما دانش آموزان رايگان سفر مي کنند، به گفته شرکت.',
    'مدير جديد موزه گفت که "نماي ساختمان تا ماه مه آماده خواهد شد". معاون او چندان مطمئن نيست: هزينه ها تا کنون دو ميليون يورو افزايش يافته است.\nاينکه تحقيقي آغاز شود يا نه هفته آينده معلوم مي شود، شهرداري توضيح داد.',
  ],
  lt: [
    'Keltas per upę penktadienį nustos plaukioti, pranešė savivaldybė. "Mes nebegalime už jį mokėti", sakė meras žvejams, kurie atėjo į krantinę.\nPaskutinis reisas išplauks vidurdienį ir kainuos keturis eurus, o moksleiviai važiuos nemokamai, teigia įmonė. Kito sprendimo kol kas neieškoma.',
    'Naujoji muziejaus direktorė tikino, kad „fasadas bus baigtas gegužę“. Jos pavaduotojas nėra toks tikras – išlaidos jau išaugo dviem milijonais eurų.\nAr bus pradėtas tyrimas, paaiškės kitą savaitę, pranešė savivaldybė. Gyventojai laukia atsakymų iš pastato savininko ir įmonės.',
  ],
  lv: [
    'Prāmis pāri upei piektdien pārtrauks kursēt, paziņoja pašvaldība. "Mēs vairs nevaram par to maksāt," sacīja mērs zvejniekiem, kuri bija atnākuši uz krastmalu.\nPēdējais reiss sāksies pusdienlaikā un maksās četrus eiro, bet skolēni brauks bez maksas, apgalvo uzņēmums.',
    'Jaunā muzeja direktore apgalvoja, ka „fasāde būs gatava maijā”. Viņas vietnieks nav tik drošs – izmaksas jau pieaugušas par diviem miljoniem eiro.\nVai sāks izmeklēšanu, izšķirs nākamnedēļ, paziņoja pašvaldībā. Iedzīvotāji gaida atbildes no ēkas īpašnieka.',
  ],
  et: [
    'Üle jõe sõitev parvlaev lõpetab reedel töö, teatas linnavalitsus. "Me ei jaksa selle eest enam maksta," ütles linnapea kaluritele, kes olid kaldale tulnud.\nViimane reis algab keskpäeval ja maksab neli eurot, õpilased sõidavad tasuta, väidab ettevõte. Šefi sõnul teist lahendust ei otsita.',
    'Muuseumi uus juht kinnitas, et „fassaad saab maikuus valmis”. Tema asetäitja ei ole nii kindel – kulud on juba kasvanud kahe miljoni euro võrra.\nKas algatatakse uurimine, otsustatakse järgmisel nädalal, öeldi linnavalitsusest. Elanikud ootavad hoone omanikult vastuseid.',
  ],
  vi: [
    'Chuyến phà qua sông sẽ ngừng chạy vào thứ Sáu, chính quyền thành phố cho biết. "Chúng tôi không còn đủ tiền để trả", thị trưởng nói với các ngư dân đã đến bến tàu.\nChuyến cuối cùng khởi hành lúc giữa trưa và có giá bốn đồng, còn học sinh được đi miễn phí, theo lời công ty.',
    'Giám đốc mới của bảo tàng khẳng định rằng “mặt tiền sẽ hoàn thành vào tháng Năm”. Phó giám đốc không chắc chắn như vậy: chi phí đã tăng thêm hai triệu đồng.\nViệc có mở cuộc điều tra hay không sẽ được quyết định vào tuần tới, tòa thị chính cho biết.',
  ],
  th: [
    'เรือข้ามฟากจะหยุดให้บริการในวันศุกร์ เทศบาลเมืองแจ้งว่าไม่สามารถจ่ายค่าใช้จ่ายได้อีกต่อไป นายกเทศมนตรีกล่าวกับชาวประมงที่มารวมตัวกันที่ท่าเรือ\nเที่ยวสุดท้ายจะออกเวลาเที่ยงวันและมีราคาสี่บาท ส่วนนักเรียนเดินทางได้โดยไม่เสียค่าใช้จ่าย',
    'ผู้อำนวยการคนใหม่ของพิพิธภัณฑ์ยืนยันว่าด้านหน้าอาคารจะเสร็จในเดือนพฤษภาคม แต่รองผู้อำนวยการไม่มั่นใจเช่นนั้น เพราะค่าใช้จ่ายเพิ่มขึ้นสองล้านบาทแล้ว\nจะมีการสอบสวนหรือไม่นั้นจะตัดสินใจในสัปดาห์หน้า เทศบาลอธิบาย',
  ],
  ja: [
    '川を渡るフェリーは金曜日に運航を終えると、市が発表した。市長は岸壁に集まった漁師たちに「もう費用を払うことができない」と語った。\n最後の便は正午に出発し、料金は四百円で、生徒は無料で乗ることができるという。',
    '美術館の新しい館長は「正面は五月に完成する」と断言した。しかし副館長はそれほど確信を持っていない。費用はすでに二億円増えているからだ。\n調査が行われるかどうかは来週決まると、市役所は説明した。住民は建物の持ち主からの答えを待っている。',
  ],
  ko: [
    '강을 건너는 여객선이 금요일에 운항을 멈춘다고 시청이 밝혔다. 시장은 부두에 모인 어민들에게 "더 이상 비용을 낼 수 없다"고 말했다.\n마지막 배는 정오에 출발하며 요금은 사천 원이고 학생은 무료로 탈 수 있다고 회사는 설명했다.',
    '미술관의 새 관장은 "건물 정면이 오월에 완성될 것"이라고 장담했다. 그러나 부관장은 그렇게 확신하지 않는다. 비용이 이미 이십억 원 늘었기 때문이다.\n조사가 이루어질지는 다음 주에 결정된다고 시청은 설명했다. 주민들은 건물 주인의 대답을 기다리고 있다.',
  ],
  'zh-Hans': [
    '市政府宣布，横渡河流的渡轮将于星期五停止运营。市长对聚集在码头的渔民说：“我们再也付不起这笔费用了。”\n最后一班渡轮将于中午出发，票价四元，学生可以免费乘坐，公司这样表示。',
    '博物馆的新馆长保证说，“正面将在五月完工”。她的副手却没有这么大的把握，因为费用已经增加了两百万元。\n是否会展开调查，下个星期将作出决定，市政府解释说。居民们正在等待大楼业主的答复。',
  ],
  'zh-Hant': [
    '市政府宣布，橫渡河流的渡輪將於星期五停止營運。市長對聚集在碼頭的漁民說：「我們再也付不起這筆費用了。」\n最後一班渡輪將於中午出發，票價四元，學生可以免費搭乘，公司這樣表示。',
    '博物館的新館長保證說，「正面將在五月完工」。她的副手卻沒有這麼大的把握，因為費用已經增加了兩百萬元。\n是否會展開調查，下個星期將作出決定，市政府解釋說。居民們正在等待大樓業主的答覆。',
  ],
};
