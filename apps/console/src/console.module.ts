import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { consumerGroups, Topics } from '#events';
import type { WindowOptions } from '#lag';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import type { LagView } from './lag-view.js';
import { lagModule } from './lag.module.js';
import { LiveController } from './live.controller.js';
import { Live } from './live.js';
import { PageController } from './page.controller.js';
import { loadPage } from './page.js';
import { LAG, LIVE, PAGE } from './tokens.js';

export interface ConsoleDeps {
  cluster: Cluster;
  topics: Topics;
  /** Which groups are our stages. */
  groups: ReturnType<typeof consumerGroups>;
  logger: Logger;
  /** How often the offsets are read, ms; 2,000 where missing. */
  interval?: number;
  /** Of the commits that are judged together. */
  window?: WindowOptions;
}

class ConsoleModule implements OnModuleDestroy {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  onModuleDestroy(): Promise<void> {
    return this.live.close();
  }
}

export const consoleModule = ({ interval = 2_000, groups, topics, ...deps }: ConsoleDeps): DynamicModule => ({
  module: ConsoleModule,
  imports: [
    lagModule({
      ...deps,
      interval,
      pipeline: [
        { stage: 'enricher', group: groups.enricher, reads: topics.fragments.name },
        { stage: 'alerter', group: groups.alerter, reads: topics.signals.name },
      ],
    }),
  ],
  controllers: [PageController, LiveController],
  providers: [
    { provide: LIVE, inject: [LAG], useFactory: (lag: LagView) => new Live({ ...deps, topics, lag }) },
    { provide: PAGE, useFactory: loadPage },
  ],
});
