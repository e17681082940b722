import type { Entity, TokenRange } from '#events';
import type { Reading } from './reading.js';

const DAY = 86_400_000;

/** Older than this when published, what a date tells is a precedent, not news. Days. */
const PRECEDENT_DAYS = 60;

const PHRASES: readonly (readonly string[])[] = [
  ['years', 'ago'],
  ['decades', 'ago'],
  ['months', 'ago'],
  ['a', 'decade', 'ago'],
  ['a', 'year', 'ago'],
  ['anniversary', 'of'],
  ['last', 'year'],
  ['historically'],
  ['years', 'earlier'],
  ['cold', 'war'],
  ['world', 'war'],
];

/** By the first word. */
const PHRASES_BY_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  PHRASES.map(([first = '']) => [first, PHRASES.filter((words) => words[0] === first)]),
);

const ATTACHING = new Set([
  'in',
  'on',
  'during',
  'of',
  'from',
  'back',
  'late',
  'early',
  'mid',
  'by',
  'until',
  'between',
  'throughout',
  'around',
  'the',
  'summer',
  'spring',
  'fall',
  'autumn',
  'winter',
  'ended',
  'before',
]);

const isAdverbial = (reading: Reading, entity: Entity, at: number): boolean =>
  ATTACHING.has(reading.tokens[at - 1]?.lower ?? '') ||
  at === 0 ||
  reading.tokens[at - 1]?.text === ',' ||
  entity.text.includes('ago');

/** The date a clause stands at, where it tells one, and whether that makes it history. */
export function datedIn(
  reading: Reading,
  range: TokenRange,
  publishedAt: string,
): { historical: boolean; occurredAt: string; cue: TokenRange | null } {
  const published = Date.parse(publishedAt);
  let occurredAt = publishedAt;
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    const { lower, kind } = reading.tokens[i]!;
    if (entity?.kind === 'date' && entity.interval && reading.tokens[i]!.start === entity.start) {
      const end = Date.parse(entity.interval.to);
      const since = reading.tokens[i - 1]?.lower === 'since';
      if (!since && isAdverbial(reading, entity, i) && end < published - PRECEDENT_DAYS * DAY) {
        return {
          historical: true,
          occurredAt: new Date(entity.interval.from).toISOString(),
          cue: { from: i, to: i + 1 },
        };
      }
      const from = Date.parse(entity.interval.from);
      if (from <= published && from > published - PRECEDENT_DAYS * DAY) occurredAt = new Date(from).toISOString();
    } else if (
      kind === 'number' &&
      isOldYear(lower, published) &&
      (reading.tokens[i - 1]?.lower ?? '') !== 'since' &&
      ATTACHING.has(reading.tokens[i - 1]?.lower ?? '')
    ) {
      return {
        historical: true,
        occurredAt: new Date(Date.UTC(Number(lower), 0, 1)).toISOString(),
        cue: { from: i, to: i + 1 },
      };
    }
    // `on Monday, the anniversary of the armistice`: the day is told, and it is now.
    if (lower === 'anniversary' && occurredAt !== publishedAt) continue;
    const phrase = PHRASES_BY_WORD.get(lower)?.find((words) =>
      words.every((word, k) => reading.tokens[i + k]?.lower === word),
    );
    if (phrase) return { historical: true, occurredAt: publishedAt, cue: { from: i, to: i + phrase.length } };
  }
  return { historical: false, occurredAt, cue: null };
}

const isOldYear = (text: string, published: number): boolean =>
  text.length === 4 && Number(text) >= 1500 && Number(text) < new Date(published).getUTCFullYear();
