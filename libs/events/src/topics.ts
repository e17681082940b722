/** Every topic Tautline owns: names, partitions, retention and compaction stand here and nowhere else. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

const DAY = 86_400_000;
/** Of every topic that is not said to have others. */
const PARTITIONS = 8;

/** Stamped by the broker: what a producer says of the time decides neither what is refused nor what is kept. */
const log = (name: string, days: number, more: Readonly<Record<string, string>> = {}): TopicSpec => ({
  name,
  partitions: PARTITIONS,
  config: {
    'cleanup.policy': 'delete',
    'retention.ms': String(days * DAY),
    'message.timestamp.type': 'LogAppendTime',
    ...more,
  },
});

/** Bytes of one state at most: an article of ten thousand fragments takes 2.6 MB. */
export const MOST_STATE_BYTES = 4_000_000;

const compacted = (name: string, more: Readonly<Record<string, string>> = {}): TopicSpec => ({
  name,
  partitions: PARTITIONS,
  config: {
    'cleanup.policy': 'compact',
    'min.cleanable.dirty.ratio': '0.1',
    'max.message.bytes': String(4 * 2 ** 20),
    ...more,
  },
});

const SPECS = {
  fragments: log('articles.fragments', 7),
  enriched: log('articles.enriched', 7),
  /** Changelog of the enricher; partition numbers are those of `fragments`. */
  context: compacted('articles.context'),
  signals: log('tension.signals', 30),
  /** Read model and changelog of the alerter; partition numbers are those of `signals`. */
  levels: compacted('tension.levels'),
  escalation: log('alerts.escalation', 365),
  deEscalation: log('alerts.de-escalation', 365),
  divergence: log('alerts.divergence', 365),
  /** Webhooks, with their secrets, and how far each is: written at each delivery, so cleaned up early. */
  webhooks: compacted('delivery.webhooks', { 'segment.ms': '3600000', 'segment.bytes': String(16 * 2 ** 20) }),
  /** Takes what the other topics take, and the reason on top of it. */
  deadLetters: log('dead-letters', 30, { 'max.message.bytes': '2097152' }),
  /** What the console remembers of all groups, minute by minute. */
  lagHistory: { ...log('lag.history', 2, { 'segment.ms': String(DAY / 4) }), partitions: 1 },
  /** Alerts about lag, and their recoveries; key: the group. */
  lagAlerts: log('lag.alerts', 30),
} as const;

export type TopicKey = keyof typeof SPECS;
export type Topics = { readonly [K in TopicKey]: TopicSpec };

/**
 * The catalogue, each name behind `prefix` where a cluster is shared.
 * @param partitions of each topic but `lag.history`: as many instances of a stage can work at most. A key's partition follows
 * from it, so it stays as it was when the topics were created.
 */
export const topicCatalogue = (prefix = '', partitions = PARTITIONS): Topics =>
  Object.fromEntries(
    Object.entries(SPECS).map(([key, spec]) => [
      key,
      { ...spec, name: prefix + spec.name, ...(spec.partitions === PARTITIONS && { partitions }) },
    ]),
  ) as Topics;

/** The consumer groups: each stage's app and its group share a name. */
export const consumerGroups = (prefix = ''): { readonly enricher: string; readonly alerter: string } => ({
  enricher: `${prefix}enricher`,
  alerter: `${prefix}alerter`,
});
