import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';

/** Counts of topic words in a stretch of text. */
export interface Topics {
  sport: number;
  /** Of the words of sport, those that mean nothing else. */
  athletes: number;
  /** Words of play, of which two are enough. */
  play: number;
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
  /** What is disputed at home and nowhere else: schools, pensions, pubs. */
  domestic: number;
  /** Floods, snow and those who are brought out of them. */
  relief: number;
  /** Wreaths, parades and open days. */
  ceremony: number;
  /** Docks, paint and repairs. */
  upkeep: number;
  /** Actresses, operas and video games: words that mean nothing else. */
  stage: number;
  /** Burglars, embezzlers, cocaine. */
  culprits: number;
  /** Telescopes, orbits, fossils. */
  science: number;
  /** Gales, quakes and those who forecast them. */
  forecast: number;
  wildlife: number;
  sickness: number;
  /** Parliaments, parties, courts and town halls of one state. */
  home: number;
  /** Hannibal, Napoleon and others of no state of today. */
  antiquity: number;
  /** Hackers and what they use. */
  hacking: number;
  /** Scandals and affairs of a government. */
  scandal: number;
  /** Shells of a war long over. */
  relic: number;
  /** Results such as `3-1`. */
  results: number;
}

const SECURITY = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce;

const CIVIL_BITS =
  TOPIC_BIT.stage |
  TOPIC_BIT.staged |
  TOPIC_BIT.culprits |
  TOPIC_BIT.criminal |
  TOPIC_BIT.science |
  TOPIC_BIT.forecast |
  TOPIC_BIT.wildlife |
  TOPIC_BIT.sickness |
  TOPIC_BIT.antiquity |
  TOPIC_BIT.hacking |
  TOPIC_BIT.scandal |
  TOPIC_BIT.relic |
  TOPIC_BIT.home;

const ARMED_BITS = TOPIC_BIT.common | TOPIC_BIT.diplomacy;

const NOTHING: Topics = {
  sport: 0,
  athletes: 0,
  play: 0,
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
  domestic: 0,
  relief: 0,
  ceremony: 0,
  upkeep: 0,
  stage: 0,
  culprits: 0,
  science: 0,
  forecast: 0,
  wildlife: 0,
  sickness: 0,
  home: 0,
  antiquity: 0,
  hacking: 0,
  scandal: 0,
  relic: 0,
  results: 0,
};

function countIn(reading: Reading, range: TokenRange, topics: Topics): void {
  for (let i = range.from; i < range.to; i++) {
    const { classes } = reading.forms[i]!;
    const token = reading.tokens[i]!;
    const { text, lower } = token;
    const entity = reading.entityAt[i];
    const bits = topicBits(token) & (text === lower ? ~0 : asName(entity?.kind, i > range.from));
    if (isOfSecurity(bits, classes)) topics.security += 1;
    if (bits !== 0) countWord(topics, bits);
    if (text === '$') topics.business += 0.5;
    if (isResult(reading, i, range)) topics.results += 1;
    if (classes !== 0) countClasses(topics, classes);
  }
}

const isOfSecurity = (bits: number, classes: number): boolean =>
  (bits & TOPIC_BIT.diplomacy) !== 0 || ((classes & SECURITY) !== 0 && (bits & TOPIC_BIT.common) === 0);

/** Words of arms without those of the range itself: in `bombardment of short balls`, `bombardment` is what is asked about. */
export function securityBesides({ security }: Topics, reading: Reading, { from, to }: TokenRange): number {
  let own = 0;
  for (let i = from; security > own && i < to; i++)
    if (isOfSecurity(topicBits(reading.tokens[i]!), reading.forms[i]!.classes)) own += 1;
  return security - own;
}

/** `3-1`, `21–19`: small numbers side by side. */
function isResult({ tokens }: Reading, i: number, { from, to }: TokenRange): boolean {
  const { lower } = tokens[i]!;
  if (lower !== '-' && lower !== '–') return false;
  const [left, right] = [tokens[i - 1], tokens[i + 1]];
  return (
    i > from && i + 1 < to && left !== undefined && right !== undefined && isSmall(left.text) && isSmall(right.text)
  );
}

const isSmall = (text: string): boolean =>
  text.length <= 2 && text >= '0' && text <= '9~' && !Number.isNaN(Number(text));

/** Bits that a name may have: `USS Boxer` is no sport, `Derby` no race, `Cougars` are driven. */
const asName = (kind: string | undefined, within: boolean): number => {
  if (kind === 'platform' || kind === 'military_unit') return ARMED_BITS;
  if (kind !== undefined && NAMING.has(kind)) return ~PLAY_BITS;
  return within ? ~TOPIC_BIT.wildlife : ~0;
};

const PLAY_BITS = TOPIC_BIT.athletes | TOPIC_BIT.sporting | TOPIC_BIT.stage | TOPIC_BIT.staged | TOPIC_BIT.wildlife;

const NAMING: ReadonlySet<string> = new Set(['weapon', 'place', 'person']);

/** Words that may mean something else count half. */
function countWord(topics: Topics, bits: number): void {
  if ((bits & CIVIL_BITS) !== 0) {
    if ((bits & TOPIC_BIT.stage) !== 0) topics.stage += 1;
    if ((bits & TOPIC_BIT.staged) !== 0) topics.entertainment += 0.5;
    if ((bits & TOPIC_BIT.culprits) !== 0) topics.culprits += 1.5;
    if ((bits & TOPIC_BIT.criminal) !== 0) topics.culprits += 0.5;
    if ((bits & TOPIC_BIT.science) !== 0) topics.science += 1;
    if ((bits & TOPIC_BIT.forecast) !== 0) topics.forecast += 1;
    if ((bits & TOPIC_BIT.wildlife) !== 0) topics.wildlife += 1;
    if ((bits & TOPIC_BIT.sickness) !== 0) topics.sickness += 1;
    if ((bits & TOPIC_BIT.home) !== 0) topics.home += 1;
    if ((bits & TOPIC_BIT.relic) !== 0) topics.relic += 1;
    if ((bits & TOPIC_BIT.scandal) !== 0) topics.scandal += 1;
    if ((bits & TOPIC_BIT.hacking) !== 0) topics.hacking += 1;
    if ((bits & TOPIC_BIT.antiquity) !== 0) topics.antiquity += 1;
  }
  if ((bits & TOPIC_BIT.athletes) !== 0) topics.athletes += 1;
  if ((bits & TOPIC_BIT.play) !== 0) topics.play += 1;
  if ((bits & TOPIC_BIT.labour) !== 0) topics.labour += 1;
  else if ((bits & TOPIC_BIT.legislative) !== 0) topics.legislative += 1;
  if ((bits & TOPIC_BIT.domestic) !== 0) topics.domestic += 1;
  if ((bits & TOPIC_BIT.sporting) !== 0) topics.sport += 0.5;
  else if ((bits & TOPIC_BIT.relief) !== 0) topics.relief += 1;
  else if ((bits & TOPIC_BIT.relieving) !== 0) topics.relief += 0.5;
  else if ((bits & TOPIC_BIT.ceremony) !== 0) topics.ceremony += 1;
  else if ((bits & TOPIC_BIT.upkeep) !== 0) topics.upkeep += 1;
  if ((bits & TOPIC_BIT.companyEnding) !== 0) topics.business += 0.5;
  else if ((bits & TOPIC_BIT.finance) !== 0) topics.economy += 1;
}

function countClasses(topics: Topics, classes: number): void {
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

/** Words of firms, prices and trade. */
export const economic = ({ business, economy }: Topics): number => business + economy;

/** A fragment's topic words, counted when first asked for: most sentences tell no event. */
export class TopicCounts {
  private readonly counted: (Topics | undefined)[] = [];
  private sum: Topics | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly sentences: readonly TokenRange[],
  ) {}

  /** What stands around an event of the sentence. */
  around(sentence: number): Surroundings {
    return new Surroundings(this, sentence);
  }

  of(sentence: number): Topics {
    return (this.counted[sentence] ??= this.count([this.sentences[sentence]!]));
  }

  /** Of all sentences. */
  all(): Topics {
    return (this.sum ??= this.count(this.sentences));
  }

  private count(sentences: readonly TokenRange[]): Topics {
    const topics = { ...NOTHING };
    for (const sentence of sentences) countIn(this.reading, sentence, topics);
    return topics;
  }
}

export class Surroundings {
  constructor(
    private readonly counts: TopicCounts,
    private readonly sentence: number,
  ) {}

  /** Of the sentence. */
  get near(): Topics {
    return this.counts.of(this.sentence);
  }

  /** Of the whole fragment. */
  get far(): Topics {
    return this.counts.all();
  }
}
