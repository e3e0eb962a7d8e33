/** What an invented article can be about: a field, the things in it, what is done there and what goes wrong. */
export interface Field {
  name: string;
  things: readonly string[];
  works: readonly string[];
  troubles: readonly string[];
}

function field(name: string, things: string, works: string, troubles: string): Field {
  const list = (words: string) => words.split(', ');
  return { name, things: list(things), works: list(works), troubles: list(troubles) };
}

/** Thirty fields; with the aspects they give three hundred topics. */
export const FIELDS: readonly Field[] = [
  field('harbour', 'quay, crane, breakwater', 'dredging, mooring, loading', 'silt, erosion'),
  field('ferry', 'gangway, hull, timetable', 'docking, boarding, repairs', 'fog, engine failure'),
  field('railway', 'platform, signal, embankment', 'electrification, shunting', 'delays, theft'),
  field('school', 'classroom, gymnasium, canteen', 'teaching, enrolment', 'truancy, damp'),
  field('hospital', 'ward, theatre, pharmacy', 'nursing, surgery', 'infection, vacancies'),
  field('forest', 'sapling, clearing, sawmill', 'felling, planting', 'beetles, wildfire'),
  field('water', 'reservoir, pipeline, pump', 'filtering, metering', 'leaks, drought'),
  field('power', 'turbine, substation, cable', 'generation, insulation', 'outages, overheating'),
  field('museum', 'gallery, manuscript, archive', 'restoration, lending', 'mould, forgery'),
  field('stadium', 'grandstand, turnstile, pitch', 'refereeing, coaching', 'brawls, debts'),
  field('airport', 'runway, hangar, terminal', 'screening, refuelling', 'noise, strikes'),
  field('farm', 'orchard, tractor, barn', 'harvesting, milking', 'blight, hail'),
  field('fishing', 'trawler, net, quota', 'landing, salting', 'poaching, storms'),
  field('library', 'reading room, catalogue, branch', 'lending, digitising', 'closures, leaks'),
  field('prison', 'cell, workshop, gate', 'guarding, training', 'overcrowding, escapes'),
  field('bridge', 'pillar, arch, bearing', 'welding, inspection', 'cracks, corrosion'),
  field('tram', 'depot, carriage, overhead wire', 'braking, track laying', 'collisions, frost'),
  field('housing', 'tenement, roof, stairwell', 'letting, insulation', 'evictions, arson'),
  field('waste', 'landfill, incinerator, container', 'sorting, composting', 'smoke, dumping'),
  field('theatre', 'stage, curtain, balcony', 'rehearsing, lighting', 'cancellations, asbestos'),
  field('mine', 'shaft, gallery, conveyor', 'blasting, drilling', 'subsidence, dust'),
  field('brewery', 'cellar, cask, kettle', 'bottling, malting', 'contamination, recalls'),
  field('market', 'stall, arcade, cold store', 'trading, weighing', 'counterfeits, rats'),
  field(
    'police',
    'station, patrol car, switchboard',
    'patrolling, questioning',
    'misconduct, backlogs',
  ),
  field('fire', 'engine, hydrant, siren', 'rescuing, drills', 'false alarms, fatigue'),
  field('river', 'lock, dyke, towpath', 'dredging, sampling', 'flooding, sewage'),
  field('university', 'faculty, laboratory, lecture hall', 'tutoring, grading', 'plagiarism, fees'),
  field('bakery', 'oven, counter, mill', 'kneading, delivering', 'shortages, fires'),
  field('observatory', 'telescope, dome, antenna', 'charting, polishing', 'glare, lightning'),
  field('shipyard', 'dock, slipway, keel', 'riveting, painting', 'layoffs, fumes'),
];

/** Ten aspects of each field. */
export const ASPECTS: readonly string[] = [
  'budget',
  'safety',
  'workforce',
  'expansion',
  'inquiry',
  'prices',
  'subsidies',
  'closure',
  'privatisation',
  'modernisation',
];

const START = 'Al Ber Cor Dun El Fal Gor Hal Is Jor Kel Lun Mar Nor Os Pel Quen Ros Sel Tor'.split(
  ' ',
);
const END = 'aby borg cliff dale field gate holm kirk low mouth ness port stad thorpe wick'.split(
  ' ',
);

/** Three hundred towns. */
export const TOWNS: readonly string[] = START.flatMap((start) => END.map((end) => start + end));

export const GIVEN: readonly string[] =
  'Anna Tom Ada Piers Lena Omar Ruth Jonas Clara Felix Nadia Hugh Ines Karl Mona Noel Olga Paul Rosa Stefan Tilda Ugo Vera Walter Yara'.split(
    ' ',
  );
export const FAMILY: readonly string[] =
  'Abel Brandt Castell Dahl Eklund Farrow Garrick Hale Ibsen Jarvis Kemper Lowe Marsh Norden Okafor Pryce Quist Rask Sorel Thorne Ulm Vane Weller Yates Zorn Ashby Birk Crane Dorn Ellis'.split(
    ' ',
  );

export const ROLES: readonly string[] = [
  'mayor',
  'treasurer',
  'engineer',
  'union leader',
  'spokeswoman',
  'inspector',
  'director',
  'professor',
];

const TITLES = 'Gazette Herald Courier Tribune Chronicle Observer Mercury Sentinel'.split(' ');
const PLACES = ['Riverside', 'Northern', 'Coastal', 'Lakeland', 'Highland'];

/** Forty newspapers. */
export const SOURCES: readonly string[] = PLACES.flatMap((place) =>
  TITLES.map((title) => `${place} ${title}`),
);

export const DAYS: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const SAID: readonly string[] = [
  'said',
  'told reporters',
  'told the council',
  'added',
  'warned',
];
