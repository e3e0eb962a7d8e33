import { stemmer } from 'stemmer';
import { fold } from './words.js';

/**
 * What news is about, in the words reports use for it: a label and terms that different outlets choose for the
 * same thing. General vocabulary over all desks, written for this project; an underscore joins the words of a
 * phrase. Two claims that use terms of one row speak of the same thing, and a row used in several claims can
 * be a topic.
 */
const ROWS: ReadonlyArray<readonly [label: string, terms: string]> = [
  // Politics and government
  ['Phone calls', 'phone_call telephone_call call phone telephone telephone_conversation'],
  [
    'Elections',
    'election vote ballot poll_station polling_place voter referendum runoff by-election recount',
  ],
  [
    'Resignation and leaving office',
    'resign resignation step_down stand_down quit leave_office relinquish_power relinquish_control give_up_power step_aside oust removal_from_office',
  ],
  [
    'Transfer of power',
    'transfer_of_power hand_over_power hand_over_political_power change_of_power transition succession power_handover',
  ],
  [
    'Negotiations and talks',
    'negotiation negotiate talk dialogue mediation mediate mediator bargaining off-ramp',
  ],
  ['Ultimatums and deadlines', 'ultimatum deadline'],
  ['Sanctions and embargoes', 'sanction embargo blacklist asset_freeze travel_ban'],
  ['Diplomacy', 'diplomat diplomatic ambassador embassy envoy consulate summit'],
  ['Immunity and amnesty', 'immunity amnesty pardon clemency'],
  ['Safe passage and exile', 'safe_passage exile asylum safe_haven safe_conduct'],
  ['Impeachment and no-confidence votes', 'impeach impeachment no-confidence confidence_vote'],
  ['Legislation', 'legislation bill lawmaker act_of_parliament statute amendment filibuster'],
  ['Budgets and public spending', 'budget deficit spending_cut shutdown debt_ceiling austerity'],
  ['Taxes', 'tax taxation tax_cut tax_return levy'],
  [
    'Immigration',
    'immigration immigrant migrant migration refugee border_wall deportation deport visa',
  ],
  ['Coups and uprisings', 'coup uprising rebellion revolt mutiny insurrection'],
  ['Protests', 'protest protester demonstration demonstrator rally_against march riot unrest'],
  ['Opposition', 'opposition opposition_leader dissident'],
  ['Corruption', 'corruption corrupt bribe bribery embezzlement kickback graft'],
  ['Lobbying and campaign money', 'lobbyist lobbying campaign_finance donor super_pac'],
  ['Polls and surveys', 'opinion_poll survey poll_number approval_rating respondent pollster'],
  ['Speeches and debates', 'speech debate town_hall rally address_to_the_nation'],
  // Rights and liberties
  [
    'Repression and detentions',
    'repression repressive crackdown detain detention detainee persecution persecute political_prisoner intimidation censorship oppression surveillance',
  ],
  ['Human rights', 'human_right rights_group civil_liberty civil_right'],
  ['Torture and ill-treatment', 'torture ill-treatment abuse_of_prisoner mistreatment'],
  ['Press freedom', 'press_freedom freedom_of_the_press journalist_arrested jailed_journalist'],
  ['Free speech', 'free_speech freedom_of_speech freedom_of_expression first_amendment'],
  ['Abortion', 'abortion reproductive_right pro-life pro-choice'],
  ['Gun laws', 'gun_control gun_law firearm second_amendment assault_weapon'],
  ['Discrimination and racism', 'discrimination racism racist racial segregation bigotry'],
  ['Women’s rights', 'sexism gender_equality women_right pay_gap'],
  ['LGBT rights', 'gay_marriage same-sex_marriage transgender lgbt'],
  ['Religion', 'church mosque synagogue temple pope bishop imam rabbi'],
  // War and security
  [
    'Attacks and strikes',
    'airstrike air_strike missile_strike bombing bombardment shelling drone_strike military_strike',
  ],
  [
    'Military intervention',
    'military_intervention invasion invade land_operation ground_operation military_action ground_troop boots_on_the_ground',
  ],
  ['Armed forces', 'armed_force army military navy air_force troop soldier warship'],
  ['Airspace', 'airspace no-fly_zone overflight'],
  [
    'Ceasefires and peace plans',
    'ceasefire cease-fire truce peace_deal peace_plan peace_talk armistice',
  ],
  ['Terrorism', 'terrorism terrorist terror_attack extremist jihadist suicide_bomber'],
  ['Hostages and kidnapping', 'hostage kidnap kidnapping abduct abduction ransom captive'],
  [
    'Nuclear weapons',
    'nuclear_weapon nuclear_program nuclear_programme warhead uranium enrichment',
  ],
  ['Chemical weapons', 'chemical_weapon nerve_agent sarin chlorine_attack'],
  ['Arms sales', 'arms_sale arms_deal weapon_shipment arms_embargo'],
  [
    'Espionage and intelligence',
    'espionage spy intelligence_agency intelligence_service intelligence_officer counterintelligence secret_service',
  ],
  ['Bodyguards and personal security', 'bodyguard security_detail protection_officer'],
  [
    'Cyber attacks and hacking',
    'cyberattack cyber_attack hack hacker ransomware data_breach malware',
  ],
  ['Prisoners of war and exchanges', 'prisoner_swap prisoner_exchange prisoner_of_war'],
  ['War crimes', 'war_crime genocide crime_against_humanity ethnic_cleansing'],
  // Crime and justice
  [
    'Drug trafficking',
    'drug_traffic drug_trafficking drug_cartel cartel drug_business narcotics cocaine heroin fentanyl smuggling smuggler trafficker',
  ],
  ['Murder and homicide', 'murder homicide manslaughter killer stabbing slaying'],
  ['Shootings', 'shooting gunman mass_shooting gunfire shooter'],
  ['Police', 'police_officer police_chief police_department police_shooting policing'],
  [
    'Trials and verdicts',
    'trial verdict jury convict conviction acquit sentence sentencing prosecutor prosecution indict indictment',
  ],
  ['Lawsuits', 'lawsuit sue plaintiff class_action litigation'],
  ['Courts and judges', 'supreme_court appeal_court federal_court judge justice_department'],
  ['Prisons', 'prison inmate jail prisoner death_row'],
  ['Bounties and rewards', 'bounty reward_for most_wanted arrest_warrant'],
  ['Extradition', 'extradite extradition'],
  [
    'Sexual assault',
    'sexual_assault rape sexual_harassment sexual_misconduct groping sexual_abuse',
  ],
  ['Fraud', 'fraud fraudulent scam ponzi money_laundering'],
  ['Organised crime', 'mafia organised_crime organized_crime gang gangster'],
  [
    'International law',
    'international_law international_court human_rights_court geneva_convention',
  ],
  // Economy
  ['Inflation and prices', 'inflation price_rise cost_of_living consumer_price'],
  ['Jobs and unemployment', 'unemployment jobless layoff job_loss job_cut hiring'],
  [
    'Wages and strikes',
    'wage minimum_wage trade_union industrial_action walkout collective_bargaining',
  ],
  ['Trade and tariffs', 'tariff trade_deal trade_agreement trade_war import export free_trade'],
  [
    'Banks and interest rates',
    'interest_rate central_bank federal_reserve bank_rate monetary_policy',
  ],
  ['Stock markets', 'stock_market share_price wall_street stock_exchange shareholder'],
  ['Mergers and takeovers', 'merger takeover acquisition buyout antitrust'],
  ['Company results', 'quarterly_profit earnings revenue annual_result profit_warning'],
  ['Bankruptcy', 'bankruptcy insolvent insolvency creditor administration_order'],
  [
    'Oil and gas',
    'oil_reserve crude oil_price oil_company natural_gas pipeline opec petroleum refinery',
  ],
  ['Energy', 'electricity power_plant renewable solar wind_farm nuclear_plant blackout power_cut'],
  ['Housing', 'housing mortgage rent eviction homeless homelessness landlord house_price'],
  [
    'Economic crisis',
    'recession economic_crisis economic_collapse financial_crisis default bailout',
  ],
  ['Shortages and hunger', 'food_shortage shortage famine hunger malnutrition starvation food_aid'],
  ['Farming', 'farmer farming harvest crop livestock agriculture'],
  ['Technology companies', 'tech_company silicon_valley social_network app_store start-up startup'],
  [
    'Artificial intelligence',
    'artificial_intelligence machine_learning chatbot algorithm facial_recognition',
  ],
  ['Social media', 'social_media facebook twitter tweet hashtag tiktok instagram'],
  ['Cryptocurrencies', 'bitcoin cryptocurrency crypto blockchain'],
  ['Aviation', 'airline airport flight_delay passenger_jet pilot aviation'],
  ['Railways and transport', 'train railway rail_line commuter bus_service subway metro_line'],
  [
    'Cars and the motor industry',
    'carmaker automaker electric_car electric_vehicle recall_of_car emission_test',
  ],
  // Disasters and accidents
  ['Earthquakes', 'earthquake quake aftershock tsunami magnitude'],
  ['Storms and floods', 'hurricane typhoon cyclone tornado storm flood flooding landslide'],
  ['Fires', 'wildfire blaze firefighter arson bushfire'],
  [
    'Crashes and accidents',
    'plane_crash train_crash car_crash collision derail derailment capsize shipwreck',
  ],
  ['Explosions', 'explosion blast explode detonate'],
  ['Casualties', 'death_toll casualty fatality wounded injure injured'],
  ['Humanitarian aid', 'humanitarian_aid aid_worker relief_effort red_cross refugee_camp'],
  ['Evacuations and rescue', 'evacuate evacuation rescue rescuer survivor'],
  // Health, science, environment
  [
    'Epidemics',
    'pandemic epidemic outbreak virus covid coronavirus ebola zika influenza lockdown quarantine',
  ],
  ['Vaccines', 'vaccine vaccination vaccinate jab'],
  [
    'Health care',
    'health_care healthcare hospital health_insurance obamacare affordable_care_act medicare nhs',
  ],
  ['Medicine and research', 'clinical_trial cancer tumor tumour treatment_for diagnosis surgeon'],
  ['Mental health', 'mental_health suicide depression psychiatric'],
  ['Drugs and addiction', 'opioid overdose addiction marijuana cannabis'],
  [
    'Climate change',
    'climate_change global_warming greenhouse_gas carbon_emission paris_agreement emission',
  ],
  ['Pollution', 'pollution pollutant oil_spill toxic contamination plastic_waste'],
  [
    'Wildlife and conservation',
    'wildlife endangered species conservation poaching deforestation rainforest',
  ],
  ['Water', 'drinking_water water_supply drought reservoir contaminated_water'],
  ['Space', 'spacecraft astronaut nasa satellite_launch asteroid space_station rocket_launch'],
  ['Scientific findings', 'researcher_found new_study scientist fossil archaeologist discovery_of'],
  // Society and culture
  [
    'Schools and universities',
    'school teacher pupil university college campus tuition student_loan',
  ],
  ['Child welfare', 'child_abuse foster_care child_protection adoption'],
  ['Pensions and welfare', 'pension welfare social_security benefit_cut retiree food_stamp'],
  ['Monarchy', 'royal_family prince princess queen king monarchy buckingham_palace coronation'],
  [
    'Film and television',
    'film movie hollywood box_office film_festival oscar actor actress television_series',
  ],
  ['Music', 'album concert singer rapper grammy music_festival'],
  ['Art and heritage', 'museum exhibition heritage_site painting gallery sculpture'],
  ['Books and literature', 'novel novelist memoir book_prize literature publisher_of'],
  ['Prizes and awards', 'nobel_prize nobel_peace_prize pulitzer award_ceremony laureate'],
  ['News media', 'newspaper_report fake_news broadcaster newsroom media_coverage'],
  // Sport
  [
    'Football',
    'football_club striker goalkeeper premier_league world_cup champions_league penalty_shootout',
  ],
  ['Olympic Games', 'olympic olympics medal_winner gold_medal'],
  ['Doping', 'doping steroid banned_substance'],
  ['Tennis', 'tennis wimbledon grand_slam'],
  ['American football', 'quarterback touchdown super_bowl nfl'],
  ['Basketball', 'basketball nba'],
  ['Cricket', 'cricket wicket test_match'],
  ['Cycling', 'cyclist tour_de_france'],
  ['Motor racing', 'formula_one grand_prix racing_driver'],
];

export interface Concept {
  /** Index of the row: stable within one version of the table. */
  id: number;
  label: string;
}

const concepts: readonly Concept[] = ROWS.map(([label], id) => ({ id, label }));
const byPhrase = new Map<string, number>();
let longest = 1;
ROWS.forEach(([, terms], id) => {
  for (const term of terms.split(' ')) {
    const words = term.split('_').filter((word) => !isSmall(word));
    const phrase = words.map(stem).join(' ');
    // Stems meet where words do not; the first row keeps the term.
    if (!byPhrase.has(phrase)) byPhrase.set(phrase, id);
    longest = Math.max(longest, words.length);
  }
});

/** Porter's stem of a folded word without its possessive ending. */
export function stem(word: string): string {
  return stemmer(fold(word).replace(/'s?$/, ''));
}

/** Words that may stand inside a phrase without counting. */
function isSmall(word: string): boolean {
  return /^(?:a|an|the|of|in|on|for|to|and)$/.test(word);
}

/** A place in a list of words where a concept is spoken of. */
export interface ConceptHit {
  concept: Concept;
  /** Indices of its first and last word, inclusive. */
  from: number;
  to: number;
}

/** The concepts that a text's words (as they stand, in order) speak of, longest terms first at each place. */
export function conceptsIn(words: readonly string[]): ConceptHit[] {
  const content = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => !isSmall(word.toLowerCase()));
  const stems = content.map(({ word }) => stem(word));
  const hits: ConceptHit[] = [];
  for (let i = 0; i < stems.length; i++) {
    for (let length = Math.min(longest, stems.length - i); length > 0; length--) {
      const id = byPhrase.get(stems.slice(i, i + length).join(' '));
      const concept = id === undefined ? undefined : concepts[id];
      if (concept === undefined) continue;
      hits.push({ concept, from: content[i]?.at ?? 0, to: content[i + length - 1]?.at ?? 0 });
      i += length - 1;
      break;
    }
  }
  return hits;
}

/** The concept that a whole phrase is a term of: "safe passage", not "drug boats off the coast". */
export function conceptNamed(phrase: string): Concept | null {
  const words = phrase.split(' ');
  const [hit, ...others] = conceptsIn(words);
  const whole =
    hit !== undefined && others.length === 0 && hit.from === 0 && hit.to === words.length - 1;
  return whole ? hit.concept : null;
}
