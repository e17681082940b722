import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InputRecord, OutputRecord } from '#events';
import type { DyadState } from '#escalation';
import { createDriver } from './driver/driver.js';
import { HORIZON } from './enricher/diary-state.js';
import { ALL, enrichAll, ONES, type Fold, type Sizes } from './testing/in-batches.js';
import { DAY, logOf, neighbours, type Received, received, withGaps } from './testing/log.js';
import { alerter, enricher, kill, sent, topics } from './testing/stages.js';

/** Mostly the next hours, now and then about what is remembered, or far more; and clocks that go back. */
const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 4 * 24, max: 10 * 24 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10 * 24, max: 40 * 24 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 24, max: -24 }) },
);

/** Fragments, repetitions, corrections and kills of a few articles of one partition over some months. */
const months: fc.Arbitrary<Received[]> = fc
  .array(
    fc.record({
      wait,
      article: fc.constantFrom(...neighbours(4)),
      index: fc.nat(1),
      version: fc.constantFrom(1, 1, 1, 2),
      verb: fc.constantFrom('attacks', 'attacks', 'threatens'),
      what: fc.constantFrom('fragment', 'fragment', 'fragment', 'kill', 'broken'),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let hours = 10;
    return list.map(({ wait: more, article, index, version, verb, what }) => {
      hours = Math.max(0, hours + more);
      if (what === 'broken') return { line: '{"articleId": 3}', hours };
      if (what === 'kill') return { line: kill(article, { version, index }), hours };
      return { line: sent(article, index, `AAA ${verb} BBB.`, { version, hours }), hours };
    });
  });

const sizes: fc.Arbitrary<Sizes> = fc.infiniteStream(fc.nat(6));

const written = (folds: readonly Fold[]): unknown[] => folds.map(({ outputs, verdicts }) => ({ outputs, verdicts }));

const verdictsOf = (list: readonly Received[], some = ONES): string[] =>
  enrichAll(withGaps(logOf(list)), some).flatMap(({ verdicts }) => verdicts);

/** One record after the other, by somebody who clears nothing away. */
function hoarded(log: readonly InputRecord[]): OutputRecord[] {
  const states = new Map<string, unknown>();
  return log.flatMap((record) => {
    const result = enricher.enrich(enricher.decode([record]), states, [null]);
    for (const [key, state] of result.states) if (state !== null) states.set(key, state);
    return result.outputs;
  });
}

describe('over months, the same log', () => {
  it('gives the same bytes in batches of any size', () => {
    fc.assert(
      fc.property(months, sizes, (list, some) => {
        const records = withGaps(logOf(list));
        const one = written(enrichAll(records, ONES));
        expect(written(enrichAll(records, some))).toEqual(one);
        expect(written(enrichAll(records, ALL))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes where nothing is ever cleared away', () => {
    fc.assert(
      fc.property(months, (list) => {
        const records = withGaps(logOf(list));
        const kept = enrichAll(records, ONES).map((_, p) =>
          hoarded(records.filter(({ partition }) => partition === p)),
        );
        expect(kept).toEqual(enrichAll(records, ONES).map(({ outputs }) => outputs));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same verdicts without servers', () => {
    fc.assert(
      fc.property(months, sizes, (list, some) => {
        const records = withGaps(logOf(list));
        const verdicts = topics.fragments.partitions;
        const offline = Array.from({ length: verdicts }, (): string[] => []);
        const driver = createDriver(
          { topics, enricher, alerter },
          { onVerdict: (verdict, { partition }) => offline[partition]?.push(verdict) },
        );
        for (const record of records) driver.append(record);
        expect(enrichAll(records, some).map((fold) => fold.verdicts)).toEqual(offline);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an article', () => {
  it.each([
    ['on the same day', [1], ['duplicate']],
    [`${HORIZON} days later`, [HORIZON * 24], ['duplicate']],
    ['in the last hour of that day', [HORIZON * 24 + 23], ['duplicate']],
    ['after that', [(HORIZON + 1) * 24], ['first']],
    ['again and again', [8 * 24, 16 * 24, 24 * 24, 33 * 24], ['duplicate', 'duplicate', 'duplicate', 'first']],
    ['twice after that', [30 * 24, 31 * 24], ['first', 'duplicate']],
    ['when a clock has gone back', [8 * 24, 7 * 24, 16 * 24], ['duplicate', 'duplicate', 'duplicate']],
  ])('that comes once more %s', (_when, times, verdicts) => {
    expect(verdictsOf([0, ...times].map((hours) => received('a', hours)))).toEqual(['first', ...verdicts]);
  });

  it('is remembered from its last record, whichever that was', () => {
    const list: Received[] = [
      received('a', 0),
      { line: kill('a', { index: 7 }), hours: 5 * 24 },
      { line: sent('a', 0, 'AAA threatens BBB.'), hours: 12 * 24 },
      received('a', 20 * 24),
    ];
    expect(verdictsOf(list)).toEqual(['first', 'kill', 'refused', 'duplicate']);
  });

  it('is forgotten by the time of its partition', () => {
    const [a = '', b = ''] = neighbours(2);
    expect(verdictsOf([received(a, 0), received(b, 20 * 24), received(a, 24)])).toEqual(['first', 'first', 'first']);
  });

  it('is a duplicate just as long as it is remembered', () => {
    const steps = fc.array(fc.record({ hours: fc.nat(6 * 24), article: fc.nat(3) }), { maxLength: 40 });
    const names = neighbours(4);
    fc.assert(
      fc.property(steps, sizes, (list, some) => {
        let hours = 0;
        const touched = new Map<string, number>();
        const wanted: string[] = [];
        const log = list.map(({ hours: more, article }) => {
          hours += more;
          const name = names[article] ?? '';
          const today = Math.floor(hours / 24);
          wanted.push(today - (touched.get(name) ?? -Infinity) <= HORIZON ? 'duplicate' : 'first');
          touched.set(name, today);
          return received(name, hours);
        });
        expect(verdictsOf(log, some)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('is remembered longer than its fragments lie in the log', () => {
    expect(HORIZON * DAY).toBeGreaterThan(Number(topics.fragments.config['retention.ms']));
  });

  it('has nothing that a kill could take back when it is forgotten', () => {
    const signals = (days: number): number =>
      enrichAll(logOf([received('a', 0), { line: kill('a'), hours: days * 24 }]), ONES)
        .flatMap(({ outputs }) => outputs)
        .filter(({ topic }) => topic === topics.signals.name).length;
    expect(signals(HORIZON)).toBe(2);
    expect(signals(HORIZON + 1)).toBe(1);
  });
});

describe('a fragment that comes once more when it is forgotten', () => {
  /** What the alerter has of the pair behind these lines, and what was said on the way. */
  function alerted(list: readonly Received[]): { signals: string[]; alerts: unknown[]; level: DyadState | undefined } {
    const signals: string[] = [];
    const alerts: unknown[] = [];
    let level: DyadState | undefined;
    const driver = createDriver(
      {
        topics,
        enricher,
        alerter: {
          ...alerter,
          escalate(batch, states) {
            const result = alerter.escalate(batch, states);
            level = (result.states.get('AAA~BBB') as DyadState | undefined) ?? level;
            return result;
          },
        },
      },
      {
        onSignal: ({ headers }) => {
          if (!headers['ce_type']?.endsWith('.tick')) signals.push(headers['ce_id'] ?? '');
        },
        onAlert: ({ value }) => alerts.push(JSON.parse(String(value))),
      },
    );
    for (const record of logOf(list)) {
      driver.advance(record.timestamp);
      driver.append(record);
    }
    return { signals, alerts, level };
  }

  it('has the same signals under the same ids, of which those that are too old count for nothing', () => {
    const other = { line: sent('b', 0, 'CCC attacks DDD.'), hours: 9 * 24 };
    const once = alerted([received('a', 0), other]);
    const twice = alerted([received('a', 0), other, received('a', 9 * 24)]);
    expect(once.signals).toHaveLength(2);
    expect(twice.signals).toEqual([...once.signals, once.signals[0]]);
    expect(twice.alerts).toEqual(once.alerts);
    expect(twice.level).toEqual(once.level);
  });

  it('counts once, as of now, where it says that it was published today', () => {
    const again = { line: sent('a', 0, 'AAA attacks BBB.', { hours: 9 * 24 }), hours: 9 * 24 };
    const twice = alerted([received('a', 0), again]);
    const late = alerted([again]);
    expect(twice.signals).toEqual([...late.signals, ...late.signals]);
    expect(twice.level?.state.ledger).toEqual(late.level?.state.ledger);
    expect(twice.level?.index).toBe(late.level?.index);
  });
});
