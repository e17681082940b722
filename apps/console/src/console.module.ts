import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { consumerGroups, Topics } from '#events';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { LagController } from './lag.controller.js';
import { Live } from './live.js';
import { PageController } from './page.controller.js';
import { loadPage } from './page.js';
import { LIVE, PAGE } from './tokens.js';

export interface ConsoleDeps {
  cluster: Cluster;
  topics: Topics;
  /** Which groups are our stages. */
  groups: ReturnType<typeof consumerGroups>;
  logger: Logger;
  /** How often the offsets are read, ms; 2,000 where missing. */
  interval?: number;
}

class ConsoleModule implements OnModuleDestroy {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  onModuleDestroy(): Promise<void> {
    return this.live.close();
  }
}

export const consoleModule = ({ interval = 2_000, ...deps }: ConsoleDeps): DynamicModule => ({
  module: ConsoleModule,
  controllers: [PageController, LagController],
  providers: [
    { provide: LIVE, useFactory: () => new Live({ ...deps, interval }) },
    { provide: PAGE, useFactory: loadPage },
  ],
});
