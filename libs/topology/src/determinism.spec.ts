import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type InputRecord, type OutputRecord, partitionFor } from '#events';
import { offlineAlerts, offlineSignals } from './driver/oracle.js';
import { createDriver } from './driver/driver.js';
import { toInput } from './driver/to-input.js';
import { alertAll, ALL, enrichAll, ONES } from './testing/in-batches.js';
import { alerter, enricher, kill, run, sent, topics } from './testing/stages.js';

const VERBS = ['attacks', 'sends ships against', 'withdraws from', 'threatens', 'agrees with'];
const STATES = ['AAA', 'BBB', 'CCC', 'DDD'];

/** Fragments, corrections, kills, repetitions and broken records of a few articles over some days. */
const line = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    index: fc.nat(2),
    version: fc.constantFrom(1, 1, 1, 2, 3),
    actor: fc.nat(3),
    target: fc.nat(4),
    verb: fc.constantFrom(...VERBS),
    hours: fc.nat(150),
    what: fc.constantFrom('fragment', 'fragment', 'fragment', 'fragment', 'kill', 'broken'),
    source: fc.constantFrom('paper', 'other'),
  })
  .map(({ article, index, version, actor, target, verb, hours, what, source }) => {
    if (what === 'broken') return '{"articleId": 3}';
    if (what === 'kill') return kill(article, { version, index });
    const who = target === 4 ? '' : ` ${STATES[target] ?? ''}`;
    return sent(article, index, `${STATES[actor] ?? ''} ${verb}${who}.`, { version, hours, source });
  });
const lines = fc.array(line, { maxLength: 40 });

/** The log of fragments in which these lines lie, each in the partition of its key. */
function logOf(values: readonly string[]): InputRecord[] {
  const records: InputRecord[] = [];
  const driver = createDriver({ topics, enricher, alerter }, { onVerdict: (_verdict, record) => records.push(record) });
  for (const value of values) driver.publish(value);
  return records;
}

describe('the same log', () => {
  it('gives the same bytes again', () => {
    fc.assert(
      fc.property(lines, (list) => expect(run(list, 500).bytes).toBe(run(list, 500).bytes)),
      { numRuns: 20 },
    );
  });

  it('gives the same fragments and signals in batches of any size', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat(6)), (list, sizes) => {
        const records = logOf(list);
        const one = enrichAll(records, ONES);
        expect(enrichAll(records, sizes)).toEqual(one);
        expect(enrichAll(records, ALL)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same alerts and levels in batches of any size', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat(6)), (list, sizes) => {
        const records = signalsOf(list);
        const one = alertAll(records, ONES);
        expect(alertAll(records, sizes)).toEqual(one);
        expect(alertAll(records, ALL)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same alerts whether or not the ticks that wake nobody lie in it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (list) => {
        expect(run(list, 300, { everyMinute: true }).bytes).toBe(run(list, 300).bytes);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

/** The log of signals and ticks that these lines lead to. */
function signalsOf(values: readonly string[]): InputRecord[] {
  const records: InputRecord[] = [];
  const driver = createDriver({ topics, enricher, alerter }, { onSignal: (record) => records.push(record) });
  for (const value of values) driver.publish(value);
  return records;
}

describe('the oracles', () => {
  it('fold what the driver has written', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const told = signalsOf(list);
        const values = (records: readonly InputRecord[]): string[] =>
          records
            .map(({ value }) => new TextDecoder().decode(value ?? undefined))
            .filter((text) => !text.includes('"op":"tick"'));
        expect(values(offlineSignals(logOf(list), { topics, enricher }))).toEqual(values(told));

        const written: OutputRecord[] = [];
        const driver = createDriver({ topics, enricher, alerter }, { onAlert: (output) => written.push(output) });
        for (const value of list) driver.publish(value);
        const home = ({ key }: OutputRecord): number => partitionFor(key ?? '', topics.signals.partitions);
        expect(offlineAlerts(told, { alerter })).toEqual(written.toSorted((a, b) => home(a) - home(b)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a record in the wrong partition', () => {
  it('is passed on to its own, as it came', () => {
    const value = sent('a', 0, 'AAA attacks BBB.');
    const home = partitionFor('paper/a', topics.fragments.partitions);
    const record = toInput(
      { topic: topics.fragments.name, key: 'x', value, headers: { h: '1' } },
      (home + 1) % 8,
      0,
      Date.parse('2026-02-17'),
    );
    const decoded = enricher.decode([record]);
    expect(enricher.keys(decoded, new Map())).toEqual([]);
    expect(enricher.claims(decoded)).toEqual([null]);
    const { outputs, states, verdicts } = enricher.enrich(decoded, new Map(), [null]);
    expect(verdicts).toEqual(['misrouted']);
    expect(states.size).toBe(0);
    expect(outputs).toEqual([
      {
        topic: 'articles.fragments',
        partition: home,
        key: 'paper/a',
        value: record.value,
        headers: { h: '1' },
        timestamp: record.timestamp,
      },
    ]);
  });
});
