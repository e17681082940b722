import type { Observation } from '../observation.js';
import { decay, HOUR } from '../time.js';
import { hashOf, hashOfType } from './hash.js';

/** Numbers for kinds, voices and texts are below this; a list that has used up half of them is made anew. */
export const MOST_NUMBERS = 65_536;

/** Spans are laid this often, equally far apart. With 36 hours and three, news a day later gives the same figures. */
export const PLACEMENTS = 3;

/** What must agree for two reports to tell of one happening. Who says so, and how strongly, need not. */
function isOfKind(a: Observation, b: Observation): boolean {
  if (a.event !== b.event && typeOf(a.event) !== typeOf(b.event)) return false;
  return a.dimension === 'talk_progress' || ((a.actor ?? '') === (b.actor ?? '') && a.asset === b.asset);
}

/** `MOBILIZE/troops` → `MOBILIZE`. */
function typeOf(event: string): string {
  const slash = event.indexOf('/');
  return slash < 0 ? event : event.slice(0, slash);
}

function kindHash({ dimension, event, actor, asset }: Observation): number {
  const type = hashOfType(event);
  return dimension === 'talk_progress' ? type : type ^ hashOf(actor ?? '') ^ asset.length;
}

/** Orders reports of one dimension by what is left of them at any one time, which no time can change. */
export const standingOf = (report: Observation, halfLife: number): number =>
  Math.log2(report.strength) + report.at / (halfLife * HOUR);

const ID = 0;
const ARTICLE = 1;
const STORY = 2;
const VOICE_HASH = 3;
const KIND_HASH = 4;
const VOICE = 5;
const KIND = 6;
/** Of the happening: into which third of which span it falls. In placement i its span is that of the third i later. */
const THIRD = 7;
const TEXT = 8;
/** The happening that it tells of in the first placement; those of the others follow. */
const SLOT = 9;
const COLUMNS = SLOT + PLACEMENTS;
const FIRST_CAPACITY = 8;

/**
 * What is known of each report of a list, in no order: columns of integers, so that an answer is a look along one of them.
 * Names are compared by their hashes, and spelt out only where those agree.
 */
export class Rows {
  readonly reports: Observation[] = [];
  /** Column by column; that of a place in one is at `column × capacity + place`. */
  private cells = new Int32Array(COLUMNS * FIRST_CAPACITY);
  /** Places there is room for. */
  private capacity = FIRST_CAPACITY;
  readonly standings: number[] = [];
  /** Strengths at the time of reference. */
  readonly weights: number[] = [];
  /** When each happened, ms since the epoch. */
  readonly times: number[] = [];
  /** Whether texts that were apart have met, or one has fallen apart: who corroborates whom is then open everywhere. */
  textsMoved = false;
  private numbers = 0;

  constructor(
    private readonly halfLife: number,
    /** At which weights are taken; ms since the epoch. */
    private readonly reference: number,
    /** Within which reports of one kind tell of one happening, in ms. */
    private readonly span: number,
  ) {}

  get size(): number {
    return this.reports.length;
  }

  /** Whether numbers are left. */
  get isFresh(): boolean {
    return this.numbers < MOST_NUMBERS / 2;
  }

  put(place: number, report: Observation, standing: number, idHash: number, storyHash: number): void {
    if (place === this.capacity) this.grow();
    const { cells, capacity, halfLife, reference, span } = this;
    const voice = hashOf(report.voice);
    const kind = kindHash(report);
    const voiceNumber = this.voiceNumber(report, voice);
    const kindNumber = this.kindNumber(report, kind);
    cells[ID * capacity + place] = idHash;
    cells[ARTICLE * capacity + place] = hashOf(report.article);
    cells[STORY * capacity + place] = storyHash;
    cells[VOICE_HASH * capacity + place] = voice;
    cells[KIND_HASH * capacity + place] = kind;
    cells[VOICE * capacity + place] = voiceNumber;
    cells[KIND * capacity + place] = kindNumber;
    cells[THIRD * capacity + place] = thirdOf(report.at / span);
    cells[TEXT * capacity + place] = 0;
    this.reports[place] = report;
    this.standings[place] = standing;
    this.weights[place] = report.strength * decay(reference - report.at, halfLife);
    this.times[place] = report.at;
    this.join(place);
  }

  /** The last one takes its place, unless it is the last. */
  remove(place: number): void {
    const { cells, capacity } = this;
    const last = this.size - 1;
    for (let column = 0; column < cells.length; column += capacity) {
      cells[column + place] = cells[column + last] as number;
    }
    move(this.reports, last, place);
    move(this.standings, last, place);
    move(this.weights, last, place);
    move(this.times, last, place);
  }

  /** Where the report with this id stands; −1 where there is none. */
  placeOf(id: string, hash: number): number {
    const { cells, capacity, reports } = this;
    for (let place = 0, at = ID * capacity; place < reports.length; place++, at++) {
      if (cells[at] === hash && (reports[place] as Observation).id === id) return place;
    }
    return -1;
  }

  /** The same number, the same voice. */
  voiceOf(place: number): number {
    return this.cell(place, VOICE);
  }

  /** The text that the article is a print of; 0 once the report is forgotten. */
  textOf(place: number): number {
    return this.cell(place, TEXT);
  }

  /** The same number, the same kind. */
  kindOf(place: number): number {
    return this.cell(place, KIND);
  }

  /** Into which span it falls in this placement. */
  spanOf(place: number, placement: number): number {
    return Math.floor((this.cell(place, THIRD) + placement) / PLACEMENTS);
  }

  slotOf(place: number, placement: number): number {
    return this.cell(place, SLOT + placement);
  }

  /** Lists the places of the reports in a slot, from the first of `members` on; says how many. */
  inSlot(slot: number, placement: number, members: number[]): number {
    const { cells, capacity } = this;
    const from = (SLOT + placement) * capacity;
    const size = this.reports.length;
    let count = 0;
    for (let place = 0; place < size; place++) if (cells[from + place] === slot) members[count++] = place;
    return count;
  }

  setSlot(place: number, placement: number, slot: number): void {
    this.cells[(SLOT + placement) * this.capacity + place] = slot;
  }

  counts(place: number): boolean {
    return this.cell(place, TEXT) !== 0;
  }

  /** Whether it is of the same near-duplicate group. */
  isOfStory(place: number, story: string, hash: number): boolean {
    return this.cell(place, STORY) === hash && (this.reports[place] as Observation).story === story;
  }

  /** Takes the report out of its text; it counts no more. Texts that hung together by it alone fall apart. */
  leave(place: number): void {
    const text = this.cell(place, TEXT);
    this.setText(place, 0);
    // It alone had the article, or the passage, so nothing hung together by it.
    if (!this.isShared(place)) return;
    this.textsMoved = true;
    const prints: number[] = [];
    for (let i = 0; i < this.size; i++) if (this.cell(i, TEXT) === text) prints.push(i);
    for (const print of prints) this.setText(print, 0);
    for (const print of prints) this.join(print);
  }

  /** Articles that share a near-duplicate passage are prints of one text. */
  private join(place: number): void {
    const { cells, capacity, reports } = this;
    const { story, article } = reports[place] as Observation;
    const storyHash = cells[STORY * capacity + place];
    const articleHash = cells[ARTICLE * capacity + place];
    for (let other = 0; other < reports.length; other++) {
      const maybe = cells[STORY * capacity + other] === storyHash || cells[ARTICLE * capacity + other] === articleHash;
      if (!maybe) continue;
      const one = reports[other] as Observation;
      if (one.story === story || one.article === article) this.meet(place, this.textOf(other));
    }
    if (!this.counts(place)) this.setText(place, ++this.numbers);
  }

  /** The report's text is this one too; 0 is none. */
  private meet(place: number, met: number): void {
    const own = this.textOf(place);
    if (met === 0 || met === own) return;
    if (own === 0) this.setText(place, met);
    else {
      this.textsMoved = true;
      for (let i = 0; i < this.size; i++) if (this.textOf(i) === met) this.setText(i, own);
    }
  }

  /** Whether others that count have its article, and others its passage. */
  isShared(place: number): boolean {
    return this.meets(ARTICLE, place, 'article') && this.meets(STORY, place, 'story');
  }

  private meets(column: number, place: number, name: 'article' | 'story'): boolean {
    const { cells, capacity, reports } = this;
    const hash = cells[column * capacity + place];
    const wanted = (reports[place] as Observation)[name];
    for (let other = 0, at = column * capacity; other < reports.length; other++, at++) {
      if (
        other !== place &&
        cells[at] === hash &&
        this.counts(other) &&
        (reports[other] as Observation)[name] === wanted
      )
        return true;
    }
    return false;
  }

  private cell(place: number, column: number): number {
    return this.cells[column * this.capacity + place] as number;
  }

  private setText(place: number, text: number): void {
    this.cells[TEXT * this.capacity + place] = text;
  }

  private voiceNumber({ voice }: Observation, hash: number): number {
    const { cells, capacity, reports } = this;
    for (let place = 0, at = VOICE_HASH * capacity; place < reports.length; place++, at++) {
      if (cells[at] === hash && (reports[place] as Observation).voice === voice) return this.voiceOf(place);
    }
    return ++this.numbers;
  }

  private kindNumber(report: Observation, hash: number): number {
    const { cells, capacity, reports } = this;
    for (let place = 0, at = KIND_HASH * capacity; place < reports.length; place++, at++) {
      if (cells[at] === hash && isOfKind(reports[place] as Observation, report)) return this.kindOf(place);
    }
    return ++this.numbers;
  }

  private grow(): void {
    const { cells, capacity } = this;
    this.capacity *= 2;
    this.cells = new Int32Array(COLUMNS * this.capacity);
    for (let column = 0; column < COLUMNS; column++) {
      this.cells.set(cells.subarray(column * capacity, (column + 1) * capacity), column * this.capacity);
    }
  }
}

function move<T>(row: T[], from: number, to: number): void {
  const last = row.pop() as T;
  if (to !== from) row[to] = last;
}

/** Three times the place on a scale of spans, cut off so that the spans of all placements can be told from it. */
const thirdOf = (spans: number): number =>
  Math.floor(spans) + Math.floor(spans + 1 / PLACEMENTS) + Math.floor(spans + 2 / PLACEMENTS);
