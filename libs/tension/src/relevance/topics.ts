import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';

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
  /** What is disputed at home and nowhere else: schools, pensions, pubs. */
  domestic: number;
  /** Floods, snow and those who are brought out of them. */
  relief: number;
  /** Wreaths, parades and open days. */
  ceremony: number;
  /** Docks, paint and repairs. */
  upkeep: number;
}

const SECURITY = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce;

const ARMED_BITS = TOPIC_BIT.common | TOPIC_BIT.diplomacy;

const NOTHING: Topics = {
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
  domestic: 0,
  relief: 0,
  ceremony: 0,
  upkeep: 0,
};

function topicsOf(reading: Reading, range: TokenRange): Topics {
  const topics = { ...NOTHING };
  for (let i = range.from; i < range.to; i++) {
    const { classes } = reading.forms[i]!;
    const { text, lower } = reading.tokens[i]!;
    const entity = reading.entityAt[i];
    // `USS Boxer` is no sport.
    const named = text !== lower && (entity?.kind === 'platform' || entity?.kind === 'military_unit');
    const bits = topicBits(lower) & (named ? ARMED_BITS : ~0);
    if ((bits & TOPIC_BIT.diplomacy) !== 0) topics.security += 1;
    else if ((classes & SECURITY) !== 0 && (bits & TOPIC_BIT.common) === 0) topics.security += 1;
    if (bits !== 0) countWord(topics, bits);
    if (text === '$') topics.business += 0.5;
    if (classes !== 0) countClasses(topics, classes);
  }
  return topics;
}

function countWord(topics: Topics, bits: number): void {
  if ((bits & TOPIC_BIT.athletes) !== 0) topics.athletes += 1;
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

const TOPICS = Object.keys(NOTHING) as (keyof Topics)[];

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
    return (this.counted[sentence] ??= topicsOf(this.reading, this.sentences[sentence]!));
  }

  /** Of all sentences. */
  all(): Topics {
    if (this.sum !== undefined) return this.sum;
    const sum = { ...NOTHING };
    for (let i = 0; i < this.sentences.length; i++) {
      const part = this.of(i);
      for (const topic of TOPICS) sum[topic] += part[topic];
    }
    return (this.sum = sum);
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
