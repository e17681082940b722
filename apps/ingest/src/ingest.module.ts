import type { DynamicModule } from '@nestjs/common';
import { consumerGroups, type Topics } from '#events';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { Admission } from './admission.js';
import { ArticlesController } from './articles.controller.js';
import { FragmentsController } from './fragments.controller.js';
import { Intake } from './intake.js';
import { LIMITS as USUAL, type Limits } from './limits.js';
import { Reception } from './reception.js';
import { RememberedAnswers } from './remembered-answers.js';
import { TracesController } from './traces.controller.js';
import { CLUSTER, GROUP, LIMITS, LOGGER, TOPICS } from './tokens.js';

export interface IngestDeps {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
  /** The consumer groups of the cluster, with its prefix. */
  groups?: ReturnType<typeof consumerGroups>;
  /** Other ones than the usual. */
  limits?: Partial<Limits>;
}

class IngestModule {}

export const ingestModule = ({ cluster, topics, logger, groups, limits }: IngestDeps): DynamicModule => ({
  module: IngestModule,
  controllers: [FragmentsController, ArticlesController, TracesController],
  providers: [
    Admission,
    Intake,
    Reception,
    RememberedAnswers,
    { provide: CLUSTER, useValue: cluster },
    { provide: TOPICS, useValue: topics },
    { provide: LOGGER, useValue: logger },
    { provide: GROUP, useValue: (groups ?? consumerGroups()).enricher },
    { provide: LIMITS, useValue: { ...USUAL, ...limits } },
  ],
});
