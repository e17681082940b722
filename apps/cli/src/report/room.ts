/** How much of a dyad is shown in full: less where there are many, so that the page stays light. */
export interface Room {
  /** Alerts with all of their words; earlier ones are lines of a table. */
  cards: number;
  /** Rows of the table of signals. */
  signals: number;
  /** Spans of time with points of their own, at most four each, in the table of points. */
  spans: number;
}

const share = (all: number, sections: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.floor(all / Math.max(1, sections))));

export const roomFor = (sections: number): Room => ({
  cards: share(900, sections, 10, 80),
  signals: share(3000, sections, 40, 100),
  spans: share(1200, sections, 15, 60),
});
