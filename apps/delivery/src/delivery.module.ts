import { Inject, type DynamicModule, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Topics } from '#events';
import { openOutbound, type Allowed, type Outbound } from '#outbound';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { AlertFeed, Levels } from '#views';
import { AlertsController } from './alerts.controller.js';
import { LevelsController } from './levels.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { StreamController } from './stream.controller.js';
import { FEED, LEVELS, LOGGER, OUTBOUND, WEBHOOKS } from './tokens.js';
import { posting } from './webhooks/post.js';
import type { DeliveryRules } from './webhooks/rules.js';
import { applyFile, parseWebhookFile, type FileEntry } from './webhooks/webhook-file.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { Webhooks } from './webhooks/webhooks.js';

export interface DeliveryDeps {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
  /** The private hosts and networks that webhooks may lead to. */
  outbound?: Allowed;
  /** A file of webhooks. */
  webhooks?: { name: string; text: string };
  /** Others than the usual ones, for tests. */
  rules?: DeliveryRules;
}

const FILE = Symbol('file of webhooks');

class DeliveryModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    @Inject(FEED) private readonly feed: AlertFeed,
    @Inject(LEVELS) private readonly levels: Levels,
    @Inject(WEBHOOKS) private readonly webhooks: Webhooks,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
    @Inject(FILE) private readonly file: readonly FileEntry[] | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** In the background: the topic may not be there yet. */
  onApplicationBootstrap(): void {
    if (this.file === null) return;
    applyFile(this.webhooks, this.file, this.logger).catch((error: unknown) =>
      this.logger.error({ error: String(error) }, 'the file of webhooks could not be taken over; start again'),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.webhooks.close();
    await Promise.all([this.feed.close(), this.levels.close(), this.outbound.close()]);
  }
}

/** @throws Error where the file of webhooks cannot be used */
export function deliveryModule(deps: DeliveryDeps): DynamicModule {
  const { cluster, topics, logger, outbound: allowed, rules } = deps;
  const file = deps.webhooks === undefined ? null : parseWebhookFile(deps.webhooks, process.env);
  const onTrouble = (error: unknown): void =>
    logger.warn({ error: String(error) }, 'the log cannot be read yet, trying again');
  const webhooks = (feed: AlertFeed, outbound: Outbound): Webhooks =>
    new Webhooks({
      ...{ cluster, feed, logger, topic: topics.webhooks.name, post: posting(outbound) },
      ...(rules && { rules }),
    });
  return {
    module: DeliveryModule,
    controllers: [StreamController, AlertsController, LevelsController, WebhooksController, OpenApiController],
    providers: [
      { provide: FEED, useFactory: () => new AlertFeed(cluster, topics, onTrouble) },
      { provide: LEVELS, useFactory: () => new Levels(cluster, topics, onTrouble) },
      {
        provide: OUTBOUND,
        useFactory: () => openOutbound({ userAgent: 'tautline-webhooks', ...(allowed && { allowed }) }),
      },
      { provide: WEBHOOKS, useFactory: webhooks, inject: [FEED, OUTBOUND] },
      { provide: FILE, useValue: file },
      { provide: LOGGER, useValue: logger },
    ],
  };
}
