import type { States } from '../stage.js';
import type { ArticleState } from './article-state.js';
import {
  dayAfter,
  DIARY_KEY,
  diaryIn,
  type DiaryState,
  isPast,
  pageIn,
  pageKey,
  placeOf,
  type Stretch,
  type Touching,
  withPage,
} from './diary-state.js';

/** Pages that a batch works off beyond as many as it writes, so that a backlog shrinks with every batch. */
const AHEAD = 4;

const pagesOf = (batch: readonly Touching[]): string[] => {
  const keys = batch.map((entry) => {
    const { incarnation, page } = placeOf(entry);
    return pageKey(incarnation, page);
  });
  return [...new Set(keys)];
};

/** The pages that a batch works off, oldest first, and what then is left. */
function workOff({ today, stretches }: DiaryState, batch: readonly Touching[]): { due: string[]; left: Stretch[] } {
  const then = batch.reduce(dayAfter, today);
  const most = pagesOf(batch).length + AHEAD;
  const due: string[] = [];
  const left = stretches.flatMap((stretch) => {
    let { from } = stretch;
    for (; isPast(stretch.day, then) && from <= stretch.to && due.length < most; from++)
      due.push(pageKey(stretch.incarnation, from));
    return from > stretch.to ? [] : [{ ...stretch, from }];
  });
  return { due, left };
}

/** What a batch needs for the diary; asked again with what is known so far, as a page names the articles on it. */
export function diaryKeys(batch: readonly Touching[], known: States): string[] {
  if (batch.length === 0) return [];
  const { due } = workOff(diaryIn(known), batch);
  return [DIARY_KEY, ...pagesOf(batch), ...due, ...due.flatMap((page) => pageIn(known, page))];
}

/**
 * Knows which articles were touched on which day, so that those of long ago are found without a look at all of them.
 * Whether an article is remembered, its own state says, and the time of the log; the diary clears away what no record can
 * find any more, some pages with each batch.
 */
export class Diary {
  private readonly before: DiaryState;
  private today: number;
  private stretches: readonly Stretch[];
  /** Null where a page has been worked off. */
  private readonly pages = new Map<string, readonly string[] | null>();
  /** Articles on the pages that have been worked off. */
  private readonly listed: readonly string[];

  /** @param states of all that `diaryKeys` has named for the batch */
  constructor(
    batch: readonly Touching[],
    private readonly states: States,
  ) {
    this.before = diaryIn(states);
    const { due, left } = workOff(this.before, batch);
    this.today = this.before.today;
    this.stretches = left;
    this.listed = due.flatMap((page) => pageIn(states, page));
    for (const page of due) if (states.get(page)) this.pages.set(page, null);
  }

  /** Time goes on to a record of the batch. */
  turnTo(entry: Touching): void {
    this.today = dayAfter(this.today, entry);
  }

  /** Has it been too long since anything was heard of the article? */
  isForgotten({ day }: ArticleState): boolean {
    return isPast(day, this.today);
  }

  /** The state of an article behind a record of it; the same object where it was touched on this day before. */
  touch(entry: Touching, state: ArticleState): ArticleState {
    if (state.day === this.today) return state;
    const at = placeOf(entry);
    const key = pageKey(at.incarnation, at.page);
    const noted = this.pages.has(key) ? this.pages.get(key) : pageIn(this.states, key);
    this.pages.set(key, [...(noted ?? []), entry.key]);
    this.stretches = withPage(this.stretches, this.today, at);
    return { ...state, day: this.today };
  }

  /** What changes besides the articles that the batch has touched, and which of all are forgotten: null. */
  changes(touched: ReadonlyMap<string, ArticleState>): Map<string, unknown> {
    const changes = new Map<string, unknown>(this.pages);
    for (const key of this.listed) {
      const state = touched.get(key) ?? (this.states.get(key) as ArticleState | undefined | null);
      if (state && this.isForgotten(state)) changes.set(key, null);
    }
    const after: DiaryState = { today: this.today, stretches: this.stretches };
    if (JSON.stringify(after) !== JSON.stringify(this.before)) changes.set(DIARY_KEY, after);
    return changes;
  }
}
