import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { consumerGroups, Topics } from '#events';
import { ownTuning, type OwnTuning } from '#escalation';
import type { Logger, RedisSettings } from '#platform';
import type { Cluster } from '#stream';
import { ConsoleState } from './console-state.js';
import { DyadsController } from './dyads/dyads.controller.js';
import { interimLag } from './interim-lag.js';
import { LagController } from './lag.controller.js';
import { Letters } from './letters/letters.js';
import { LettersController } from './letters/letters.controller.js';
import { LiveController } from './live/live.controller.js';
import { PageController } from './page.controller.js';
import { loadPage } from './page.js';
import { DYADS, LAG, LETTERS, LIVE, LOGGER, PAGE, STATE } from './tokens.js';

export interface ConsoleDeps {
  cluster: Cluster;
  topics: Topics;
  topicPrefix?: string;
  /** Which groups are our stages. */
  groups: ReturnType<typeof consumerGroups>;
  logger: Logger;
  /** Missing: how it is cannot be told. */
  redis?: RedisSettings;
  /** What the user changes in the tuning. */
  tuning?: OwnTuning;
  /** How often the offsets are read, ms; 2,000 where missing. */
  interval?: number;
}

class ConsoleModule implements OnModuleDestroy {
  constructor(@Inject(STATE) private readonly state: ConsoleState) {}

  onModuleDestroy(): Promise<void> {
    return this.state.close();
  }
}

/** How often the page is told, and the servers are asked how they are, where nothing else is said; ms. */
const LOOK_EVERY = 1_000;
const HEALTH_EVERY = 5_000;

/** @throws TuningError naming the fields of the user's tuning that cannot be used */
export function consoleModule({ interval = 2_000, topicPrefix = '', ...deps }: ConsoleDeps): DynamicModule {
  const { cluster, topics, groups, logger, redis } = deps;
  const tuning = ownTuning(deps.tuning);
  const lag = interimLag(
    cluster,
    [
      { stage: 'enricher', group: groups.enricher, reads: topics.fragments.name },
      { stage: 'alerter', group: groups.alerter, reads: topics.signals.name },
    ],
    interval,
  );
  const every = Math.min(interval, LOOK_EVERY);
  const healthEvery = Math.min(10 * interval, HEALTH_EVERY);
  return {
    module: ConsoleModule,
    controllers: [PageController, LiveController, LagController, DyadsController, LettersController],
    providers: [
      {
        provide: STATE,
        useFactory: () =>
          new ConsoleState({ cluster, topics, logger, lag: lag.view, every, healthEvery, redis, tuning }),
      },
      { provide: LIVE, useFactory: (state: ConsoleState) => state.live, inject: [STATE] },
      { provide: DYADS, useFactory: (state: ConsoleState) => state.dyads, inject: [STATE] },
      { provide: LAG, useValue: lag.view },
      { provide: LETTERS, useFactory: () => new Letters({ cluster, topics, topicPrefix }) },
      { provide: LOGGER, useValue: logger },
      { provide: PAGE, useFactory: loadPage },
    ],
  };
}
