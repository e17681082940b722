import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { Topics } from '#events';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { AlertFeed, Levels } from '#views';
import { AlertsController } from './alerts.controller.js';
import { LevelsController } from './levels.controller.js';
import { StreamController } from './stream.controller.js';
import { FEED, LEVELS } from './tokens.js';

export interface DeliveryDeps {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
}

class DeliveryModule implements OnModuleDestroy {
  constructor(
    @Inject(FEED) private readonly feed: AlertFeed,
    @Inject(LEVELS) private readonly levels: Levels,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.feed.close(), this.levels.close()]);
  }
}

export function deliveryModule({ cluster, topics, logger }: DeliveryDeps): DynamicModule {
  const onTrouble = (error: unknown): void =>
    logger.warn({ error: String(error) }, 'the log cannot be read yet, trying again');
  return {
    module: DeliveryModule,
    controllers: [StreamController, AlertsController, LevelsController],
    providers: [
      { provide: FEED, useFactory: () => new AlertFeed(cluster, topics, onTrouble) },
      { provide: LEVELS, useFactory: () => new Levels(cluster, topics, onTrouble) },
    ],
  };
}
