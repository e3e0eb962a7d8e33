/** A subject of the IPTC Media Topics and the words that speak for it. */
export interface Subject {
  /** Code of the concept, as IPTC gives it. */
  code: string;
  /** Name of the concept. */
  label: string;
  /** Code of the top-level concept it belongs to; its own for a top-level concept. */
  top: string;
  /** Words that speak for it; what two subjects share speaks for both. */
  words: string;
}

/**
 * Subjects and their words: general vocabulary of news, written for this project. Codes and names are those of the
 * IPTC Media Topics (© IPTC, CC BY 4.0, https://iptc.org/standards/media-topics/).
 */
export const SUBJECTS: readonly Subject[] = [
  {
    code: '01000000',
    label: 'arts, culture and entertainment',
    top: '01000000',
    words: `albums gigs comic cinematic filmmaker filmmakers screening box-office sequels remake
      singer-songwriter pianist orchestra conductor stand-up cartoonist animation film movie actor actress
      director cinema hollywood oscar oscars bafta grammy album band singer song songs music musical musician
      concert gig festival theatre theater opera ballet dance dancer comedy comedian drama television tv show
      series episode sitcom soap celebrity star starring novel novelist author book books poet poetry painting
      painter artist artists exhibition gallery museum sculpture premiere screenplay audience award nominee
      nominated nomination chart charts hit rock pop rapper hip-hop rap dj jazz guitarist drummer fashion
      designer broadcaster channel viewers ratings playwright stage sequel blockbuster thriller animated
      documentary bollywood critics role roles cast filming trilogy soundtrack duet lyrics`,
  },
  {
    code: '02000000',
    label: 'crime, law and justice',
    top: '02000000',
    words: `police murder murdered killer killing arrested arrest suspect detective charged charges court judge
      jury trial convicted conviction guilty sentence sentenced prison jail jailed prosecutor prosecutors
      defendant lawyer attorney crime criminal robbery theft thief burglary rape assault fraud corruption
      bribery smuggling drug drugs trafficking gang gunman shooting victim investigation investigators evidence
      verdict appeal lawsuit sue sued magistrates inmate parole custody manslaughter homicide stabbing
      kidnapped kidnapping supreme justice ruling extradition warrant testimony testified witness plea pleaded`,
  },
  {
    code: '03000000',
    label: 'disaster, accident and emergency incident',
    top: '03000000',
    words: `earthquake quake tsunami hurricane flood floods flooding landslide avalanche volcano eruption
      wildfire fire blaze explosion crash crashed collision derailed derailment sank capsized survivors rescue
      rescuers rescued evacuated evacuation disaster emergency firefighters paramedics casualties injured
      debris wreckage missing magnitude richter aftershock relief drowned collapsed rubble cyclone tornado
      mudslide`,
  },
  {
    code: '04000000',
    label: 'economy, business and finance',
    top: '04000000',
    words: `nasdaq earnings buyer sells buys stakes takeovers ipo flotation outsourcing company companies firm
      shares share shareholders stock stocks market markets investors investor profit profits revenue sales
      quarter quarterly fiscal bank banks banking economy economic economist economists growth inflation gdp
      rate rates interest currency dollar euro yen sterling pound trade exports imports deficit surplus tariff
      oil crude barrel opec price prices billion million merger takeover acquisition bid stake deal dividend
      chief executive ceo analyst analysts retailer retail retailers consumer consumers spending budget debt
      bond bonds treasury fed federal reserve ecb loan credit mortgage housing manufacturer manufacturing
      industry industrial business corporate corp inc plc ltd airline airlines carmaker bankruptcy bankrupt
      restructuring wall street dow ftse index trading traders broker commodity gold futures production output
      factory supply demand forecast pct tonnes bpd net loss losses accounting audit investment invest
      insurance pension`,
  },
  {
    code: '05000000',
    label: 'education',
    top: '05000000',
    words: `school schools pupil pupils student students teacher teachers university universities college
      colleges education curriculum exam exams classroom headteacher tuition campus degree graduates
      undergraduate kindergarten lecturer professor literacy homework lessons syllabus scholarship academic
      dean faculty`,
  },
  {
    code: '06000000',
    label: 'environment',
    top: '06000000',
    words: `climate warming emissions carbon greenhouse pollution polluted environmental environmentalists
      wildlife species endangered conservation forest forests rainforest deforestation biodiversity ecosystem
      recycling renewable habitat extinction kyoto glaciers ozone toxic sewage conservationists coral`,
  },
  {
    code: '07000000',
    label: 'health',
    top: '07000000',
    words: `health hospital hospitals patients patient doctor doctors nurse nurses disease virus vaccine
      vaccines vaccination infection infected ebola covid coronavirus pandemic outbreak flu cancer tumour heart
      diabetes obesity medical medicine treatment surgery surgeon clinic symptoms diagnosis diagnosed hiv aids
      malaria mental nhs drug fda pregnancy therapy epidemic quarantine physician cholesterol`,
  },
  {
    code: '08000000',
    label: 'human interest',
    top: '08000000',
    words: `dog cat pet puppy viral wedding birthday bizarre lottery royal prince princess queen duchess baby
      twins animal zoo owner selfie adorable anniversary heartwarming hoax prank reddit world-record guinness`,
  },
  {
    code: '09000000',
    label: 'labour',
    top: '09000000',
    words: `strike strikes union unions workers worker walkout wage wages layoffs redundancies unemployment
      jobless employment employer employers employees pay pension retirement picket bargaining jobs workforce
      overtime`,
  },
  {
    code: '10000000',
    label: 'lifestyle and leisure',
    top: '10000000',
    words: `recipe restaurant chef cooking food wine travel tourist tourists holiday holidays hotel resort
      gardening hobby fitness diet shopping beauty casino gambling hiking camping cuisine dining`,
  },
  {
    code: '11000000',
    label: 'politics',
    top: '11000000',
    words: `leader leaders talks visit kremlin premier politician politicians political electoral leadership
      cabinet's resign resignation constituency speech agenda regime dictator sovereignty accession treaty
      envoy bilateral spokesman council mandate civil servants reform reforms whip peers devolution minister
      ministers prime parliament parliamentary mp mps labour tory tories conservative conservatives liberal
      democrats democrat democratic republican republicans senate senator congress congressman congresswoman
      president presidential election elections voters vote votes ballot campaign candidate candidates party
      coalition opposition government cabinet chancellor secretary policy policies legislation bill referendum
      constitution diplomat diplomatic diplomacy ambassador embassy foreign sanctions summit un eu commons
      lords whitehall downing white house administration governor mayor poll polls polling manifesto lib dem
      ukip immigration asylum id impeachment primary primaries nominee lawmakers backbenchers`,
  },
  {
    code: '12000000',
    label: 'religion and belief',
    top: '12000000',
    words: `church pope vatican bishop bishops archbishop priest cardinal catholic anglican christian
      christians muslim muslims islam islamic mosque imam jewish synagogue rabbi hindu temple buddhist religion
      religious faith prayer worship pilgrims bible koran clergy evangelical`,
  },
  {
    code: '13000000',
    label: 'science and technology',
    top: '13000000',
    words: `hdtv high-definition gameplay machine machines screen screens virtual peer-to-peer trojan worm
      worms phishing handheld portable interface keyboard internet-based desktop messaging instant middleware
      open-source code developers developer programmers engine browsers web-based websites upload uploads
      bandwidth telecoms chipmaker electronics cellphone cellular cosmonaut probe crater solar fossils
      archaeologists evolution bacteria neurons quantum particle software computer computers internet online
      web website microsoft google apple ibm intel linux windows browser users user data digital technology
      technologies tech mobile phone phones handset broadband wireless wi-fi network networks hackers hacker
      virus spam spyware pc pcs laptop download downloads file-sharing piracy ipod itunes mp3 gaming games
      gamers console xbox playstation nintendo sony chip chips processor server search blog bloggers blogs
      email e-mail gadget gadgets device devices camera video dvd app apps smartphone iphone android robot
      robots satellite nasa space spacecraft shuttle orbit astronaut astronauts telescope planet mars moon
      comet asteroid rocket scientists scientist researchers research physics physicist genome gene genes dna
      stem cells fossil species discovery laboratory experiment supercomputer nanotechnology encryption cyber
      voip firefox security patch vulnerability facebook twitter algorithm`,
  },
  {
    code: '14000000',
    label: 'society',
    top: '14000000',
    words: `immigrants migrants refugees poverty homeless homelessness discrimination racism racial racist gay
      lesbian marriage abortion family families children parents elderly charity charities welfare community
      communities feminism gender equality census population suicide adoption orphans slavery`,
  },
  {
    code: '15000000',
    label: 'sport',
    top: '15000000',
    words: `playoff playoffs roster preseason postseason rookie jersey kickoff td touchdowns bullpen freestyle
      semifinal semifinals finals halftime rebounds dribble linebacker receiver tackle offseason standings
      scoreboard sprinters gymnast swimmer swimming rower rowing skier skiing skating racer podium pole lap
      laps pit jockey racecourse wicketkeeper bowled lbw century scrum lineout penalties defensive offensive
      coaches teammates teammate victory unbeaten rout romp comeback contest champion record-breaking doubles
      singles knockout match matches game games season team teams coach manager player players striker
      midfielder defender goalkeeper goal goals scored scoring score win wins defeat beat league premiership
      cup champions championship championships tournament final semi-final quarter-final football soccer rugby
      cricket tennis golf basketball baseball hockey nfl nba nhl mlb olympic olympics athlete athletes medal
      sprinter race racing grand prix driver formula boxing boxer fight title club clubs chelsea arsenal
      liverpool united referee penalty injury squad captain debut wicket innings batsman bowler test inning
      touchdown quarterback yards pitcher homer sox yankees set sets open wimbledon seed serve round birdie
      tour ryder fans stadium transfer wembley six nations flanker fly-half try tries marathon sprint relay
      doping cyclist`,
  },
  {
    code: '16000000',
    label: 'conflicts, war and peace',
    top: '16000000',
    words: `gunmen bombings ambush ambushed insurgency jihad mortar airbase warplanes tanks commander
      commanders captives ceasefires disarm rebel-held landmine war troops soldiers soldier military army
      rebels rebel insurgents insurgent militants militant militia bombing bomb bombs bomber suicide attack
      attacks airstrike airstrikes missile missiles ceasefire truce peace iraq iraqi baghdad falluja najaf
      afghanistan taliban israel israeli palestinian palestinians gaza hamas isis al-qaeda terrorist terrorists
      terrorism hostage hostages beheaded beheading syria syrian darfur sudan chechen guerrilla invasion
      occupation battle fighters killed clashes coup massacre genocide nuclear weapons siege kidnapped nato
      peacekeepers shelling uprising protesters unrest riot riots demonstrators`,
  },
  {
    code: '17000000',
    label: 'weather',
    top: '17000000',
    words: `weather forecast forecasters storm storms snow snowfall rain rainfall temperatures heatwave drought
      winds wind gales blizzard meteorologist meteorologists sunshine humidity thunderstorms frost cold-front`,
  },
  {
    code: '20000204',
    label: 'merger or acquisition',
    top: '04000000',
    words: `merger merge acquire acquired acquires acquisition takeover bid bidder buyout stake tender offer
      offered outstanding shareholders subsidiary unit undisclosed terms sell sold buy purchase letter intent
      agreement completed agreed stock control group holding holdings hostile board`,
  },
  {
    code: '20000178',
    label: 'earnings',
    top: '04000000',
    words: `shr net loss profit profits earnings revs qtr oper quarter year dividend div qtly prior payable
      record results income sales turnover pretax mths avg shrs per-share pay split`,
  },
  {
    code: '20000387',
    label: 'energy market',
    top: '04000000',
    words: `oil crude opec barrel barrels bpd petroleum refinery refiners gas gasoline output saudi kuwait
      venezuela energy drilling exploration pipeline wti brent texaco exxon posted well wells reserves heating`,
  },
  {
    code: '20000388',
    label: 'metal',
    top: '04000000',
    words: `gold ounce ounces mine mines mining ore silver copper zinc aluminium aluminum steel platinum
      bullion metal metals smelter lode`,
  },
  {
    code: '20000389',
    label: 'soft commodity',
    top: '04000000',
    words: `coffee cocoa sugar ico icco quota quotas buffer beans bags tonnes cotton rubber raw white exporters
      producers crop export beet cane harvest brazil colombia ibc isr intervention licences`,
  },
  {
    code: '20000210',
    label: 'agriculture',
    top: '04000000',
    words: `wheat corn grain grains soybean soybeans maize barley rice crop crops farm farmers farmer acreage
      acres usda agriculture agricultural harvest bushel bushels livestock cattle hog hogs pork beef feed
      tonnes program planting oilseed oilseeds vegetable winter bonus ccc`,
  },
  {
    code: '20000391',
    label: 'foreign exchange market',
    top: '04000000',
    words: `dollar yen mark sterling currency currencies exchange intervention intervene intervened g-7 louvre
      paris accord stabilise stabilize dealers foreign-exchange band bundesbank central banks plaza franc
      market shortage assistance bills money liquidity drain repurchase`,
  },
  {
    code: '20000371',
    label: 'interest rate',
    top: '04000000',
    words: `interest rate rates discount prime lending cut raise cuts raised bundesbank basis points percentage
      bank deposit m-1 m1 m-2 m3 supply money growth seasonally adjusted deposits reserves borrowings`,
  },
  {
    code: '20000373',
    label: 'international trade',
    top: '04000000',
    words: `trade tariff tariffs gatt protectionism protectionist imports exports import export japan japanese
      semiconductor semiconductors retaliation retaliatory dumping sanctions barriers quotas surplus bilateral
      agreement textiles legislation talks partners`,
  },
  {
    code: '20000357',
    label: 'economic growth',
    top: '04000000',
    words: `gnp gdp growth economy economic forecast forecasts expand expansion recession domestic demand
      slowdown real unemployment inflation fiscal stimulus budget oecd institute recovery investment
      consumption`,
  },
  {
    code: '20000358',
    label: 'economic indicator',
    top: '04000000',
    words: `deficit surplus payments balance current account invisible merchandise narrowed widened provisional
      february january december revised figures statistics bureau adjusted compared year-ago cpi consumer price
      index`,
  },
];
