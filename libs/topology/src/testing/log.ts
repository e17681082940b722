import { articleKey, type InputRecord, partitionFor } from '#events';
import { createDriver } from '../driver/driver.js';
import { alerter, enricher, sent, topics } from './stages.js';

export const DAY = 86_400_000;
const HOUR = 3_600_000;
const START = Date.parse('2026-02-17T00:00:00.000Z');

/** A line that the broker received so many hours after the start of the tests' time. */
export interface Received {
  line: string;
  hours: number;
}

/** Always the same fragment of the article. */
export const received = (article: string, hours: number): Received => ({
  line: sent(article, 0, 'AAA attacks BBB.'),
  hours,
});

/** The log of fragments in which these lines lie, each in the partition of its key. */
export function logOf(list: readonly Received[]): InputRecord[] {
  const records: InputRecord[] = [];
  const driver = createDriver({ topics, enricher, alerter }, { onVerdict: (_verdict, record) => records.push(record) });
  for (const { line, hours } of list) driver.publish(line, START + hours * HOUR);
  return records;
}

/** The same log with gaps in its offsets, so that the diary gets from page to page. */
export const withGaps = (records: readonly InputRecord[]): InputRecord[] =>
  records.map((record) => ({ ...record, offset: record.offset * 20 }));

/** Articles of one paper that share the first partition. */
export function neighbours(count: number): string[] {
  const found: string[] = [];
  for (let n = 0; found.length < count; n++) {
    const key = articleKey({ source: { id: 'paper' }, articleId: `n${n}` });
    if (partitionFor(key, topics.fragments.partitions) === 0) found.push(`n${n}`);
  }
  return found;
}

export const articlesIn = (states: ReadonlyMap<string, unknown>): string[] =>
  [...states.keys()].filter((key) => key.includes('/'));
