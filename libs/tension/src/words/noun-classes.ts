/**
 * What a noun can be for the scorers. Lexicon frames name these classes as `%force`; to add a word, add it here.
 * Singular forms; plurals are made from them. Two-word nouns need no entry: their head decides.
 */
export const NOUN_CLASSES = {
  /** Armed people and what they fight with, as things that can be moved. */
  force:
    'troop troops soldier force army military navy marine marines brigade battalion regiment corps squadron fleet flotilla armada warplane jet fighter bomber aircraft carrier destroyer frigate cruiser corvette warship submarine gunship helicopter tank armour armor artillery missile rocket drone battery howitzer launcher paratrooper commando reservist militia gunboat tanker-aircraft armoured-vehicle airpower naval-force garrison contingent conscript serviceman serviceman servicemen personnel task-force interceptor tank-column convoy legion infantry battlegroup guard guards weaponry patrol gunner sapper rifleman riflemen infantryman infantrymen trooper paratroop gendarme carabinieri cutter minehunter minesweeper airman airmen division pickup legionnaire interceptor flattop speedboat',
  violence:
    'attack strike airstrike raid assault bombing bombardment shelling invasion offensive incursion killing hostilities hostility ambush air-strike fighting clash crossfire war warfare massacre violence firing operation barrage onslaught blast explosion aggression intervention',
  talks:
    'talk talks negotiation negotiations dialogue meeting summit consultation discussion parley conversation contact diplomacy round session track',
  pact: 'agreement deal accord treaty pact memorandum protocol compact settlement understanding roadmap resolution',
  truce: 'ceasefire cease-fire truce armistice cessation pause lull',
  sanction: 'sanction sanctions embargo blockade ban restriction tariff boycott curb penalty freeze siege quota waiver',
  /** People and bodies that act for a state or in politics. */
  public:
    'government administration president minister premier chancellor king queen emir sultan crown prince ministry cabinet parliament congress senate lawmaker senator legislator mp mps politician leader leadership ruler authority authorities official spokesman spokeswoman spokesperson envoy ambassador diplomat embassy consulate negotiator delegation delegate governor mayor secretary commander general admiral colonel chief department agency office commission council court judge prosecutor tribunal police officer intelligence kremlin pentagon regime state country nation opposition party coalition alliance bloc junta monarch pope assembly committee treasury federation republic union kingdom ngo watchdog adviser aide sheikh ayatollah taoiseach presidency mediator peacekeeper rapporteur inspector chairman mandate candidate counterpart dictator',
  armed:
    'army military force forces navy troop troops soldier militant rebel insurgent guerrilla gunman gunmen militia fighter terrorist jihadist extremist commando police separatist paramilitary cartel bomber attacker assailant paratrooper warplane peshmerga warship guard guards air-force gendarmerie border-guard ranger marine hardliner islamist mercenary security-forces gunner gendarme carabinieri militiaman militiamen legionnaire airman airmen sniper irregular infantryman infantrymen saboteur raider sentry coastguard constabulary tribesman tribesmen insurgency garrison infantry division janjaweed trooper',
  accusation:
    'accusation allegation charge claim report suggestion notion criticism involvement responsibility rumour rumor insinuation wrongdoing',
  captive:
    'prisoner hostage detainee captive activist journalist dissident pilot crew sailor national inmate leader crewman peacekeeper student refugee opponent politician militant ringleader suspect protester lawyer citizen member editor cleric aide executive diplomat american',
  aid: 'aid assistance relief grant loan funding fund donation humanitarian-aid food medicine supplies supply money support vaccine equipment weapon arms asylum refuge refugee package contribution budget',
  weapon:
    'weapon arms missile rocket bomb warhead shell drone mine torpedo munition ammunition grenade explosive mortar nuke',
  relation: 'relation relations tie ties embassy consulate link cooperation co-operation',
  inquiry:
    'investigation inquiry probe lawsuit complaint suit trial charges indictment proceeding proceedings prosecution',
  concession:
    'demand condition request call proposal offer bid appeal concession plea terms term plan motion initiative invitation overture ultimatum pressure recommendation extradition compromise',
  territory:
    'territory border airspace waters land island strait province region sea coast frontier city town village base airport port enclave bastion stronghold checkpoint crossing bridge refinery substation depot runway outpost pipeline',
  programme: 'programme program enrichment centrifuge stockpile proxy proxies uranium plutonium',
  victim:
    'civilian people person worker resident child children protester demonstrator civilians soldier troop policeman policemen officer villager passenger commander man woman bystander student aid-worker guard fighter militant rebel leader journalist general hostage peacekeeper scientist',
  unrest:
    'protest demonstration rally march riot strike sit-in unrest uprising hunger-strike walkout boycott mob riots',
  diplomat:
    'diplomat ambassador envoy attache consul inspector staff worker journalist official observer personnel chargé',
  measure: 'curfew lockdown emergency martial-law siege crackdown martial-rule',
  /** Topics that are not tension; see relevance. */
  sport:
    'coach match league team goal striker goalkeeper midfielder defender cup championship quarterback touchdown season playoff player innings wicket batsman referee tournament fixture semifinal semi-final quarter-final olympics stadium footballer penalty-kick halftime medal cricket football soccer rugby tennis basketball baseball hockey golf grand-prix nba nfl premier-league bowler pitcher fullback winger lineup scrum',
  entertainment:
    'film movie actor actress box-office album singer sequel episode sitcom novel thriller soundtrack trailer hollywood netflix gamer videogame video-game starring screenplay blockbuster concert character',
  business:
    'share stock stocks shareholder investor profit earnings dividend takeover merger retailer supermarket carmaker startup ipo subsidiary bond creditor lender yield bank futures cts shrs shr mln dlrs pct revs qtr buyout acquisition bidder tender debenture subscriber brand rival-bid supermarkets revenue bourse company corporation corp inc ltd plc shareholders brokerage broker trader consumer grower crop wheat grain soybean sugar coffee cocoa bushel tonne barrel ',
  economy:
    'price debt loan credit currency dollar yen franc economy economist export import output inflation deficit surplus interest finance industry manufacturer sale subsidy gatt growth wage pct mln dlrs stg index commodity cereal steel mining rescheduling repayment franchise ecu bpd semiconductor mortgage pension insurance insurer retail liabilities equity investor earnings auction buyer seller supplier pricing banking lending borrowing fiscal monetary treasury-bill gdp gnp recession stabilization devaluation tender trading markets merchandise telecommunications refining drilling petrochemical farm harvest acreage tonnage freight cargoes',
  local:
    'mayor councillor councilman stadium pay wage teacher nurse zoning borough landlord tenant commuter classroom headmaster pupil playground bin refuse-collector',
  /** Half a sign of business: told of states as often as of firms. */
  trade:
    'bank trade tax budget oil market producer production contract million billion percent bill legislation product customer cost plant worker employee wage farmer fund payment quota coffee reserves spending account gas crude energy chairman executive revenue income value rise fall increase decline analyst factory vehicle car aircraft sale capital delegate agriculture',
  weather:
    'storm hurricane typhoon snow rain rainfall heatwave blizzard thunderstorm tornado wildfire flood forecaster meteorologist earthquake quake tremor aftershock tsunami cyclone landslide avalanche',
  crime:
    'robbery manslaughter burglary burglar thief theft shoplifting girlfriend boyfriend drunk stabbing murderer homicide pub nightclub motorist husband wife jewellery carjacking mugging bus-driver tram sharpshooter',
  health: 'heart stroke cancer patient doctor hospital virus flu asthma panic surgery therapist immune bacteria cells',
} as const satisfies Readonly<Record<string, string>>;

export type NounClass = keyof typeof NOUN_CLASSES;

/** One bit per class. */
export const CLASS_BIT: Readonly<Record<NounClass, number>> = Object.fromEntries(
  Object.keys(NOUN_CLASSES).map((name, index) => [name, 1 << index]),
) as Record<NounClass, number>;
