import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { CLASS_BIT } from '../words/noun-classes.js';

/** Counts of topic words in a stretch of text. */
export interface Topics {
  sport: number;
  /** Of the words of sport, those that mean nothing else. */
  athletes: number;
  entertainment: number;
  business: number;
  /** Prices, trade, money and goods. */
  economy: number;
  /** Town halls, schools and pay. */
  local: number;
  weather: number;
  crime: number;
  health: number;
  /** Armed forces, weapons and violence, sanctions, diplomacy. */
  security: number;
  /** Unions, pay and walkouts. */
  labour: number;
  /** Houses of parliament, bills and vetoes. */
  legislative: number;
}

const SECURITY = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce;

/** Of those classes, what firms, towns and farms have too. */
const COMMON: ReadonlySet<string> = new Set(
 'aircraft jet jets carrier carriers fleet fleets personnel tank tanks battery batteries guard guards patrol legion shell shells mine mines cartel interceptor convoy arm hardliner pause force forces police'.split(
 ' ',
  ),
);

/** Words of diplomacy and of states' quarrels. */
const DIPLOMACY: ReadonlySet<string> = new Set(
 'airstrike airstrikes bombardment bombing bombings shelling insurgents militants rebels troops ambassador ambassadors airspace armed arms coup diplomat diplomats diplomatic embargo embassy envoy envoys espionage hostage hostages hostilities nuclear peace peacekeepers sanction sanctions sovereignty terrorism terrorist terrorists treaty war'.split(
 ' ',
  ),
);

export function topicsOf(reading: Reading, range: TokenRange): Topics {
  const topics: Topics = {
    sport: 0,
    athletes: 0,
    entertainment: 0,
    business: 0,
    economy: 0,
    local: 0,
    weather: 0,
    crime: 0,
    health: 0,
    security: 0,
    labour: 0,
    legislative: 0,
  };
  for (let i = range.from; i < range.to; i++) {
    const { classes } = reading.forms[i]!;
    const { text, lower } = reading.tokens[i]!;
    if (DIPLOMACY.has(lower)) topics.security += 1;
    else if ((classes & SECURITY) !== 0 && !COMMON.has(lower)) topics.security += 1;
    if (ATHLETES.has(lower)) topics.athletes += 1;
    if (LABOUR.has(lower)) topics.labour += 1;
    else if (LEGISLATIVE.has(lower)) topics.legislative += 1;
    if (text === '$' || COMPANY_ENDINGS.has(lower)) topics.business += 0.5;
    else if (FINANCE.has(lower)) topics.economy += 1;
    if (classes === 0) continue;
    if ((classes & CLASS_BIT.sport) !== 0) topics.sport += 1;
    if ((classes & CLASS_BIT.entertainment) !== 0) topics.entertainment += 1;
    if ((classes & CLASS_BIT.business) !== 0) topics.business += 1;
    if ((classes & CLASS_BIT.economy) !== 0) topics.economy += 1;
    else if ((classes & CLASS_BIT.trade) !== 0) topics.economy += 0.5;
    if ((classes & CLASS_BIT.local) !== 0) topics.local += 1;
    if ((classes & CLASS_BIT.weather) !== 0) topics.weather += 1;
    if ((classes & CLASS_BIT.crime) !== 0) topics.crime += 1;
    if ((classes & CLASS_BIT.health) !== 0) topics.health += 1;
  }
  return topics;
}

const ATHLETES: ReadonlySet<string> = new Set(
  'batsman batsmen bowler bowlers boxer boxers coach cricketer cricketers cyclist cyclists derby footballer footballers goalkeeper golfer golfers grandmaster innings jockey marathon midfielder penalty-kick quarterback regatta rower rowers skater skaters skier skiers sprinter striker swimmer swimmers tug-of-war umpire wicket winger wrestler wrestlers wrestling olympic olympics playoff knockout semi-final semifinal quarterfinal quarter-final  tennis rugby cricket football basketball volleyball hockey handball badminton boxing gymnast gymnasts'.split(
    ' ',
  ),
);

const LABOUR: ReadonlySet<string> = new Set(
  'union unions worker workers employee employees strike strikers striking wage wages pay salary salaries walkout overtime miners dockers layoffs redundancies picket pickets stoppage labour labor'.split(
    ' ',
  ),
);

const LEGISLATIVE: ReadonlySet<string> = new Set(
  'amendment bill bills congress congressional congressman democrat democrats house lawmakers legislation legislature override parliament republican republicans senate senator senators subcommittee veto'.split(
    ' ',
  ),
);

/** What a company's name ends with, and how the wire writes money. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set([
 'inc',
 'inc.',
 'corp',
 'corp.',
 'ltd',
 'ltd.',
 'co',
 'co.',
 'plc',
 'llc',
 'gmbh',
 'pct',
 'dlrs',
 'dlr',
 'mln',
 'bn',
 'stg',
 'cts',
]);

/** Words of markets and firms that no frame asks for. */
const FINANCE: ReadonlySet<string> = new Set(
  (
 'accounting airline airlines analysts antitrust automaker automakers bankruptcy bankers banker billings brewer broker brokerage charter chipmaker competitor competitors credits debentures debtor debtors creditors divestiture executives exchanges exporter exporters financial firm firms forecast forecasts freight hedge importers indicators inflationary insolvency issuer leverage listing lenders liquidity manufacturing microchip microchips monopoly mortgages payout plantations pricing privatisation privatization processor processors profits quarterly refinance refinancing refinery regulators regulatory repurchase reschedule resale retailing salaries savings securities semiconductors shareholding shipbuilder shipments shipper shippers shortages smelter smelters stakes startup suppliers surcharge surpluses takeovers telecom telecommunications tonnes traders treasuries turnover unionized utility utilities valuation vendor wages wholesale workforce'
  ).split(' '),
);
