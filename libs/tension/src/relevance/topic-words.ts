import type { Token } from '#events';
import { plural } from '../words/inflect.js';
import { knownOf } from '../words/vocabulary.js';
import { CRIME, CRIMINAL } from './vocabulary/crime.js';
import { ENTERTAINING, ENTERTAINMENT } from './vocabulary/entertainment.js';
import { HOME } from './vocabulary/home.js';
import { SICKNESS, WEATHER, WILDLIFE } from './vocabulary/nature.js';
import { SCIENCE } from './vocabulary/science.js';
import { PLAY, SPORT, SPORTING } from './vocabulary/sport.js';

/**
 * Words that tell the topic of a text and that no frame asks for. To add one, add it here.
 * `common` takes a word out of the armed classes (words/noun-classes): firms, towns and farms have it too.
 */
const ROWS = {
  common:
    'aircraft jet jets carrier carriers fleet fleets personnel tank tanks battery batteries guard guards patrol legion shell shells mine mines cartel interceptor convoy arm hardliner pause force forces police',
  diplomacy:
    'airstrike airstrikes bombardment bombing bombings shelling insurgents militants rebels troops ambassador ambassadors airspace armed arms coup diplomat diplomats diplomatic embargo embassy envoy envoys espionage hostage hostages hostilities nuclear peace peacekeepers sanction sanctions sovereignty terrorism terrorist terrorists treaty war',
  /** What soldiers are called out for when no enemy is near. */
  relief:
    'sandbags rescuers stranded survivors inundated floodwater floodwaters levee levees dyke dykes dinghies lifeboat lifeboats landslip firefighters bushfire bushfires swollen rubber snowbound cyclone flooded floods flood earthquake quake hurricane typhoon wildfires wildfire',
  /** Of floods and fires only beside such words. */
  relieving:
    'rescue homeless rubble blankets tents villagers bread boats river burst banks drifts shovels water deliver food relief medicine evacuees',
  /** Feasts, visitors and wreaths. */
  ceremony:
    'aerobatic airshow air-show vintage wreath wreaths bugle bugler bagpipes piper parade parades anniversary commemoration commemorated gangway open-day visitors tourists fireworks fair regatta cadets veterans memorial festival carnival jubilee centenary birthday families brass anthem saluted graduation',
  antiquity:
    'agincourt assyrian assyrians athenian athenians aztec aztecs byzantine byzantines caesar carthage carthaginian charlemagne conquistador conquistadors crusaders dacian dacians etruscan genghis hannibal hittite hittites inca incas minoan napoleon napoleonic pharaoh pharaohs saladin samurai shogun spartan spartans sumerian sumerians templar templars trafalgar trajan tudor tudors viking vikings visigoth visigoths waterloo',
  hacking:
    'cyber cyberattack cyberattacks cyber-attack cyber-attacks cyberspace ddos hacked hacker hackers hacking malware phishing ransomware spyware',
  /** What wars long over have left in the ground. */
  relic: 'bomb-disposal defuse defused defuses relic relics unexploded wartime',
  /** What a head of state is asked about at home, whatever country it was about. */
  scandal: 'scandal scandals affair impropriety wrongdoing cover-up iran-contra irangate watergate contragate',
  /** What is done to ships and houses between their duties. */
  upkeep:
    'dock dry-dock drydock paint refit overhaul maintenance repair repairs renovation refurbishment repainted plumbing cleaning holiday holidays',
  labour:
    'arbitration contract guild roster stoppage truckers union unions worker workers employee employees strike strikers striking wage wages pay salary salaries walkout overtime miners dockers layoffs redundancies picket pickets stoppage labour labor',
  legislative:
    'amendment bill bills congress congressional congressman democrat democrats house lawmakers legislation legislature override parliament republican republicans senate senator senators subcommittee veto',
  companyEnding:
    'inc inc. corp corp. ltd ltd. co co. plc llc gmbh pct dlrs dlr mln bn stg cts accounting airline airlines analysts antitrust automaker automakers bankruptcy bankers banker billings brewer broker brokerage charter chipmaker competitor competitors credits debentures debtor debtors creditors divestiture executives exchanges exporter exporters financial firm firms forecast forecasts freight hedge importers indicators inflationary insolvency issuer leverage listing lenders liquidity manufacturing microchip microchips monopoly mortgages payout plantations pricing privatisation privatization processor processors profits quarterly refinance refinancing refinery regulators regulatory repurchase reschedule resale retailing salaries savings securities semiconductors shareholding shipbuilder shipments shipper shippers shortages smelter smelters stakes startup suppliers surcharge surpluses takeovers telecom telecommunications tonnes traders treasuries turnover unionized utility utilities valuation vendor wages wholesale workforce',
  /** Of economy as the words above are, but of no company's name. */
  finance:
    'amex bauxite dumping dwt eyewear fda fibres gasoline jetliner joint-venture lumber nasdaq nonstop non-stop nyse oilseeds polyester roundtrips rubber sec semiconductor shipbuilding shipowners textile textiles tin tobacco vanadium wide-body',
  domestic:
    'school schools pension pensions hospital hospitals rent rents housing coalition pub pubs holiday holidays nitrogen abortion alcohol tobacco smoking parking playground tuition kindergarten childcare landlord tram trams motorway teachers nurses curriculum exams by-election reshuffle recycling welfare divorce zoning gambling lottery euthanasia cannabis marijuana recount healthcare testify testified testimony subpoena perjury',
} as const;

/** Topics whose words fill a file of their own; plurals are made from them. */
const LISTS = {
  athletes: SPORT,
  sporting: SPORTING,
  play: PLAY,
  stage: ENTERTAINMENT,
  staged: ENTERTAINING,
  culprits: CRIME,
  criminal: CRIMINAL,
  science: SCIENCE,
  forecast: WEATHER,
  wildlife: WILDLIFE,
  sickness: SICKNESS,
  home: HOME,
} as const;

type Row = keyof typeof ROWS | keyof typeof LISTS;

const BIT = Object.fromEntries(
  [...Object.keys(ROWS), ...Object.keys(LISTS)].map((row, index) => [row, 1 << index]),
) as Record<Row, number>;

const WORDS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, row: Row): unknown => bits.set(word, (bits.get(word) ?? 0) | BIT[row]);
  for (const [row, words] of Object.entries(ROWS)) for (const word of words.split(' ')) add(word, row as Row);
  for (const [row, words] of Object.entries(LISTS))
    for (const word of words) {
      add(word, row as Row);
      add(plural(word), row as Row);
    }
  return bits;
}

/** Whether a word ends a company's name, or is how the wire writes money. */
export const endsCompany = (lower: string): boolean => ((WORDS.get(lower) ?? 0) & BIT.companyEnding) !== 0;

/** Topic bits of a word; 0 for most. */
export const topicBits = ({ spelling }: Token): number => (knownOf(spelling).topics ??= WORDS.get(spelling.lower) ?? 0);

export const TOPIC_BIT = BIT;
