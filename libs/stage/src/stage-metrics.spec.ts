import { describe, expect, it } from '@jest/globals';
import { acceptedHeader, type OutputRecord } from '#events';
import { Registry } from 'prom-client';
import { stageMetrics } from './stage-metrics.js';

const NOW = 1_790_000_000_000;
const output = (topic: string, headers: OutputRecord['headers'] = {}): OutputRecord => ({
  topic,
  key: null,
  value: '',
  headers,
});
const where = { topic: 'in', partition: 3 };

function measured() {
  const registry = new Registry();
  const errorOf = (topic: string, headers: OutputRecord['headers']) =>
    topic === 'dead' ? (headers['error'] ?? null) : null;
  const observer = stageMetrics(registry, { errorOf, now: () => NOW });
  return { observer, lines: async () => (await registry.metrics()).split('\n') };
}

describe('what a stage tells of itself', () => {
  it('counts what was committed, and how long it took from the fragment', async () => {
    const { observer, lines } = measured();
    observer.committed?.({
      ...{ ...where, records: 3, ms: 40, counts: { first: 2, duplicate: 1 } },
      outputs: [output('out', acceptedHeader(NOW - 700)), output('out'), output('dead', { error: 'InvalidTime' })],
    });
    observer.committed?.({ ...where, records: 0, ms: 1, counts: {}, outputs: [] });
    observer.startedOver?.({ ...where, failure: 'fenced' });
    observer.redisRoundTrip?.(where);
    const told = await lines();
    for (const line of [
      'tautline_records_read_total{topic="in"} 3',
      'tautline_records_written_total{topic="out"} 2',
      'tautline_transactions_total{topic="in"} 1',
      'tautline_fragments_total{verdict="duplicate"} 1',
      'tautline_dead_letters_total{error="InvalidTime"} 1',
      'tautline_transaction_retries_total{failure="fenced"} 1',
      'tautline_redis_round_trips_total 1',
      'tautline_batch_seconds_sum{topic="in"} 0.04',
      'tautline_accepted_to_committed_seconds_sum{topic="out"} 0.7',
      'tautline_accepted_to_committed_seconds_count{topic="out"} 1',
    ]) {
      expect(told).toContain(line);
    }
  });

  it('has no more series than there is room for, whatever classes of errors there are', async () => {
    const { observer, lines } = measured();
    const outputs = Array.from({ length: 500 }, (_, i) => output('dead', { error: `Error${i}` }));
    observer.committed?.({ ...where, records: 500, ms: 1, counts: {}, outputs });
    const series = (await lines()).filter((line) => line.startsWith('tautline_dead_letters_total{'));
    expect(series).toHaveLength(51);
    expect(series).toContain('tautline_dead_letters_total{error="others"} 450');
  });
});
