import type { Topics } from '#events';
import { TUNING, type Tuning } from '#escalation';
import type { LagSnapshot } from '#lag';
import { connectRedis, type Memory } from '#memory';
import type { Logger, RedisSettings } from '#platform';
import type { Cluster } from '#stream';
import { AlertFeed, Levels } from '#views';
import { shownAlert } from './alerts/shown-alert.js';
import type { Parts } from './api/parts.js';
import { Dyads } from './dyads/dyads.js';
import type { LagView } from './lag-view.js';
import { Waiting } from './letters/waiting.js';
import { Live } from './live/live.js';
import { Brokers } from './overview/brokers.js';
import { ERROR_MINUTES, Flow } from './overview/flow.js';
import { overviewOf } from './overview/overview.js';
import { ServerWatch } from './overview/server-watch.js';

const ALERTS = 100;

export interface StateOptions {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
  lag: LagView;
  /** How often the page is told what has changed, ms. */
  every: number;
  /** How often the servers are asked how they are, ms. */
  healthEvery: number;
  redis?: RedisSettings | undefined;
  tuning?: Tuning | undefined;
}

/** Everything the page shows, kept current. */
export class ConsoleState {
  readonly live: Live;
  readonly dyads: Dyads;
  private readonly feed: AlertFeed;
  private readonly levels: Levels;
  private readonly waiting: Waiting;
  private readonly flow: Flow;
  private readonly kafka: ServerWatch;
  private readonly redis: ServerWatch | undefined;
  private readonly memory: Memory | undefined;
  private readonly stopLag: () => void;
  private lag: LagSnapshot | undefined;
  /** Views that have read what lay in their log: before, nothing to show would look like nothing there. */
  private readonly read = new Set<string>();

  constructor(private readonly options: StateOptions) {
    const { cluster, topics, logger, redis, tuning = TUNING, every, healthEvery } = options;
    const onTrouble = (error: unknown): void =>
      logger.warn({ error: String(error) }, 'the log cannot be read yet, trying again');
    this.feed = new AlertFeed(cluster, topics, onTrouble);
    this.levels = new Levels(cluster, topics, onTrouble);
    this.waiting = new Waiting(cluster, topics.deadLetters.name, onTrouble, ERROR_MINUTES * 60_000);
    this.flow = new Flow(cluster, topics, onTrouble);
    this.dyads = new Dyads({ cluster, topics, tuning, feed: this.feed });
    const brokers = new Brokers();
    const kafka = async () =>
      brokers.health(
        (await cluster.brokers()).map(({ id }) => id),
        Date.now(),
      );
    this.kafka = new ServerWatch(kafka, healthEvery);
    this.memory = redis && connectRedis(redis);
    const { memory } = this;
    if (memory) {
      const asked = async () => ({ state: 'ok', detail: `answers in ${Math.ceil(await memory.ping())} ms` }) as const;
      this.redis = new ServerWatch(asked, healthEvery);
    }
    void this.levels.ready.then(() => this.read.add('levels'));
    void this.feed.ready.then(() => this.read.add('alerts'));
    this.live = new Live({ collect: () => this.collect(), every });
    this.stopLag = options.lag.onChange((snapshot) => {
      this.lag = snapshot;
      this.live.look();
    });
  }

  async close(): Promise<void> {
    this.stopLag();
    this.live.close();
    this.kafka.close();
    this.redis?.close();
    await Promise.all([
      this.feed.close(),
      this.levels.close(),
      this.waiting.close(),
      this.flow.close(),
      this.memory?.close(),
    ]);
  }

  private collect(): Parts {
    const letters = this.waiting.current();
    return {
      ...(this.lag && lagParts(this.lag)),
      ...(this.read.has('levels') && { levels: keyed(this.levels.current(), ({ dyad }) => dyad) }),
      ...(this.read.has('alerts') && {
        alerts: keyed(this.feed.latest(ALERTS).map(shownAlert), ({ key }) => key),
      }),
      ...(letters && { letters: { '': letters } }),
      overview: {
        '': overviewOf({
          topics: this.options.topics,
          flow: this.flow,
          waiting: this.waiting,
          kafka: () => this.kafka.current(),
          redis: () => this.redis?.current() ?? { state: 'unknown', detail: 'REDIS_URL is not given to the console' },
        }),
      },
    };
  }
}

function lagParts({ groups, ...lag }: LagSnapshot): Pick<Parts, 'lag' | 'groups'> {
  return { lag: { '': lag }, groups: keyed(groups, ({ group }) => group) };
}

const keyed = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, T> =>
  Object.fromEntries(items.map((item) => [keyOf(item), item]));
