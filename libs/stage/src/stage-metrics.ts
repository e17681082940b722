import { acceptedOf } from '#events';
import type { Observer } from '#stream';
import { Counter, Histogram, type Registry } from 'prom-client';

/** Classes of errors beyond this are counted together: they may come from anybody. */
const MOST_CLASSES = 50;
const OTHERS = 'others';

/** From a cache hit to a batch that waited for a broker, s. */
const BATCH_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From at once to after an outage, s. */
const LATENCY_BUCKETS = [0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10, 30, 60, 300, 1_800];

/** What a stage does, counted when it is committed; labels are topics, verdicts and classes, never keys or partitions. */
export function stageMetrics(
  registry: Registry,
  {
    errorOf,
    now = Date.now,
  }: { errorOf: (topic: string, headers: Readonly<Record<string, string>>) => string | null; now?: () => number },
): Observer {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const read = counter('tautline_records_read_total', 'Records taken from a topic and committed', ['topic']);
  const written = counter('tautline_records_written_total', 'Records written to a topic and committed', ['topic']);
  const batches = counter('tautline_transactions_total', 'Transactions committed', ['topic']);
  const retries = counter('tautline_transaction_retries_total', 'Batches given up and begun anew, by failure', [
    'failure',
  ]);
  const letters = counter('tautline_dead_letters_total', 'Records refused, by class of error', ['error']);
  const verdicts = counter('tautline_fragments_total', 'Fragments by what became of them', ['verdict']);
  const redis = counter('tautline_redis_round_trips_total', 'Commands to Redis, each one round trip', []);
  const rebuilds = counter('tautline_rebuilds_total', 'Partitions whose memory was put together from Kafka', ['topic']);
  const ticks = counter('tautline_ticks_total', 'Clock ticks written', []);
  const seconds = new Histogram({
    name: 'tautline_batch_seconds',
    help: 'From the fetch of a batch to its commit',
    labelNames: ['topic'],
    buckets: BATCH_BUCKETS,
    registers,
  });
  const latency = new Histogram({
    name: 'tautline_accepted_to_committed_seconds',
    help: 'From the time the broker received a fragment to the commit of what it led to, by topic of that',
    labelNames: ['topic'],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const classes = new Set<string>();
  const classOf = (error: string): string => {
    if (classes.size < MOST_CLASSES) classes.add(error);
    return classes.has(error) ? error : OTHERS;
  };

  return {
    committed: ({ topic, records, outputs, counts, ms }) => {
      if (records === 0) return;
      read.inc({ topic }, records);
      batches.inc({ topic });
      seconds.observe({ topic }, ms / 1000);
      for (const [verdict, count] of Object.entries(counts)) verdicts.inc({ verdict }, count);
      for (const { topic: to, headers } of outputs) {
        written.inc({ topic: to });
        const error = errorOf(to, headers);
        if (error !== null) letters.inc({ error: classOf(error) });
        const accepted = acceptedOf(headers);
        if (accepted !== null) latency.observe({ topic: to }, Math.max(0, now() - accepted) / 1000);
      }
    },
    startedOver: ({ failure }) => retries.inc({ failure }),
    redisRoundTrip: () => redis.inc(),
    rebuilt: ({ topic }) => rebuilds.inc({ topic }),
    ticked: () => ticks.inc(),
  };
}
