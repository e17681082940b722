import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { ownTuning, type OwnTuning } from '#escalation';
import type { RedisSettings } from '#platform';
import { ConsoleState } from './console-state.js';
import { DyadsController } from './dyads/dyads.controller.js';
import type { LagView } from './lag-view.js';
import { lagModule, type LagDeps } from './lag.module.js';
import { Letters } from './letters/letters.js';
import { LettersController } from './letters/letters.controller.js';
import { LiveController } from './live/live.controller.js';
import { PageController } from './page.controller.js';
import { loadPage } from './page.js';
import { DYADS, LAG, LETTERS, LIVE, LOGGER, PAGE, STATE } from './tokens.js';

export interface ConsoleDeps extends LagDeps {
  topicPrefix?: string;
  /** Missing: how it is cannot be told. */
  redis?: RedisSettings;
  /** What the user changes in the tuning. */
  tuning?: OwnTuning;
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
export function consoleModule(deps: ConsoleDeps): DynamicModule {
  const { cluster, topics, topicPrefix = '', logger, redis } = deps;
  const tuning = ownTuning(deps.tuning);
  const every = Math.min(deps.lag.interval, LOOK_EVERY);
  const healthEvery = Math.min(10 * deps.lag.interval, HEALTH_EVERY);
  return {
    module: ConsoleModule,
    imports: [lagModule(deps)],
    controllers: [PageController, LiveController, DyadsController, LettersController],
    providers: [
      {
        provide: STATE,
        inject: [LAG],
        useFactory: (lag: LagView) =>
          new ConsoleState({ cluster, topics, logger, lag, every, healthEvery, redis, tuning }),
      },
      { provide: LIVE, inject: [STATE], useFactory: (state: ConsoleState) => state.live },
      { provide: DYADS, inject: [STATE], useFactory: (state: ConsoleState) => state.dyads },
      { provide: LETTERS, useFactory: () => new Letters({ cluster, topics, topicPrefix }) },
      { provide: LOGGER, useValue: logger },
      { provide: PAGE, useFactory: loadPage },
    ],
  };
}
