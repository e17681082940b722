/** Seconds of a day, hours of a month. */
const [DAY, MONTH] = [86_400, 730];

/** What a reader may put in instead, by its option's name: a number, its unit and what it means. */
export const ASSUMPTIONS = {
  average: [
    1,
    '',
    'mean rate over the days that are kept, as a part of the rate asked for: 1 is the same day and night',
  ],
  busy: [0.6, '', 'part of a core that is used at that rate; the rest is for peaks and for an instance that is gone'],
  faster: [1, '', 'times as fast as the machine that was measured'],
  replicas: [3, '', 'copies in Kafka; a follower is taken to cost what a leader does'],
  'broker-vcpus': [8, '', 'of one broker'],
  'broker-mb': [200, 'MB/s', 'in and out that one broker may have'],
  'broker-tb': [8, 'TB', 'of disk that one broker may have'],
  'shard-gb': [50, 'GB', 'of memory of one Redis shard, two thirds of it for data'],
  'vcpu-hour': [0.04, '$', 'for a vCPU'],
  'gb-hour': [0.005, '$', 'for a GB of memory'],
  'disk-gb-month': [0.08, '$', 'for a GB of disk'],
};

const DATA_OF_SHARD = 2 / 3;

/**
 * What so many fragments a second need, from the figures of one core.
 * @param figures of figures.json, us and bytes per fragment (`alerterUs`: per signal)
 * @param of the assumptions' numbers
 */
export function capacity(rate, figures, of) {
  const cores = (us) => (rate * us) / 1e6 / of.busy / of.faster;
  const kept = rate * of.average * DAY;
  const signals = rate * figures.signals;
  const enrichers = Math.max(2, Math.ceil(cores(figures.enricherUs)));
  const alerters = Math.max(2, Math.ceil(cores(figures.alerterUs * figures.signals)));
  // Two for each instance, so that the loss of one is spread over several; in eights.
  const partitions = 8 * Math.ceil((2 * Math.max(enrichers, alerters)) / 8);
  const disk =
    kept * Object.entries(figures.logBytes).reduce((sum, [days, bytes]) => sum + days * bytes, 0) * of.replicas;
  const traffic = (rate * figures.trafficBytes * (of.replicas + 1)) / 1e6;
  const brokers = {
    processor: Math.ceil((cores(figures.brokerUs) * of.replicas) / of['broker-vcpus']),
    network: Math.ceil(traffic / of['broker-mb']),
    disk: Math.ceil(disk / 1e12 / of['broker-tb']),
  };
  const states = kept * figures.stateDays * figures.stateBytes;
  const bands = kept * figures.bandDays * figures.bandBytes;
  const ofShard = of['shard-gb'] * 1e9 * DATA_OF_SHARD;
  const shards = { processor: Math.ceil(cores(figures.redisUs)), memory: Math.ceil((states + bands) / ofShard) };
  const count = {
    brokers: Math.max(of.replicas, ...Object.values(brokers)),
    shards: Math.max(...Object.values(shards)),
  };
  const vcpus = enrichers + alerters + count.brokers * of['broker-vcpus'] + count.shards;
  const memory = enrichers + alerters + count.brokers * of['broker-vcpus'] * 4 + count.shards * of['shard-gb'];
  const money = {
    vcpus: vcpus * of['vcpu-hour'] * MONTH,
    memory: memory * of['gb-hour'] * MONTH,
    disk: (disk / 1e9) * of['disk-gb-month'],
  };
  return {
    ...{ rate, signals, enrichers, alerters, partitions, brokers, shards, disk, states, bands, money, traffic },
    count,
    /** All bands of a topic lie in one slot, so on one node: so many pipelines with a part of the sources each. */
    pipelines: Math.max(1, Math.ceil(bands / ofShard)),
  };
}

/** The fragments a second beyond which one pipeline cannot go, however many machines it has; the least first. */
export function limits(figures, of) {
  const ofShard = of['shard-gb'] * 1e9 * DATA_OF_SHARD;
  const all = [
    [
      'near-duplicate bands: all in one Redis slot, its memory',
      ofShard / (figures.bandBytes * figures.bandDays * DAY * of.average),
    ],
    ['near-duplicate bands: all in one Redis slot, its core', (1e6 * of.busy * of.faster) / figures.redisUs],
    [
      `a pair with ${figures.hotShare * 100} % of all signals: one partition of the alerter`,
      (figures.hotSignals * of.faster) / (figures.hotShare * figures.signals),
    ],
    ['partitions: 4,000, two for each enricher', (2_000 * 1e6 * of.busy * of.faster) / figures.enricherUs],
  ];
  return all.toSorted(([, a], [, b]) => a - b);
}
