import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import { hashOf } from './hash.js';

/** Numbers for kinds, voices and texts are below this; a list that has used up half of them is made anew. */
export const MOST_NUMBERS = 65_536;

/** Spans are laid this often, equally far apart. With 36 hours and three, news a day later gives the same figures. */
export const PLACEMENTS = 3;

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

/** What a row of integers holds, by place within it. Names are hashed. */
const ID = 0;
const ARTICLE = 1;
const STORY = 2;
const VOICE_HASH = 3;
const KIND_HASH = 4;
/** The same number, the same voice. */
export const VOICE = 5;
/** The same number, the same kind. */
export const KIND = 6;
/** Of the happening: into which third of which span it falls. In placement i its span is that of the third i later. */
export const THIRD = 7;
/** The text that the article is a print of; 0 once the report is forgotten. */
export const TEXT = 8;
/** Integers in a row. */
export const WIDTH = 9;

/**
 * What is known of each report of a list, in no order: a row of integers each, so that an answer is a look along one array.
 * Names are compared by their hashes, and spelt out only where those agree.
 */
export class Rows {
  readonly reports: Observation[] = [];
  readonly cells: number[] = [];
  readonly standings: number[] = [];
  /** Strengths at the time of reference. */
  readonly weights: number[] = [];
  private numbers = 0;

  constructor(
    private readonly halfLife: number,
    /** At which weights are taken; ms since the epoch. */
    private readonly reference: number,
    /** Within which reports of one kind tell of one happening, in ms. */
    private readonly span: number,
  ) {}

  /** Whether numbers are left. */
  get isFresh(): boolean {
    return this.numbers < MOST_NUMBERS / 2;
  }

  put(place: number, report: Observation, standing: number): void {
    const { cells, halfLife, reference, span } = this;
    const voice = hashOf(report.voice);
    const kind = kindHash(report);
    const sameVoice = this.find(VOICE_HASH, voice, (other) => other.voice === report.voice);
    const sameKind = this.find(KIND_HASH, kind, (other) => isOfKind(other, report));
    const voiceNumber = sameVoice < 0 ? ++this.numbers : this.cell(sameVoice, VOICE);
    const kindNumber = sameKind < 0 ? ++this.numbers : this.cell(sameKind, KIND);
    const row = place * WIDTH;
    cells[row + ID] = hashOf(report.id);
    cells[row + ARTICLE] = hashOf(report.article);
    cells[row + STORY] = hashOf(report.story);
    cells[row + VOICE_HASH] = voice;
    cells[row + KIND_HASH] = kind;
    cells[row + VOICE] = voiceNumber;
    cells[row + KIND] = kindNumber;
    cells[row + THIRD] = thirdOf(report.at / span);
    cells[row + TEXT] = 0;
    this.reports[place] = report;
    this.standings[place] = standing;
    this.weights[place] = report.strength * decay(reference - report.at, halfLife);
    this.join(place);
  }

  /** The last one takes its place, unless it is the last. */
  remove(place: number): void {
    const { cells } = this;
    const last = this.reports.length - 1;
    for (let i = 0; i < WIDTH; i++) cells[place * WIDTH + i] = cells[last * WIDTH + i] as number;
    cells.length = last * WIDTH;
    move(this.reports, last, place);
    move(this.standings, last, place);
    move(this.weights, last, place);
  }

  /** Where the report with this id stands; −1 where there is none. */
  placeOf(id: string, hash: number): number {
    return this.find(ID, hash, (report) => report.id === id);
  }

  cell(place: number, column: number): number {
    return this.cells[place * WIDTH + column] as number;
  }

  counts(place: number): boolean {
    return this.cell(place, TEXT) !== 0;
  }

  /** Calls with the place of each report of the same near-duplicate group. */
  eachOfStory(story: string, hash: number, call: (place: number) => void): void {
    const { cells, reports } = this;
    for (let place = 0, at = STORY; place < reports.length; place++, at += WIDTH) {
      if (cells[at] === hash && reports[place]?.story === story) call(place);
    }
  }

  /** Takes the report out of its text; it counts no more. Texts that hung together by it alone fall apart. */
  leave(place: number): void {
    const text = this.cell(place, TEXT);
    this.setText(place, 0);
    // It alone had the article, or the passage, so nothing hung together by it.
    if (!this.isShared(place)) return;
    const prints: number[] = [];
    for (let i = 0; i < this.reports.length; i++) if (this.cell(i, TEXT) === text) prints.push(i);
    for (const print of prints) this.setText(print, 0);
    for (const print of prints) this.join(print);
  }

  /** Articles that share a near-duplicate passage are prints of one text. */
  private join(place: number): void {
    const { story, article } = this.reports[place] as Observation;
    const meet = (other: number): void => {
      const own = this.cell(place, TEXT);
      const met = this.cell(other, TEXT);
      if (met === 0 || met === own) return;
      if (own === 0) this.setText(place, met);
      else for (let i = 0; i < this.reports.length; i++) if (this.cell(i, TEXT) === met) this.setText(i, own);
    };
    this.eachOfStory(story, this.cell(place, STORY), meet);
    this.eachOfArticle(article, this.cell(place, ARTICLE), meet);
    if (!this.counts(place)) this.setText(place, ++this.numbers);
  }

  /** Whether others that count have its article, and others its passage. */
  private isShared(place: number): boolean {
    const { story, article } = this.reports[place] as Observation;
    let counting = 0;
    const look = (other: number): void => {
      if (this.counts(other)) counting++;
    };
    this.eachOfArticle(article, this.cell(place, ARTICLE), look);
    if (counting === 0) return false;
    counting = 0;
    this.eachOfStory(story, this.cell(place, STORY), look);
    return counting > 0;
  }

  private setText(place: number, text: number): void {
    this.cells[place * WIDTH + TEXT] = text;
  }

  private eachOfArticle(article: string, hash: number, call: (place: number) => void): void {
    const { cells, reports } = this;
    for (let place = 0, at = ARTICLE; place < reports.length; place++, at += WIDTH) {
      if (cells[at] === hash && reports[place]?.article === article) call(place);
    }
  }

  private find(column: number, hash: number, fits: (report: Observation) => boolean): number {
    const { cells, reports } = this;
    for (let place = 0, at = column; place < reports.length; place++, at += WIDTH) {
      if (cells[at] === hash && fits(reports[place] as Observation)) return place;
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
