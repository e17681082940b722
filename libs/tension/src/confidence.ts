import type { Event } from './scorers/scorer.js';

/** How the two sides of a signal are known: both from its clause, one from the article, only one, or none. */
export type Known = 'roles' | 'context' | 'one' | 'none';

/** Log-odds that a reading is right. Coarse on purpose: they are read off reliability tables, never fitted to one. */
const BASE = 0.4;

/** A clause that names both sides is seldom misread; one that names none is mostly about something else. */
const SIDES: Readonly<Record<Known, number>> = { roles: 1, context: 0.6, one: -0.4, none: -0.9 };

/** Movements and sanctions have words of their own; words about words are told apart less surely. */
const DIMENSION: Readonly<Record<Event['dimension'], number>> = {
  force_deployment: 0.3,
  pressure: 0.4,
  talk_progress: -0.1,
  rhetoric: -0.1,
};

/** Asked of the object, and found there. */
const OBJECT_FITS = 0.3;
/** Asked of the subject, and found there. */
const SUBJECT_FITS = 0.2;
/** A noun alone says less of who does what. */
const NOUN = -0.4;
/** Told in passing. */
const ASIDE = -0.6;

/** How sure a reading is, 0..1 in two decimals. */
export function confidenceOf({ match, aside, dimension }: Event, known: Known): number {
  const { frame, predicate, met } = match;
  let odds = BASE + SIDES[known] + DIMENSION[dimension];
  if (met) odds += OBJECT_FITS;
  if (frame.subject !== undefined) odds += SUBJECT_FITS;
  if (predicate === null && frame.firm !== true) odds += NOUN;
  if (aside) odds += ASIDE;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
