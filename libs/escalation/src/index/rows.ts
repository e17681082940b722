import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import { hashOf } from './hash.js';

/** Numbers for kinds, voices and texts are below this; a list that has used up half of them is made anew. */
export const MOST_NUMBERS = 65_536;

/** Spans are laid this often, equally far apart. With 36 hours and three, news a day later gives the same figures. */
export const PLACEMENTS = 3;

/** How one list of reports is measured; times in ms. */
export interface Measure {
  halfLife: number;
  /** At which weights are taken. */
  reference: number;
  /** Within which reports of one kind tell of one happening. */
  span: number;
}

/** `MOBILIZE/troops` → `MOBILIZE`. */
function typeOf(event: string): string {
  const slash = event.indexOf('/');
  return slash < 0 ? event : event.slice(0, slash);
}

/** What must agree for two reports to tell of one happening. Who says so, and how strongly, need not. */
function isOfKind(a: Observation, b: Observation): boolean {
  if (a.event !== b.event && typeOf(a.event) !== typeOf(b.event)) return false;
  return a.dimension === 'talk_progress' || ((a.actor ?? '') === (b.actor ?? '') && a.asset === b.asset);
}

function kindHash({ dimension, event, actor, asset }: Observation): number {
  const type = hashOf(typeOf(event));
  return dimension === 'talk_progress' ? type : type ^ hashOf(actor ?? '') ^ asset.length;
}

/** Orders reports of one dimension by what is left of them at any one time, which no time can change. */
export const standingOf = (report: Observation, halfLife: number): number =>
  Math.log2(report.strength) + report.at / (halfLife * HOUR);

/**
 * What is known of each report of a list, in no order: a row of numbers for every question, so that an answer is a look along
 * one row. Names are compared by their hashes, and spelt out only where those agree.
 */
export class Rows {
  readonly reports: Observation[] = [];
  readonly ids: number[] = [];
  private readonly articles: number[] = [];
  private readonly stories: number[] = [];
  private readonly voiceHashes: number[] = [];
  private readonly kindHashes: number[] = [];
  /** The same number, the same kind. */
  readonly kinds: number[] = [];
  /** The same number, the same voice. */
  readonly voices: number[] = [];
  /** The text that the article is a print of; 0 once the report is forgotten. */
  readonly texts: number[] = [];
  /** Of the happening: into which third of which span it falls. In placement i its span is that of the third i later. */
  readonly thirds: number[] = [];
  readonly standings: number[] = [];
  /** Strengths at the time of reference. */
  readonly weights: number[] = [];
  private numbers = 0;

  constructor(private readonly measure: Measure) {}

  /** Whether numbers are left. */
  get isFresh(): boolean {
    return this.numbers < MOST_NUMBERS / 2;
  }

  put(place: number, report: Observation, standing: number): void {
    const { halfLife, reference, span } = this.measure;
    const voice = hashOf(report.voice);
    const kind = kindHash(report);
    const sameVoice = this.find(this.voiceHashes, voice, (other) => other.voice === report.voice);
    const sameKind = this.find(this.kindHashes, kind, (other) => isOfKind(other, report));
    this.voices[place] = sameVoice < 0 ? ++this.numbers : (this.voices[sameVoice] as number);
    this.kinds[place] = sameKind < 0 ? ++this.numbers : (this.kinds[sameKind] as number);
    this.reports[place] = report;
    this.ids[place] = hashOf(report.id);
    this.articles[place] = hashOf(report.article);
    this.stories[place] = hashOf(report.story);
    this.voiceHashes[place] = voice;
    this.kindHashes[place] = kind;
    this.standings[place] = standing;
    this.weights[place] = report.strength * decay(reference - report.at, halfLife);
    this.thirds[place] = thirdOf(report.at / span);
    this.texts[place] = 0;
    this.join(place);
  }

  /** The last one takes its place, unless it is the last. */
  remove(place: number): void {
    const last = this.reports.length - 1;
    move(this.reports, last, place);
    move(this.ids, last, place);
    move(this.articles, last, place);
    move(this.stories, last, place);
    move(this.voiceHashes, last, place);
    move(this.kindHashes, last, place);
    move(this.kinds, last, place);
    move(this.voices, last, place);
    move(this.texts, last, place);
    move(this.thirds, last, place);
    move(this.standings, last, place);
    move(this.weights, last, place);
  }

  /** Where the report with this id stands; −1 where there is none. */
  placeOf(id: string, hash: number): number {
    return this.find(this.ids, hash, (report) => report.id === id);
  }

  counts(place: number): boolean {
    return this.texts[place] !== 0;
  }

  /** Calls with the place of each report of the same near-duplicate group. */
  eachOfStory(story: string, hash: number, call: (place: number) => void): void {
    const { stories, reports } = this;
    for (let i = stories.indexOf(hash); i >= 0; i = stories.indexOf(hash, i + 1)) {
      if (reports[i]?.story === story) call(i);
    }
  }

  /** Takes the report out of its text; it counts no more. Texts that hung together by it alone fall apart. */
  leave(place: number): void {
    const { texts } = this;
    const text = texts[place];
    texts[place] = 0;
    // It alone had the article, or the passage, so nothing hung together by it.
    if (!this.isShared(place)) return;
    const prints: number[] = [];
    for (let i = 0; i < texts.length; i++) if (texts[i] === text) prints.push(i);
    for (const print of prints) texts[print] = 0;
    for (const print of prints) this.join(print);
  }

  /** Articles that share a near-duplicate passage are prints of one text. */
  private join(place: number): void {
    const { texts, reports } = this;
    const { story, article } = reports[place] as Observation;
    const meet = (other: number): void => {
      const [own, met] = [texts[place] as number, texts[other] as number];
      if (met === 0 || met === own) return;
      if (own === 0) texts[place] = met;
      else for (let i = 0; i < texts.length; i++) if (texts[i] === met) texts[i] = own;
    };
    this.eachOfStory(story, this.stories[place] as number, meet);
    this.eachOfArticle(article, this.articles[place] as number, meet);
    if (texts[place] === 0) texts[place] = ++this.numbers;
  }

  /** Whether others that count have its article, and others its passage. */
  private isShared(place: number): boolean {
    const { story, article } = this.reports[place] as Observation;
    let counting = 0;
    const look = (other: number): void => {
      if (this.texts[other] !== 0) counting++;
    };
    this.eachOfArticle(article, this.articles[place] as number, look);
    if (counting === 0) return false;
    counting = 0;
    this.eachOfStory(story, this.stories[place] as number, look);
    return counting > 0;
  }

  private eachOfArticle(article: string, hash: number, call: (place: number) => void): void {
    const { articles, reports } = this;
    for (let i = articles.indexOf(hash); i >= 0; i = articles.indexOf(hash, i + 1)) {
      if (reports[i]?.article === article) call(i);
    }
  }

  private find(row: readonly number[], hash: number, fits: (report: Observation) => boolean): number {
    for (let i = row.indexOf(hash); i >= 0; i = row.indexOf(hash, i + 1)) {
      if (fits(this.reports[i] as Observation)) return i;
    }
    return -1;
  }
}

function move<T>(row: T[], from: number, to: number): void {
  const last = row.pop() as T;
  if (to !== from) row[to] = last;
}

/** Three times the place on a scale of spans, cut off so that the spans of all placements can be told from it. */
const thirdOf = (spans: number): number =>
  Math.floor(spans) + Math.floor(spans + 1 / PLACEMENTS) + Math.floor(spans + 2 / PLACEMENTS);
