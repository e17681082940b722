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
import { RememberedAnswers, type SharedAnswers } from './remembered-answers.js';
import { TracesController } from './traces.controller.js';
import { CLUSTER, FEEDS, GROUP, LIMITS, LOGGER, SHARED_ANSWERS, TOPICS } from './tokens.js';

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
  /** Answers by Idempotency-Key that all instances give. */
  answers?: SharedAnswers;
}

class IngestModule {}

export const ingestModule = ({
  cluster,
  topics,
  logger,
  groups,
  limits,
  polled,
  answers,
}: IngestDeps): DynamicModule => ({
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
    { provide: SHARED_ANSWERS, useValue: answers },
    { provide: GROUP, useValue: (groups ?? consumerGroups()).enricher },
    { provide: LIMITS, useValue: { ...USUAL, ...limits } },
  ],
});
