import type { DynamicModule } from '@nestjs/common';
import type { Topics } from '#events';
import type { Logger } from '#platform';
import type { Cluster } from '#stream';
import { FragmentsController } from './fragments.controller.js';
import { Intake } from './intake.js';
import { CLUSTER, LOGGER, TOPICS } from './tokens.js';

export interface IngestDeps {
  cluster: Cluster;
  topics: Topics;
  logger: Logger;
}

class IngestModule {}

export const ingestModule = ({ cluster, topics, logger }: IngestDeps): DynamicModule => ({
  module: IngestModule,
  controllers: [FragmentsController],
  providers: [
    Intake,
    { provide: CLUSTER, useValue: cluster },
    { provide: TOPICS, useValue: topics },
    { provide: LOGGER, useValue: logger },
  ],
});
