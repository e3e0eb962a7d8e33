/**
 * What news is about, in the words reports use for it: a label and terms that different outlets choose for the
 * same thing. General vocabulary over all desks, written for this project. A row that several claims speak of can
 * be a topic.
 *
 * Terms stand for all their inflections. An underscore joins the words of a phrase; `=` before a term takes it as a
 * noun alone ("a train", never "trained"); a single word with a capital is a name and matches only as one, and one
 * without never matches inside a name ("a bill", not "Bill").
 */
export const CONCEPT_ROWS: ReadonlyArray<readonly [label: string, terms: string]> = [
  // Politics and government
  [
    'Phone calls',
    'phone_call telephone_call phone_conversation telephone_conversation conference_call',
  ],
  [
    'Elections',
    'election elect vote ballot polling_station polling_place voter referendum runoff by-election recount',
  ],
  [
    'Resignation and leaving office',
    'resign resignation step_down stand_down quit leave_office give_up_power give_up_office surrender_power step_aside oust removal_from_office',
  ],
  [
    'Transfer of power',
    'transfer_of_power hand_over_power handover_of_power transition succession power_handover',
  ],
  [
    'Negotiations and talks',
    'negotiation negotiate negotiator peace_talks talks dialogue mediation mediate mediator bargaining compromise',
  ],
  ['Ultimatums and deadlines', 'ultimatum deadline'],
  ['Sanctions and embargoes', 'sanction embargo blacklist asset_freeze travel_ban'],
  ['Diplomacy', 'diplomat diplomatic ambassador embassy envoy consulate summit'],
  ['Immunity and amnesty', 'immunity amnesty pardon clemency'],
  ['Safe passage and exile', 'safe_passage exile asylum safe_haven safe_conduct'],
  ['Impeachment and no-confidence votes', 'impeach impeachment no-confidence confidence_vote'],
  [
    'Legislation',
    'legislation legislator legislature =bill lawmaker act_of_parliament statute amendment filibuster',
  ],
  ['Budgets and public spending', 'budget =deficit spending_cut shutdown debt_ceiling austerity'],
  ['Taxes', 'tax taxation tax_cut tax_return =levy'],
  [
    'Immigration',
    'immigration immigrant migrant migration refugee border_wall deportation deport visa',
  ],
  ['Coups and uprisings', 'coup uprising rebellion revolt mutiny insurrection'],
  [
    'Protests',
    'protest protester demonstration demonstrator rally_against protest_march marcher riot unrest',
  ],
  ['Opposition', 'opposition opposition_leader dissident'],
  ['Corruption', 'corruption corrupt bribe bribery embezzlement kickback graft'],
  ['Lobbying and campaign money', 'lobbyist lobbying lobby campaign_finance donor super_pac'],
  [
    'Polls and surveys',
    'opinion_poll poll_result survey poll_number approval_rating respondent pollster',
  ],
  ['Speeches and debates', 'speech debate town_hall rally address_to_the_nation'],
  // Rights and liberties
  [
    'Repression and detentions',
    'repression repressive repress crackdown detain detention detainee persecution persecute political_prisoner intimidation censorship oppression oppressive oppress surveillance',
  ],
  ['Human rights', 'human_right rights_group civil_liberty civil_right'],
  [
    'Torture and ill-treatment',
    'torture ill-treatment ill-treated abuse_of_prisoner mistreatment mistreat',
  ],
  ['Press freedom', 'press_freedom freedom_of_the_press journalist_arrested jailed_journalist'],
  ['Free speech', 'free_speech freedom_of_speech freedom_of_expression first_amendment'],
  ['Abortion', 'abortion reproductive_right abortionist pro-life pro-choice'],
  ['Gun laws', 'gun_control gun_law firearm second_amendment assault_weapon'],
  ['Discrimination and racism', 'discrimination racism racist racial segregation bigotry'],
  ['Women’s rights', 'sexism gender_equality women_right pay_gap'],
  ['LGBT rights', 'gay_marriage same-sex_marriage transgender lgbt'],
  ['Religion', 'church mosque synagogue =temple pope =bishop imam rabbi Pope'],
  // War and security
  [
    'Attacks and strikes',
    'airstrike air_strike missile_strike bombing bombardment shelling bomb drone_strike military_strike',
  ],
  [
    'Military intervention',
    'military_intervention invasion invade ground_operation ground_offensive military_action ground_troop boots_on_the_ground',
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
    'espionage spy intelligence_agency intelligence_service intelligence_officer counterintelligence',
  ],
  ['Bodyguards and personal security', 'bodyguard close_protection protection_officer'],
  [
    'Cyber attacks and hacking',
    'cyberattack cyber_attack hack hacker hacking ransomware data_breach malware',
  ],
  ['Prisoners of war and exchanges', 'prisoner_swap prisoner_exchange prisoner_of_war'],
  ['War crimes', 'war_crime genocide crime_against_humanity ethnic_cleansing'],
  // Crime and justice
  [
    'Drug trafficking',
    'drug_traffic drug_trafficking drug_cartel cartel drug_trade narcotics cocaine heroin fentanyl smuggling smuggler trafficker',
  ],
  ['Murder and homicide', 'murder homicide manslaughter killer stabbing slaying'],
  ['Shootings', 'shooting gunman mass_shooting gunfire shooter'],
  ['Police', 'police_officer police_chief police_department police_shooting policing'],
  [
    'Trials and verdicts',
    '=trial verdict jury convict conviction acquit acquittal =sentence sentencing prosecutor prosecution indict indictment',
  ],
  ['Lawsuits', 'lawsuit sue plaintiff class_action litigation'],
  [
    'Courts and judges',
    'supreme_court appeal_court appeals_court federal_court =judge justice_department',
  ],
  ['Prisons', 'prison inmate jail prisoner death_row'],
  ['Bounties and rewards', 'bounty =reward most_wanted arrest_warrant'],
  ['Extradition', 'extradite extradition'],
  [
    'Sexual assault',
    'sexual_assault rape sexual_harassment sexual_misconduct groping sexual_abuse',
  ],
  ['Fraud', 'fraud fraudulent scam ponzi money_laundering'],
  ['Organised crime', 'mafia organised_crime organized_crime =gang gangster'],
  [
    'International law',
    'international_law international_court human_rights_court geneva_convention',
  ],
  // Economy
  ['Inflation and prices', 'inflation price_rise rising_price cost_of_living consumer_price'],
  ['Jobs and unemployment', 'unemployment jobless layoff job_loss job_cut hiring'],
  [
    'Wages and strikes',
    '=wage minimum_wage trade_union industrial_action walkout collective_bargaining',
  ],
  ['Trade and tariffs', 'tariff trade_deal trade_agreement trade_war import export free_trade'],
  [
    'Banks and interest rates',
    'interest_rate central_bank federal_reserve bank_rate monetary_policy',
  ],
  ['Stock markets', 'stock_market share_price wall_street stock_exchange shareholder'],
  ['Mergers and takeovers', 'merger takeover acquisition buyout antitrust'],
  ['Company results', 'quarterly_profit quarterly_earnings =revenue annual_result profit_warning'],
  ['Bankruptcy', 'bankruptcy insolvent insolvency creditor administration_order'],
  [
    'Oil and gas',
    'oil_reserve crude oil_price oil_company natural_gas pipeline OPEC petroleum refinery',
  ],
  [
    'Energy',
    'electricity power_plant renewable solar wind_farm nuclear_plant =blackout power_cut power_outage',
  ],
  [
    'Housing',
    'housing mortgage =rent eviction evict homeless homelessness landlord house_price home_price',
  ],
  [
    'Economic crisis',
    'recession economic_crisis economic_collapse financial_crisis debt_default bailout',
  ],
  [
    'Shortages and hunger',
    'food_shortage shortage famine hunger malnutrition starvation starve food_aid',
  ],
  ['Farming', 'farmer farming harvest crop livestock agriculture'],
  ['Technology companies', 'tech_company silicon_valley app_store start-up startup'],
  [
    'Artificial intelligence',
    'artificial_intelligence machine_learning chatbot algorithm facial_recognition',
  ],
  [
    'Social media',
    'social_media social_network social_networking Facebook Twitter tweet hashtag TikTok Instagram',
  ],
  ['Cryptocurrencies', 'bitcoin Bitcoin cryptocurrency crypto blockchain'],
  ['Aviation', 'airline airliner airport flight_delay passenger_jet =pilot aviation'],
  ['Railways and transport', '=train railway rail_line commuter bus_service subway metro_line'],
  [
    'Cars and the motor industry',
    'carmaker automaker electric_car electric_vehicle recall_of_car emission_test',
  ],
  // Disasters and accidents
  ['Earthquakes', 'earthquake quake aftershock tsunami'],
  ['Storms and floods', 'hurricane typhoon cyclone tornado =storm =flood flooding mudslide'],
  ['Fires', 'wildfire blaze firefighter arson bushfire'],
  [
    'Crashes and accidents',
    'plane_crash train_crash car_crash collision train_derailment capsize shipwreck',
  ],
  ['Explosions', 'explosion =blast explode detonate'],
  ['Casualties', 'death_toll casualty fatality =wound wounded injure injured'],
  ['Humanitarian aid', 'humanitarian_aid aid_worker relief_effort red_cross refugee_camp'],
  ['Evacuations and rescue', 'evacuate evacuation rescue rescuer survivor'],
  // Health, science, environment
  [
    'Epidemics',
    'pandemic epidemic outbreak virus covid Covid coronavirus Ebola Zika influenza lockdown quarantine',
  ],
  ['Vaccines', 'vaccine vaccination vaccinate jab'],
  [
    'Health care',
    'health_care healthcare hospital health_insurance Obamacare affordable_care_act Medicare Medicaid NHS',
  ],
  [
    'Medicine and research',
    'clinical_trial cancer tumor tumour medical_treatment =diagnosis surgeon',
  ],
  ['Mental health', 'mental_health suicide depression psychiatric'],
  ['Drugs and addiction', 'opioid overdose addiction marijuana cannabis'],
  [
    'Climate change',
    'climate_change global_warming greenhouse_gas carbon_emission paris_agreement greenhouse_emission',
  ],
  ['Pollution', 'pollution pollutant oil_spill toxic_waste contamination plastic_waste'],
  [
    'Wildlife and conservation',
    'wildlife endangered_species =species conservation conservationist poaching poacher deforestation rainforest',
  ],
  ['Water', 'drinking_water water_supply drought reservoir contaminated_water'],
  ['Space', 'spacecraft astronaut satellite_launch asteroid space_station NASA rocket_launch'],
  ['Scientific findings', 'researcher_found new_study scientist =fossil archaeologist'],
  // Society and culture
  [
    'Schools and universities',
    '=school teacher pupil university college =campus tuition student_loan',
  ],
  ['Child welfare', 'child_abuse foster_care child_protection adoption_agency adoptive_parent'],
  ['Pensions and welfare', 'pension welfare social_security benefit_cut retiree food_stamp'],
  [
    'Monarchy',
    'royal_family =prince =princess =queen =king monarchy monarch buckingham_palace coronation',
  ],
  [
    'Film and television',
    '=film movie Hollywood box_office film_festival actor actress television_series',
  ],
  ['Music', 'album concert singer rapper grammy music_festival'],
  ['Art and heritage', 'museum exhibition heritage_site =painting =gallery sculpture'],
  ['Books and literature', '=novel novelist memoir book_prize literature bookshop'],
  ['Prizes and awards', 'nobel_prize nobel_peace_prize Pulitzer award_ceremony laureate'],
  ['News media', 'newspaper_report fake_news broadcaster newsroom media_coverage'],
  // Sport
  [
    'Football',
    'football_club striker goalkeeper premier_league world_cup champions_league penalty_shootout',
  ],
  ['Olympic Games', 'Olympic Olympics medal_winner gold_medal'],
  ['Doping', 'doping_test doping steroid banned_substance'],
  ['Tennis', 'tennis Wimbledon grand_slam'],
  ['American football', 'quarterback touchdown super_bowl NFL'],
  ['Basketball', 'basketball NBA'],
  ['Cricket', 'cricket wicket test_match'],
  ['Cycling', 'cyclist tour_de_france'],
  ['Motor racing', 'formula_one grand_prix racing_driver'],
];
