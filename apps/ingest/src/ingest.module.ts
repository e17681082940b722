import type { DynamicModule } from '@nestjs/common';
import { consumerGroups, type Topics } from '#events';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { Admission } from './admission.js';
import { ArticlesController } from './articles.controller.js';
import { FeedPoller, type Feeds } from './feeds/feed-poller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FragmentsController } from './fragments.controller.js';
import { Intake } from './intake.js';
import { LIMITS as USUAL, type Limits } from './limits.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { Reception } from './reception.js';
import { RememberedAnswers } from './remembered-answers.js';
import { TracesController } from './traces.controller.js';
import { CLUSTER, FEEDS, GROUP, LIMITS, LOGGER, TOPICS } from './tokens.js';

export interface IngestDeps {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
  /** The consumer groups of the cluster, with its prefix. */
  groups?: ReturnType<typeof consumerGroups>;
  /** Other ones than the usual. */
  limits?: Partial<Limits>;
  /** The feeds to poll. */
  polled?: Feeds;
}

class IngestModule {}

export const ingestModule = ({ cluster, topics, logger, groups, limits, polled }: IngestDeps): DynamicModule => ({
  module: IngestModule,
  controllers: [FragmentsController, ArticlesController, TracesController, FeedsController, OpenApiController],
  providers: [
    Admission,
    FeedPoller,
    Intake,
    Reception,
    RememberedAnswers,
    { provide: CLUSTER, useValue: cluster },
    { provide: TOPICS, useValue: topics },
    { provide: LOGGER, useValue: logger },
    { provide: FEEDS, useValue: polled },
    { provide: GROUP, useValue: (groups ?? consumerGroups()).enricher },
    { provide: LIMITS, useValue: { ...USUAL, ...limits } },
  ],
});
