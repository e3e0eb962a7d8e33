import { wordHash } from '../word-forms.js';

/**
 * Words of general knowledge that speak for one kind of name. They are hints for a statistical tagger, so a
 * word may be in several lists and none needs to be complete.
 */
export const Hint = {
  Title: 1,
  GivenName: 2,
  Place: 4,
  Nationality: 8,
  OrganisationHead: 16,
  PlaceHead: 32,
  Calendar: 64,
  NameParticle: 128,
} as const;

const TITLES =
  'mr mrs ms miss dr prof sir lord lady dame sen rep gov gen col maj capt lt sgt cpl rev pres judge ' +
  'justice president senator congressman congresswoman representative governor mayor minister premier ' +
  'chancellor secretary ambassador king queen prince princess pope cardinal bishop archbishop rabbi imam ' +
  'sheikh ayatollah general colonel major captain lieutenant sergeant admiral commander officer detective ' +
  'sheriff chief chairman chairwoman chair director professor doctor coach spokesman spokeswoman ' +
  'spokesperson strategist analyst attorney lawyer prosecutor candidate nominee dictator opposition ' +
  'leader deputy councilman councilwoman commissioner executive ceo founder author columnist reporter ' +
  'journalist anchor host correspondent editor economist historian pollster activist actor actress singer';

const GIVEN_NAMES =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew ' +
  'anthony mark steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason ' +
  'jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank ' +
  'alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter ' +
  'kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence ' +
  'jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy ' +
  'eugene vincent russell elijah louis bobby philip johnny bill jim mike tom bob dan ted tim ben sam steve ' +
  'greg jeff matt chris nick tony ken ron don rick dick chuck fred max leo luke oscar hugo simon martin ' +
  'neil ian colin graham stuart angus nigel trevor derek barry howard stanley leonard norman ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra ' +
  'margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca ' +
  'sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine ' +
  'christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ' +
  'ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha ' +
  'madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia ' +
  'grace denise amber doris marilyn danielle beverly theresa diana brittany natalie charlotte rose alexis ' +
  'kayla jane claire kate lucy sophie fiona ellen eva clara ' +
  'carlos luis jorge pedro miguel rafael alejandro fernando diego javier pablo sergio andres ricardo ' +
  'eduardo manuel francisco antonio roberto mario raul ramon julio enrique nicolas gustavo felipe mateo ' +
  'sofia camila valentina lucia carmen rosa elena ana isabel gabriela adriana luisa ' +
  'pierre jacques francois jean-claude michel philippe laurent emmanuel marine nicolas olivier antoine ' +
  'hans karl heinrich wolfgang klaus jürgen friedrich angela ursula olaf stefan matthias uwe ' +
  'giuseppe giovanni matteo giorgia silvio paolo marco luca francesca ' +
  'vladimir dmitry sergei ivan mikhail alexei boris yuri igor nikolai olga natalia svetlana andrei ' +
  'viktor volodymyr oleksandr petro yulia ' +
  'mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim mahmoud mustafa khalid yusuf ' +
  'abdul tariq bashar recep fatima aisha leila zainab ' +
  'narendra rahul rajesh sanjay vijay anil sunil priya indira arun deepak imran nawaz benazir ' +
  'xi wei li jin ming hong yang jian mei ling jun kim moon shinzo hiroshi takashi yoshihide fumio kenji ' +
  'naoko yuki nguyen benigno rodrigo ferdinand joko ' +
  'kwame kofi nelson thabo jacob robert emmerson uhuru paul yoweri chinua goodluck olusegun ' +
  'benjamin yitzhak shimon ehud avigdor naftali moshe lars erik anders bjorn magnus sven ingrid jens mette';

const PLACES =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh ' +
  'belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burma burundi ' +
  'cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador ' +
  'egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece ' +
  'greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland ' +
  'israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho ' +
  'liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritania mauritius ' +
  'mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger ' +
  'nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania ' +
  'russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden ' +
  'switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan uganda ' +
  'ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe u.s. u.k. usa uk uae ' +
  'africa america antarctica asia europe eurasia scandinavia balkans caribbean crimea gaza kashmir ' +
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois ' +
  'indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi ' +
  'missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon ' +
  'pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming ' +
  'ontario quebec alberta manitoba queensland bavaria catalonia siberia punjab guangdong xinjiang ' +
  'london paris berlin madrid rome lisbon vienna brussels amsterdam dublin edinburgh glasgow manchester ' +
  'liverpool birmingham belfast cardiff zurich geneva bern munich hamburg frankfurt cologne milan naples ' +
  'barcelona athens warsaw prague budapest bucharest sofia belgrade kyiv kiev moscow petersburg minsk ' +
  'istanbul ankara damascus aleppo beirut jerusalem baghdad tehran kabul islamabad karachi lahore delhi ' +
  'mumbai kolkata dhaka beijing shanghai shenzhen tokyo osaka seoul pyongyang taipei hanoi bangkok manila ' +
  'jakarta sydney melbourne auckland wellington cairo tripoli tunis algiers nairobi lagos abuja accra ' +
  'johannesburg pretoria harare khartoum riyadh doha dubai havana caracas bogota lima quito santiago ' +
  'brasilia toronto montreal ottawa vancouver mexico chicago boston dallas houston miami atlanta seattle ' +
  'denver detroit philadelphia phoenix orlando tampa cleveland cincinnati columbus baltimore pittsburgh ' +
  'milwaukee minneapolis sacramento oakland brooklyn manhattan queens bronx harlem hollywood charlotte ' +
  'nashville memphis louisville albany hartford honolulu anchorage';

const NATIONALITIES =
  'american british english scottish welsh irish french german italian spanish portuguese dutch belgian ' +
  'swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian ' +
  'bulgarian greek turkish russian ukrainian georgian armenian israeli palestinian syrian lebanese iraqi ' +
  'iranian saudi yemeni kuwaiti qatari emirati egyptian libyan tunisian algerian moroccan sudanese ' +
  'ethiopian somali kenyan nigerian ghanaian african asian european chinese japanese korean taiwanese ' +
  'vietnamese thai filipino indonesian malaysian indian pakistani afghan bangladeshi australian canadian ' +
  'mexican cuban haitian jamaican colombian venezuelan brazilian argentine chilean peruvian bolivian ' +
  'americans britons germans russians venezuelans cubans mexicans israelis palestinians iranians syrians ' +
  'muslim muslims islamic christian christians catholic catholics jewish jew jews hindu buddhist evangelical ' +
  'evangelicals protestant mormon sunni shiite latino latinos latina hispanic hispanics kurdish kurds arab ' +
  'arabs republican republicans democrat democrats democratic libertarian socialist communist marxist tory ' +
  'labour conservative nazi';

const ORGANISATION_HEADS =
  'party committee council commission department ministry agency bureau office court senate house congress ' +
  'parliament assembly administration university college institute institution school academy foundation ' +
  'association federation union league society organization organisation group corp corporation inc company ' +
  'co llc ltd plc bank fund trust board authority service services center centre network news times post ' +
  'journal herald tribune gazette press magazine review daily guardian telegraph observer radio television ' +
  'tv broadcasting media survey poll army navy force forces guard police fbi cia nsa nasa fda epa irs dhs ' +
  'un nato eu who imf opec ap afp upi reuters cnn nbc cbs abc msnbc bbc npr pbs fox coalition alliance ' +
  'movement campaign caucus club partners holdings industries systems airlines motors hospital church';

const PLACE_HEADS =
  'river lake mountain mountains mount valley island islands peninsula sea ocean gulf bay coast street ' +
  'avenue road boulevard square park airport bridge county city town village province region district state ' +
  'north south east west northern southern eastern western central strait desert beach hills heights';

const CALENDAR =
  'january february march april may june july august september october november december monday tuesday ' +
  'wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec';

const NAME_PARTICLES =
  'van von der den de del della di da dos du la le bin ibn al el abu mc mac st jr sr ii iii iv';

function mark(hints: Map<number, number>, list: string, hint: number): void {
  for (const word of list.split(' ')) {
    for (const form of [word, `${word}.`]) {
      const hash = wordHash(form);
      hints.set(hash, (hints.get(hash) ?? 0) | hint);
    }
  }
}

function buildHints(): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  mark(hints, TITLES, Hint.Title);
  mark(hints, GIVEN_NAMES, Hint.GivenName);
  mark(hints, PLACES, Hint.Place);
  mark(hints, NATIONALITIES, Hint.Nationality);
  mark(hints, ORGANISATION_HEADS, Hint.OrganisationHead);
  mark(hints, PLACE_HEADS, Hint.PlaceHead);
  mark(hints, CALENDAR, Hint.Calendar);
  mark(hints, NAME_PARTICLES, Hint.NameParticle);
  return hints;
}

const HINTS = buildHints();

/** The {@link Hint} bits of a word, given by its hash in `WordForms.word`; 0 for most words. */
export function hintsOf(word: number): number {
  return HINTS.get(word) ?? 0;
}
